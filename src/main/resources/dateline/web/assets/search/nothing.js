// What to ask instead where nothing was found.

import { get } from "../api.js";
import { h } from "../preact.js";
import { href } from "../state.js";
import { counted, useAnswer } from "../ui.js";
import { asking } from "./choices.js";

/** Words alone, without fields and operators. */
const PLAIN = /^[\p{L}\p{N}'’\s-]+$/u;

/** Shorter words are spelt like too many others. */
const LEAST = 4;

/** Other questions, each with why it may be meant. */
function others({ q, facet }) {
  const query = q ?? "";
  const found = [];
  if (facet.length > 0) found.push({ query, why: "without the filters", facet: [] });
  if (!PLAIN.test(query)) return found;
  const words = query.trim().split(/\s+/);
  const alike = words.map((word) => (word.length >= LEAST && !/\p{N}/u.test(word) ? `${word}~` : word)).join(" ");
  if (alike !== query) found.push({ query: alike, why: "words spelt alike", facet });
  if (words.length > 1) found.push({ query: words.join(" OR "), why: "any of the words", facet });
  return found;
}

async function tried(asked, signal) {
  const answers = await Promise.all(
    others(asked).map(async (other) => {
      const { total } = await get("search", { q: other.query, facet: other.facet, limit: "0", facets: "0" }, signal);
      return { ...other, total };
    }),
  );
  const { suggestions } = PLAIN.test(asked.q ?? "") ? await get("suggest", { q: asked.q, limit: 5 }, signal) : { suggestions: [] };
  const names = suggestions.filter(({ articles }) => articles > 0);
  return [
    ...answers.filter(({ total }) => total > 0),
    ...names.map((name) => ({ query: name.query, why: `the ${name.kind} ${name.name}`, facet: [], total: name.articles })),
  ];
}

export function Nothing({ asked, params, isExplained }) {
  const { value } = useAnswer((signal) => tried(asked, signal), [JSON.stringify(asked)]);
  return h(
    "section",
    { class: "nothing", "aria-label": "Nothing found" },
    !isExplained && h("p", null, "No article meets all of this. Words must all be there unless OR stands between them."),
    value?.length > 0 && [
      h("h2", null, "Perhaps"),
      h(
        "ul",
        null,
        value.map((other) =>
          h(
            "li",
            { key: `${other.query} ${other.why}` },
            h("a", { href: href(asking(params, { q: other.query, facet: other.facet })) }, other.query || "everything"),
            h("span", { class: "quiet" }, ` ${other.why}, ${counted(other.total, "article")}`),
          ),
        ),
      ),
    ],
  );
}
