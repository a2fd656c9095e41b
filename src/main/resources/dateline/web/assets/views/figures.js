// How a figure is written: its number or interval, its unit, how sure the words are.

import { number } from "../ui.js";

const BOUNDS = {
  exact: "",
  about: "about",
  more_than: "more than",
  at_least: "at least",
  less_than: "less than",
  at_most: "at most",
  between: "",
};

/** The one number that is stated, or null. */
export function best({ value: [low, high] }) {
  return low === high ? low : null;
}

/** "more than 10,000 USD", "45,000 to 50,000", "about 100 km (100,000 m)". */
export function amount(figure) {
  const [low, high] = figure.value;
  const unit = figure.unit ? ` ${figure.unit}` : "";
  const isRange = low !== null && high !== null && low !== high;
  const stated = isRange ? `${number(low)} to ${number(high)}` : number(low ?? high);
  const base = figure.base[0] ?? figure.base[1];
  const isOther = figure.baseUnit && figure.baseUnit !== figure.unit && !isRange && base !== (low ?? high);
  const hedge = isRange && figure.bound !== "about" ? "" : BOUNDS[figure.bound];
  return `${hedge} ${stated}${unit}${isOther ? ` (${number(base)} ${figure.baseUnit})` : ""}`.trim();
}

/** An end of an interval; a dash where it is open. */
export const end = (value) => (value === null ? "–" : number(value));

/** How it was said: "estimated", or the word that stands there. */
export const spoken = (cueClass, word) => (cueClass && cueClass !== "said" ? cueClass : (word ?? "said"));
