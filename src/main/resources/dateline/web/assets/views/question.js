// What the state in the address asks for, as one query: the words and the chosen facets.

/** How the last label of a facet value is asked for; other dimensions have no query of their own. */
const FIELDS = {
  person: "person",
  org: "org",
  place: "place",
  speaker: "said-by",
  counted: "counted",
  figure: "kind",
  month: "date",
  source: "source",
  lang: "lang",
};

/** Words as one value of a field: `quoted('The "Daily" Post')` is `"The \"Daily\" Post"`. */
export const quoted = (words) => `"${words.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A place as a choice of the facet: `place=Asia/Japan/Tokyo`. */
export const facetOf = (place) => `place=${place.path.length === 0 ? place.name : place.path.join("/")}`;

/**
 * The query, with the facets as parts of it, for answers that know no facets. Of several values of one dimension any will do.
 *
 *     question(new URLSearchParams("q=flood&facet=source=AP&facet=source=AFP"))  // (flood) (source:"AP" OR source:"AFP")
 *
 * @returns {{ query: string, left: string[] }} `left` are the choices that cannot be asked so
 */
export function question(params) {
  const typed = (params.get("q") ?? "").trim();
  const chosen = new Map();
  const without = [];
  const left = [];
  for (const choice of params.getAll("facet")) {
    const [, dimension, not, value] = /^([^=!]+)(!?)=(.*)$/.exec(choice) ?? [];
    const label = dimension === "source" || dimension === "lang" ? value : value?.split("/").at(-1).trim();
    const field = FIELDS[dimension];
    if (!field || !label || label === "unknown") left.push(choice);
    else if (not) without.push(`NOT ${field}:${quoted(label)}`);
    else chosen.set(dimension, [...(chosen.get(dimension) ?? []), `${field}:${quoted(label)}`]);
  }
  const parts = [...chosen.values()].map((any) => (any.length === 1 ? any[0] : `(${any.join(" OR ")})`));
  const facets = [...parts, ...without];
  if (facets.length === 0) return { query: typed, left };
  return { query: [typed && `(${typed})`, ...facets].filter(Boolean).join(" "), left };
}
