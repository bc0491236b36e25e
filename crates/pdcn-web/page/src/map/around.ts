// What is around an outcome: two levels before it, two after, and the links between them with their reasons. Pure.

import type { OutcomePage, Strength } from "../contract";

export interface Link {
  /** The outcome that comes first. */
  from: string;
  to: string;
  /** How much it is needed; null when the pathway does not say. */
  strength: Strength | null;
  /** True when it comes earlier within the same span. */
  isWithin: boolean;
  reason: string | null;
}

export interface Around {
  middle: string;
  /** From the farthest before to the farthest after: two levels, the middle, two levels. */
  columns: [string[], string[], string[], string[], string[]];
  links: Link[];
}

/** The links of an outcome to what it builds on. */
export function linksBefore({ outcome }: OutcomePage): Link[] {
  const to = outcome.id ?? "";
  return (outcome.prerequisite ?? []).map(({ id = "", strength, within, reason }) => {
    return { from: id, to, strength: strength ?? null, isWithin: within != null, reason: reason ?? null };
  });
}

/** The links of an outcome to what builds on it. */
export function linksAfter({ outcome, needed_by }: OutcomePage): Link[] {
  const from = outcome.id ?? "";
  return needed_by.map(({ id, strength, within, reason }) => ({
    from,
    to: id,
    strength: strength ?? null,
    isWithin: within != null,
    reason: reason ?? null,
  }));
}

/** Puts an outcome in the middle of its neighbours; `pages` has those of the first level too. */
export function around(middle: string, pages: ReadonlyMap<string, OutcomePage>): Around {
  const page = pages.get(middle);
  if (!page) return { middle, columns: [[], [], [middle], [], []], links: [] };
  const seen = new Set([middle]);
  const links = new Map<string, Link>();
  const fresh = (found: Link[], end: "from" | "to"): string[] => {
    const ids: string[] = [];
    for (const link of found) {
      links.set(`${link.from} ${link.to}`, link);
      const id = link[end];
      if (!seen.has(id)) ids.push(id);
      seen.add(id);
    }
    return ids;
  };
  const of = (ids: string[], links: (page: OutcomePage) => Link[]): Link[] => {
    return ids.flatMap((id) => {
      const page = pages.get(id);
      return page ? links(page) : [];
    });
  };
  const before = fresh(linksBefore(page), "from");
  const after = fresh(linksAfter(page), "to");
  const earlier = fresh(of(before, linksBefore), "from");
  const later = fresh(of(after, linksAfter), "to");
  return { middle, columns: [earlier, before, [middle], after, later], links: [...links.values()] };
}
