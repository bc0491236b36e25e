// When something was, as one says it: « hier », « aujourd’hui à 14 h 05 ».

import { language } from "./words";

const DAY = 24 * 60 * 60 * 1000;

function locale(): string {
  return language() === "fr" ? "fr-CA" : "en-CA";
}

/** The time of the day: « 14 h 05 ». */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(at);
}

/** How long ago a moment was: today with its time, then by days, then by its date. */
export function ago(at: number, now = Date.now()): string {
  const days = Math.round((startOf(at) - startOf(now)) / DAY);
  if (days < -6) return new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(at);
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(days, "day");
  return days === 0 ? `${day}, ${clock(at)}` : day;
}

function startOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
