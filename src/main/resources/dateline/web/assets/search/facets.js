// What the articles have in common, to choose from; several values of one facet mean any of them.

import { get } from "../api.js";
import { h, useState } from "../preact.js";
import { href } from "../state.js";
import { counted, number, Trouble, useAnswer } from "../ui.js";
import { asking, chosen, LABELS, parsed, toggled, valueOf } from "./choices.js";
import { described } from "./months.js";

/** Values of a facet before more are asked for. */
export const FIRST = 7;
const MOST = 1000;
const LISTED = 100;

/** Facets that are open at first; the others are one click away. */
const OPEN = new Set(["person", "org", "place", "counted", "speaker", "source"]);

const UNKNOWN = "unknown";

export function Facets({ facets, asked, params, navigate }) {
  return facets
    .filter((facet) => facet.values.length > 0)
    .map((facet) => h(Facet, { key: facet.name, facet, asked, params, navigate }));
}

function Facet({ facet, asked, params, navigate }) {
  const [isWide, setWide] = useState(false);
  const [typed, setTyped] = useState("");
  const isCut = facet.values.length >= FIRST;
  const { value: whole, problem } = useAnswer(
    (signal) => (isWide ? get("facets", { ...asked, facets: `${facet.name},${MOST}` }, signal) : Promise.resolve(null)),
    [isWide, JSON.stringify(asked)],
  );
  const all = isWide ? whole?.facets[0]?.values : null;
  const wanted = typed.trim().toLowerCase();
  const values = all ? found(all, wanted).slice(0, LISTED) : facet.values;
  const isOpen = OPEN.has(facet.name) || params.getAll("facet").some((choice) => parsed(choice)?.dimension === facet.name);
  return h(
    "details",
    { class: "facet", open: isOpen },
    h("summary", null, h("h3", null, facet.label), h("span", { class: "quiet" }, number(facet.articles))),
    isCut && h("input", {
      type: "search",
      class: "facet-find no-print",
      placeholder: `Find in ${facet.label.toLowerCase()}`,
      "aria-label": `Find in ${facet.label.toLowerCase()}`,
      value: typed,
      onFocus: () => setWide(true),
      onInput: (event) => setTyped(event.target.value),
    }),
    problem && h(Trouble, { problem }),
    h(Rows, { facet, label: facet.label, values, params, navigate }),
    all && wanted !== "" && h("p", { class: "quiet", role: "status" }, values.length === 0 ? "None of that name." : `${values.length} found`),
    facet.without > 0 && wanted === "" && h(
      "ul",
      { class: "rows" },
      h(Row, { facet, params, navigate, value: { label: facet.name === "place" ? "no place named" : "none named", path: [UNKNOWN], articles: facet.without } }),
    ),
    isCut && !isWide && h("button", { type: "button", class: "plain no-print", onClick: () => setWide(true) }, `More ${facet.label.toLowerCase()}`),
  );
}

/** Those of that name, with what they lie in; with all below where the name is theirs. */
function found(values, wanted) {
  if (wanted === "") return values;
  return values.flatMap((value) => {
    if (value.label.toLowerCase().includes(wanted)) return [value];
    const children = found(value.children ?? [], wanted);
    return children.length > 0 ? [{ ...value, children }] : [];
  });
}

function Rows({ facet, label, values, params, navigate }) {
  return h(
    "ul",
    { class: "rows", "aria-label": label },
    values.map((value) => h(Row, { key: value.path.join("/"), facet, value, params, navigate })),
  );
}

function Row({ facet, value, params, navigate }) {
  const name = valueOf(facet.name, value.path);
  const facets = params.getAll("facet");
  const isChosen = facets.includes(`${facet.name}=${name}`);
  const isExcluded = facets.includes(`${facet.name}!=${name}`);
  return h(
    "li",
    { class: isExcluded ? "row-out" : null },
    h(
      "div",
      { class: "row" },
      h(
        "label",
        null,
        h("input", { type: "checkbox", checked: isChosen, onChange: () => navigate(toggled(params, facet.name, name)) }),
        h("span", { class: "row-name" }, value.label),
      ),
      h("span", { class: "count" }, number(value.articles), h("span", { class: "unseen" }, " articles")),
      h(
        "button",
        {
          type: "button",
          class: "row-not no-print",
          "aria-pressed": String(isExcluded),
          "aria-label": `Leave out ${value.label}`,
          title: isExcluded ? "Left out; click to let in again" : `Leave out ${value.label}`,
          onClick: () => navigate(toggled(params, facet.name, name, true)),
        },
        "−",
      ),
    ),
    value.children?.length > 0 && h(Rows, { facet, label: `In ${value.label}`, values: value.children, params, navigate }),
  );
}

/** What is chosen, each with a link that lets it go. */
export function Chosen({ params }) {
  const facets = params.getAll("facet");
  if (facets.length === 0) return null;
  const time = chosen(params, "month");
  const isTime = (facet) => facet.startsWith("month=");
  const without = (out) => href(asking(params, { facet: facets.filter((facet) => !out(facet)) }));
  const chip = (label, value, isExcluded, to) =>
    h(
      "li",
      { key: `${label}${value}` },
      h(
        "a",
        { class: `chip choice ${isExcluded ? "choice-out" : ""}`, href: to, "aria-label": `${isExcluded ? "Left out" : "Chosen"}: ${label} ${value}. Remove` },
        h("span", { class: "quiet" }, isExcluded ? `not ${label.toLowerCase()}` : label.toLowerCase()),
        ` ${value} `,
        h("span", { "aria-hidden": "true" }, "×"),
      ),
    );
  return h(
    "ul",
    { class: "chosen", "aria-label": "Filters" },
    time.length > 0 && chip(LABELS.month, described(time), false, without(isTime)),
    facets
      .filter((facet) => !isTime(facet))
      .map((facet) => {
        const choice = parsed(facet);
        if (!choice) return chip("Filter", facet, false, without((other) => other === facet));
        const value = choice.value === UNKNOWN ? "none named" : choice.value.replaceAll("/", " › ");
        return chip(LABELS[choice.dimension] ?? choice.dimension, value, choice.isExcluded, without((other) => other === facet));
      }),
    facets.length > 1 && h("li", null, h("a", { class: "clear", href: without(() => true) }, `Clear all ${counted(facets.length, "filter")}`)),
  );
}
