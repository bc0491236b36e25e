// Where the table is a list and an outcome a page of its own; css/progression.css says the same.

/** Below this width, and on a tablet held upright. */
export const NARROW = "(max-width: 760px), (pointer: coarse) and (max-width: 1000px)";
