// Parts that several views share. Text is only ever set as text.

import { h, useEffect, useState } from "./preact.js";

const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const SHORT = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 12,345.5 */
export const number = (value) => NUMBERS.format(value);

/** 12.3K, for axes. */
export const short = (value) => SHORT.format(value);

/** `2010-01-15` is "15 Jan 2010", `2010-01` is "Jan 2010"; anything else stays as it is. */
export function date(text) {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(text ?? "");
  if (!found) return text ?? "";
  const [, year, month, day] = found;
  return `${day ? `${Number(day)} ` : ""}${MONTHS[month - 1]} ${year}`;
}

/** "1 article", "2 articles". */
export const counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

/**
 * The answer to a request, asked again when a dependency changes; what was asked before is broken off. The last answer stays
 * until the next is there, so that nothing flickers.
 *
 *     const { value, problem, isLoading } = useAnswer((signal) => get("status", {}, signal), []);
 */
export function useAnswer(ask, dependencies) {
  const [answer, setAnswer] = useState({ value: null, problem: null, isLoading: true });
  useEffect(() => {
    const stop = new AbortController();
    setAnswer((before) => ({ ...before, isLoading: true }));
    ask(stop.signal).then(
      (value) => stop.signal.aborted || setAnswer({ value, problem: null, isLoading: false }),
      (problem) => stop.signal.aborted || setAnswer((before) => ({ ...before, problem, isLoading: false })),
    );
    return () => stop.abort();
  }, dependencies);
  return answer;
}

/**
 * What went wrong; the mistake in a query stands with a caret under its column.
 *
 * @param mend the address of the query as the server would mend it
 */
export function Trouble({ problem, mend }) {
  const { caret, suggestion } = problem.details ?? {};
  return h(
    "div",
    { class: "trouble", role: "alert" },
    caret && h("pre", { class: "caret" }, caret),
    h("p", null, problem.message),
    suggestion && h("p", null, "Perhaps you meant ", mend ? h("a", { href: mend(suggestion) }, h("code", null, suggestion)) : h("code", null, suggestion)),
  );
}

/** A small label, a link where `to` says where it leads. Kinds: person, org, place, figure, plain. */
export function Chip({ kind = "plain", to, title, children }) {
  const names = `chip chip-${kind}`;
  return to ? h("a", { class: names, href: to, title }, children) : h("span", { class: names, title }, children);
}

/** Words with the marked parts set apart; marks are pairs of UTF-16 offsets, in order, as the API gives them. */
export function Marked({ text, marks }) {
  const parts = [];
  let end = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(end, from), h("mark", null, text.slice(from, to)));
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}

/**
 * A table that scrolls sideways in itself on a narrow screen. A column: `{ name, title, isNumber, cell: (row) => ... }`; with
 * `sort` (a column's name) and `sortBy` (a function from a name to an address) the heads are links.
 */
export function Table({ caption, columns, rows, sort, sortBy }) {
  const head = (column) => {
    const sorted = sort === column.name;
    return h(
      "th",
      { scope: "col", class: column.isNumber ? "number" : null, "aria-sort": sorted ? "other" : null },
      sortBy && column.name ? h("a", { href: sortBy(column.name) }, column.title) : column.title,
    );
  };
  return h(
    "div",
    { class: "table", role: "region", "aria-label": caption, tabIndex: 0 },
    h(
      "table",
      null,
      h("caption", { class: "unseen" }, caption),
      h("thead", null, h("tr", null, columns.map(head))),
      h(
        "tbody",
        null,
        rows.map((row) =>
          h("tr", null, columns.map((column) => h("td", { class: column.isNumber ? "number" : null }, column.cell(row)))),
        ),
      ),
    ),
  );
}

/** Where a key that is typed is no command. */
export const TYPED_INTO = "input:not([type=checkbox], [type=radio]), select, textarea, dialog";

/** Shown while the first answer is on its way. */
export const Waiting = () => h("p", { class: "waiting", role: "status" }, "Loading …");
