// The guided steps, for the screens that open them.

export { addOutcome } from "./add";
export { editionSteps } from "./edition";
export { mergeOutcomes } from "./merge";
export { moveStrand } from "./move";
export { nextEdition } from "./next";
export { publishEdition } from "./publish";
export { editRecords } from "./records";
export { renameRecord } from "./rename";
export { retireOutcome } from "./retire";
export { splitOutcome } from "./split";
