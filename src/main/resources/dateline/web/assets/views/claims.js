// The ledger: figures as a table, with who said them, filters, counts and exports.

import { address, get } from "../api.js";
import { h } from "../preact.js";
import { changed, href, state } from "../state.js";
import { counted, date, number, Table, Trouble, useAnswer, Waiting } from "../ui.js";
import { best, end, spoken } from "./figures.js";
import { question } from "./question.js";

const PAGE = 50;
const MOST_JSON = 5000;

/** What each claim must be: the parameter, its label, an example. */
const FILTERS = [
  ["counted", "Counts", "troops"],
  ["place", "Place", "Haiti"],
  ["by", "Said by", "Red Cross"],
  ["verb", "Verb", "lost"],
  ["min", "At least", "100, $1bn"],
  ["max", "At most", "2 million"],
  ["from", "From", "2010-01"],
  ["to", "Until", "2011"],
];

const KINDS = ["count", "money", "percent", "ratio", "duration", "age", "length", "area", "volume", "mass", "speed", "temperature"];

/** The filters that a facet of the claims goes to. */
const CHOSEN_BY = { by: "by", kind: "kind", counted: "counted", verb: "verb" };

export const title = (params) => `Figures ${params.get("q") ?? ""}`.trim();

/** The parameters of a question about claims that stand in the address. */
export function wishes(params) {
  const names = [...FILTERS.map(([name]) => name), "kind", "possibly", "sort"];
  return Object.fromEntries(names.map((name) => [name, params.get(name)]));
}

/** The sentence of a claim in its article. */
export const placeOf = (claim) => href(state({ view: "article", id: claim.article, at: Math.max(0, claim.start) }));

export function View({ params, navigate }) {
  const { query, left } = question(params);
  const offset = Number(params.get("offset") ?? 0) || 0;
  const asked = { q: query, ...wishes(params), facets: true, limit: PAGE, offset };
  const { value, problem, isLoading } = useAnswer((signal) => get("claims", asked, signal), [JSON.stringify(asked)]);
  const isFiltered = [...FILTERS.map(([name]) => name), "kind"].some((name) => params.get(name));
  return [
    h("h1", null, "Figures"),
    h(Filters, { params, navigate, key: params.toString() }),
    problem && h(Trouble, { problem, mend: (q) => href(changed(params, { q, facet: null })) }),
    !value && !problem && h(Waiting),
    value && !problem && [
      h(
        "p",
        { class: "answer quiet", "aria-live": "polite", "aria-busy": String(isLoading) },
        `${counted(value.total, "figure")}. Read as: `,
        h("code", null, value.read),
        left.length > 0 && ` Not asked here: ${left.join(", ")}.`,
      ),
      value.hints.map((hint) => h("p", { class: "quiet" }, hint)),
      h(
        "p",
        { class: "exports no-print" },
        h("a", { href: address("export", { ...without(asked), claims: true, format: "csv" }), download: "figures.csv" }, "All as CSV"),
        " ",
        h("a", { href: address("export", { ...without(asked), claims: true, format: "jsonl" }), download: "figures.jsonl" }, "All as JSON lines"),
        value.total <= MOST_JSON && [" ", h("a", { href: address("claims", { ...asked, offset: null, limit: MOST_JSON }), download: "figures.json" }, "JSON")],
        " ",
        h("a", { href: href(state({ view: "compare", q: value.read === "*:*" ? "" : value.read })) }, "Do they agree?"),
      ),
      h(
        "div",
        { class: "ledger" },
        h(Facets, { facets: value.facets, params }),
        h(
          "div",
          null,
          value.claims.length === 0
            ? h("p", null, isFiltered ? "No figure is all of this. Take a filter away, or allow what is only possible." : "These articles name no figures.")
            : h(Claims, { claims: value.claims, params }),
          h(Pages, { params, offset, total: value.total, count: value.claims.length }),
        ),
      ),
    ],
  ];
}

/** An export has no pages and no facets. */
const without = ({ facets, limit, offset, ...asked }) => asked;

function Filters({ params, navigate }) {
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const changes = { offset: null, possibly: form.get("possibly") };
    for (const [name] of [...FILTERS, ["kind"], ["sort"]]) changes[name] = form.get(name).trim();
    navigate(changed(params, changes));
  };
  const kind = params.get("kind") ?? "";
  const kinds = KINDS.includes(kind) || kind === "" ? KINDS : [...KINDS, kind];
  const field = (name, label, control) => h("div", null, h("label", { for: `claim-${name}` }, label), control);
  const choice = (name, options) =>
    h(
      "select",
      { id: `claim-${name}`, name },
      options.map(([value, text]) => h("option", { value, selected: value === (params.get(name) ?? "") }, text)),
    );
  return h(
    "form",
    { class: "filters no-print", onSubmit: submit, "aria-label": "Which figures" },
    FILTERS.map(([name, label, example]) =>
      field(name, label, h("input", { id: `claim-${name}`, name, type: "text", placeholder: example, defaultValue: params.get(name) ?? "", autocomplete: "off" })),
    ),
    field("kind", "Kind", choice("kind", [["", "any"], ...kinds.map((one) => [one, one])])),
    field("sort", "Order", choice("sort", [["", "by article"], ["date", "by date"], ["value", "largest first"]])),
    h("label", { class: "check" }, h("input", { type: "checkbox", name: "possibly", value: "true", defaultChecked: params.get("possibly") === "true" }), " where it is possible too"),
    h("button", { type: "submit" }, "Filter"),
  );
}

function Facets({ facets, params }) {
  const shown = facets.filter((facet) => facet.values.length > 0);
  return h(
    "section",
    { class: "claim-facets no-print", "aria-label": "Counts" },
    shown.map((facet) => {
      const name = CHOSEN_BY[facet.name];
      return h(
        "details",
        { open: facet.name === "by" || facet.name === "kind" || Boolean(params.get(name ?? "")), key: facet.name },
        h("summary", null, facet.label),
        h(
          "ul",
          null,
          facet.values.map((value) => {
            const isChosen = name && params.get(name) === value.label;
            const to = href(changed(params, { [name]: isChosen ? null : value.label, offset: null }));
            return h(
              "li",
              null,
              name ? h("a", { href: to, "aria-current": isChosen ? "true" : null }, value.label) : value.label,
              h("span", { class: "count" }, number(value.claims)),
            );
          }),
        ),
      );
    }),
  );
}

const day = (text) => h("span", { class: "day-of" }, date(text));

/** "May 1912", "1912", "3 May 1912", "3 May 1912 to 5 May 1912". */
function period([first, last]) {
  const next = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (first.endsWith("-01-01") && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  if (first.endsWith("-01") && next.endsWith("-01") && first.slice(0, 7) === last.slice(0, 7)) return day(first.slice(0, 7));
  return first === last ? day(first) : [day(first), " to ", day(last)];
}

/** A claim in the table stands under these heads; low, best and high as in the UCDP event data. */
const COLUMNS = [
  { title: "Low", isNumber: true, cell: (claim) => end(claim.value[0]) },
  { title: "Best", isNumber: true, cell: (claim) => end(best(claim)) },
  { title: "High", isNumber: true, cell: (claim) => end(claim.value[1]) },
  { title: "Words", cell: (claim) => [h("a", { href: placeOf(claim), title: claim.sentence }, claim.words), claim.unit && h("span", { class: "quiet" }, ` (${claim.unit})`)] },
  { title: "Counts", name: "counted", cell: (claim) => [claim.counted ?? "", claim.head && claim.head !== claim.counted && h("span", { class: "quiet" }, ` ${claim.head}`)] },
  { title: "Place", cell: (claim) => claim.places.join(", ") },
  { title: "Said by", cell: (claim) => (claim.speaker ? [claim.speaker, h("span", { class: "quiet" }, ` ${spoken(claim.cueClass, claim.cue)}`)] : "") },
  { title: "Speaks of", cell: (claim) => (claim.period ? period(claim.period) : (claim.time ?? "")) },
  {
    title: "In",
    cell: (claim) => [
      h("a", { href: href(state({ view: "article", id: claim.article })) }, claim.title ?? claim.article),
      h("span", { class: "quiet day-of" }, " ", day(claim.date)),
    ],
  },
];

export function Claims({ claims }) {
  return h(Table, { caption: "Figures", columns: COLUMNS, rows: claims });
}

function Pages({ params, offset, total, count }) {
  if (total <= PAGE && offset === 0) return null;
  const to = (at) => href(changed(params, { offset: at > 0 ? at : null }));
  return h(
    "nav",
    { class: "pages no-print", "aria-label": "Pages" },
    offset > 0 && h("a", { href: to(Math.max(0, offset - PAGE)), rel: "prev" }, "Before"),
    h("span", { class: "quiet" }, `${number(Math.min(offset + 1, total))} to ${number(offset + count)} of ${number(total)}`),
    offset + count < total && h("a", { href: to(offset + PAGE), rel: "next" }, "More"),
  );
}
