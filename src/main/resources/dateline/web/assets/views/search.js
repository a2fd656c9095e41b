// Articles that answer a query.

import { get } from "../api.js";
import { h } from "../preact.js";
import { changed, href } from "../state.js";
import { counted, date, Marked, Trouble, useAnswer, Waiting } from "../ui.js";

export const title = (params) => params.get("q") || "All articles";

export function View({ params }) {
  const asked = { q: params.get("q"), facet: params.getAll("facet"), sort: params.get("sort") };
  const { value, problem } = useAnswer((signal) => get("search", asked, signal), [JSON.stringify(asked)]);
  if (problem) return h(Trouble, { problem, mend: (q) => href(changed(params, { q })) });
  if (!value) return h(Waiting);
  return [
    h("h1", null, counted(value.total, "article")),
    h("p", { class: "read" }, "Read as: ", h("code", null, value.read)),
    h("ol", { class: "hits" }, value.hits.map((hit) => h(Hit, { hit, params, key: hit.id }))),
  ];
}

function Hit({ hit, params }) {
  return h(
    "li",
    null,
    h("h2", null, h("a", { href: href(changed(params, { view: "article", id: hit.id })) }, hit.title ?? hit.id)),
    h("p", { class: "facts" }, date(hit.date), " ", hit.source),
    hit.snippets.map((snippet) => h("p", null, h(Marked, snippet))),
  );
}
