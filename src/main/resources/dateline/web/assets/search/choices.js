// Facet values that are chosen, as the address writes them: person=Al Gore, place!=Europe/Russia, month=2010-03.

import { changed } from "../state.js";

/** Dimensions whose values are paths, of which the whole is written. */
const PATHS = new Set(["place", "value"]);

export const LABELS = {
  person: "Person",
  org: "Organisation",
  place: "Place",
  figure: "Figure",
  counted: "Counted",
  value: "Value",
  speaker: "Speaker",
  cue: "Cue",
  month: "Time",
  zone: "Zone",
  source: "Source",
  lang: "Language",
};

/** `{ dimension, isExcluded, value }`, or null for what is none. */
export function parsed(typed) {
  const found = /^([a-z]+)(!?)=(.+)$/.exec(typed);
  return found && { dimension: found[1], isExcluded: found[2] === "!", value: found[3] };
}

export const written = (dimension, value, isExcluded = false) => `${dimension}${isExcluded ? "!" : ""}=${value}`;

/** How a value of the API is written: a month by its last part, a place by its whole path. */
export const valueOf = (dimension, path) => (PATHS.has(dimension) ? path.join("/") : path.at(-1));

/** Another question begins at its first hit. */
export const asking = (params, changes) => changed(params, { after: null, from: null, shown: null, ...changes });

/**
 * The state with one value chosen, excluded, or (where it was so already) left free. A place takes the place of those above and
 * below it, of which it is a part or which are part of it.
 */
export function toggled(params, dimension, value, isExcluded = false) {
  const typed = written(dimension, value, isExcluded);
  const facets = params.getAll("facet");
  if (facets.includes(typed)) return asking(params, { facet: facets.filter((facet) => facet !== typed) });
  const isRelated = (facet) => {
    const other = parsed(facet);
    if (other?.dimension !== dimension) return false;
    if (other.value === value) return true;
    if (dimension !== "place" || other.isExcluded !== isExcluded) return false;
    return value.startsWith(`${other.value}/`) || other.value.startsWith(`${value}/`);
  };
  return asking(params, { facet: [...facets.filter((facet) => !isRelated(facet)), typed] });
}

/** The state with just these values of a dimension; `belongs` says which of the chosen ones they replace. */
export function replaced(params, dimension, values, belongs = () => true) {
  const others = params.getAll("facet").filter((facet) => {
    const choice = parsed(facet);
    return choice?.dimension !== dimension || choice.isExcluded || !belongs(choice.value);
  });
  return asking(params, { facet: [...others, ...values.map((value) => written(dimension, value))] });
}

/** The values of a dimension that hits must have. */
export function chosen(params, dimension) {
  return params
    .getAll("facet")
    .map(parsed)
    .filter((choice) => choice?.dimension === dimension && !choice.isExcluded)
    .map((choice) => choice.value);
}
