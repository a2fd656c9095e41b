// Articles that answer a query, and what they have in common.

import { address, get } from "../api.js";
import { h, useEffect, useRef, useState } from "../preact.js";
import { asking } from "../search/choices.js";
import { Chosen, Facets, FIRST } from "../search/facets.js";
import { Hit } from "../search/hits.js";
import { Nothing } from "../search/nothing.js";
import { Timeline } from "../search/timeline.js";
import { Values } from "../search/values.js";
import { changed, href } from "../state.js";
import { counted, number, Trouble, TYPED_INTO, useAnswer, Waiting } from "../ui.js";

const PAGE = 20;

/** A longer list goes on at an address of its own, or a page that stays open for a day would grow without end. */
const LONGEST = 200;

const SIDE = ["person", "org", "place", "counted", "speaker", "figure", "cue", "zone", "source", "lang"];
const MEASURES = 6;
const MONTHS = 1000;
const WIDE = "(min-width: 60rem)";

const SORTS = [
  ["", "best first", /^/],
  ["newest", "newest first", /^/],
  ["oldest", "oldest first", /^/],
  ["nearest", "nearest first", /\bnear:/],
  ["largest", "largest figure first", /\b(figure:|claim\()/],
  ["smallest", "smallest figure first", /\b(figure:|claim\()/],
];

export const title = (params) => params.get("q") || "All articles";

export function View({ params, navigate }) {
  const asked = { q: params.get("q"), facet: params.getAll("facet"), distinct: params.get("distinct") };
  const key = JSON.stringify(asked);
  const shown = Math.min(LONGEST, Number(params.get("shown")) || PAGE);
  const { answer, hits, problem, isLoading } = useHits({ ...asked, sort: params.get("sort") }, params.get("after"), shown);
  const side = useAnswer((signal) => get("facets", { ...asked, facets: `${SIDE},${FIRST}` }, signal), [key]);
  const time = useAnswer((signal) => get("facets", { ...asked, facets: `month,${MONTHS}` }, signal), [key]);
  const size = useAnswer((signal) => get("facets", { ...asked, facets: `value,${MEASURES}` }, signal), [key]);
  useWalking();
  if (problem) {
    const mend = (q) => href(asking(params, { q }));
    return [h("h1", null, "Search"), h(Trouble, { problem, mend }), h(Chosen, { params })];
  }
  if (!answer) return [h("h1", null, "Search"), h(Waiting)];
  const facet = (loaded, name) => loaded.value?.facets.find((found) => found.name === name);
  return [
    h(Head, { answer, asked, params, navigate }),
    answer.total === 0
      ? h(Nothing, { asked, params, isExplained: answer.hints.length > 0 })
      : h(
          "div",
          { class: "search", "aria-busy": String(isLoading) },
          h(
            Aside,
            { name: "side", label: "Filters" },
            side.value && h(Facets, { facets: side.value.facets.filter(({ name }) => SIDE.includes(name)), asked, params, navigate }),
          ),
          h(
            "section",
            { id: "results", class: "results", tabIndex: -1, "aria-label": "Results" },
            !time.value && !time.problem && h("div", { class: "months months-awaited" }),
            facet(time, "month") && h(Timeline, { facet: facet(time, "month"), params, navigate }),
            h(List, { answer, hits, params, navigate }),
          ),
          h(
            Aside,
            { name: "charts", label: "Figures and places" },
            facet(size, "value") && h(Values, { facet: facet(size, "value"), params, navigate }),
            h(MapOfHits, { params, navigate }),
          ),
        ),
  ];
}

/** The hits so far; where more are asked for, only these are fetched. */
function useHits(asked, after, shown) {
  const key = JSON.stringify([asked, after]);
  const [have, setHave] = useState({ key: null, answer: null, hits: [], problem: null });
  const isMore = have.key === key && have.problem === null;
  const isDone = isMore && (have.hits.length >= shown || have.answer.next === null);
  useEffect(() => {
    if (isDone) return undefined;
    const stop = new AbortController();
    const page = isMore ? { after: have.answer.next, limit: shown - have.hits.length } : { after, limit: shown };
    get("search", { ...asked, ...page, facets: "0" }, stop.signal).then(
      (answer) => {
        const hits = isMore ? [...have.hits, ...answer.hits] : answer.hits;
        setHave({ key, answer: isMore ? { ...have.answer, next: answer.next } : answer, hits, problem: null });
      },
      (problem) => stop.signal.aborted || setHave((before) => ({ ...before, key, problem })),
    );
    return () => stop.abort();
  }, [key, shown]);

  // Who comes back from an article finds the list where it was.
  useEffect(() => {
    if (have.answer && history.state?.top) window.scrollTo(0, history.state.top);
  }, [have.answer === null]);
  return { ...have, isLoading: !isDone };
}

/** j and k go from hit to hit, Escape goes back to the box. */
function useWalking() {
  useEffect(() => {
    const key = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target.closest?.(TYPED_INTO)) return;
      const titles = [...document.querySelectorAll(".hit-title")];
      const at = titles.findIndex((title) => title.closest(".hit").contains(document.activeElement));
      const next = { j: titles[at + 1], k: titles[Math.max(0, at - 1)] }[event.key];
      if (next) next.focus();
      else if (event.key === "Escape") document.getElementById("q").focus();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);
}

function Head({ answer, asked, params, navigate }) {
  const { total, stories } = answer;
  const many = stories === undefined ? counted(total, "article") : `${number(stories)} ${stories === 1 ? "story" : "stories"}`;
  const query = params.get("q") ?? "";
  const link = (format) => h("a", { href: address("export", { q: asked.q, facet: asked.facet, format }), download: "" }, format.toUpperCase());
  return h(
    "div",
    { class: "head" },
    h(
      "div",
      { class: "line" },
      h("h1", null, many),
      h("p", { role: "status", class: "unseen" }, `${many} found`),
      query !== "" && h(Read, { answer, asked }),
      h(
        "div",
        { class: "line options no-print" },
        h("label", { class: "quiet", for: "sort" }, "Order"),
        h(
          "select",
          { id: "sort", onChange: (event) => navigate(asking(params, { sort: event.target.value })) },
          SORTS.filter(([value, , fits]) => fits.test(query) || value === params.get("sort")).map(([value, name]) =>
            h("option", { value, selected: value === (params.get("sort") ?? "") }, name),
          ),
        ),
        h(
          "label",
          { class: "quiet", title: "A story that several papers print counts once" },
          h("input", {
            type: "checkbox",
            checked: params.has("distinct"),
            onChange: (event) => navigate(asking(params, { distinct: event.target.checked ? "true" : null })),
          }),
          " count stories",
        ),
        h("span", { class: "quiet" }, "Export ", link("csv"), " ", link("jsonl")),
      ),
    ),
    answer.partial && h("p", { class: "trouble" }, "The answer took too long; this is what was found in time."),
    answer.hints.map((hint) => h("p", { class: "hint", key: hint }, hint)),
    h(Chosen, { params }),
  );
}

/** How the query was understood, part by part when it is opened. */
function Read({ answer, asked }) {
  const [isOpen, setOpen] = useState(false);
  const { value } = useAnswer(
    (signal) => (isOpen ? get("search", { ...asked, limit: "0", facets: "0", explain: "true" }, signal) : Promise.resolve(null)),
    [isOpen, answer.read],
  );
  const part = (of) =>
    h(
      "li",
      { key: of.part },
      h("code", null, of.part),
      ` ${of.meaning} `,
      h("span", { class: "count" }, counted(of.articles, "article")),
      of.parts.length > 0 && h("ul", null, of.parts.map(part)),
    );
  return h(
    "details",
    { class: "read", onToggle: (event) => setOpen(event.currentTarget.open) },
    h("summary", null, "Read as ", h("code", null, answer.read)),
    value?.parts && h("ul", null, part(value.parts)),
  );
}

/** What stands beside the hits; on a narrow screen it is folded, and above them. */
function Aside({ name, label, children }) {
  const [isWide] = useState(() => window.matchMedia(WIDE).matches);
  return h(
    "aside",
    { class: name, "aria-label": label },
    h("details", { open: isWide }, h("summary", null, h("h2", null, label)), children),
  );
}

function List({ answer, hits, params, navigate }) {
  const begin = Number(params.get("from")) || 0;
  const end = useRef(null);
  const { next } = answer;
  const isLong = hits.length >= LONGEST;
  const more = () => navigate(changed(params, { shown: Math.min(LONGEST, hits.length + PAGE) }), { replace: true });
  useEffect(() => {
    if (!next || isLong || hits.length <= PAGE) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more());
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hits.length, next]);
  return [
    begin > 0 && h("p", null, h("a", { href: href(asking(params, {})) }, "Back to the first hits"), ` From hit ${number(begin + 1)} on:`),
    h("ol", { class: "hits", start: begin + 1 }, hits.map((hit) => h(Hit, { hit, params, key: hit.id }))),
    h(
      "p",
      { class: "more no-print", ref: end },
      next && !isLong && h("button", { type: "button", onClick: more }, "More"),
      next && isLong && h("a", { href: href(changed(params, { after: next, from: begin + hits.length, shown: null })) }, "The hits behind these"),
      " ",
      h("span", { class: "quiet" }, next ? `${number(begin + hits.length)} of ${number(answer.stories ?? answer.total)} shown` : closing(hits)),
    ),
  ];
}

/** Copies stand under their story, so there may be fewer hits than articles. */
const closing = (hits) => (hits.some(({ copies }) => copies.count > 0) ? "These are all; copies are folded under their story." : "These are all.");

/** The places of the hits on a map, which is loaded when it is opened. */
function MapOfHits({ params, navigate }) {
  const isOpen = params.has("map");
  return h(
    "section",
    { class: "map-of-hits no-print" },
    h(
      "div",
      { class: "line" },
      h("h2", null, "Places"),
      h("a", { href: href(changed(params, { map: isOpen ? null : "true" })), "aria-expanded": String(isOpen), role: "button" }, isOpen ? "Hide the map" : "Show the map"),
      h("a", { href: href(changed(params, { view: "map", after: null, from: null, shown: null })) }, "Large map"),
    ),
    isOpen && h(Inset, { params, navigate }),
  );
}

function Inset({ params, navigate }) {
  const { value: parts, problem: missing } = useAnswer(
    () => Promise.all([import("./map.js"), import("./question.js"), import("./geo.js")]),
    [],
  );
  const query = parts?.[1].question(params).query;
  const { value, problem } = useAnswer((signal) => (parts ? get("places", { q: query, limit: 300 }, signal) : Promise.resolve(null)), [query]);
  if (missing ?? problem) return h(Trouble, { problem: missing ?? problem });
  if (!value) return h(Waiting);
  const [{ PlacesMap }, { facetOf }, { boxIn, withBox }] = parts;
  return h(PlacesMap, {
    places: value.places,
    box: boxIn(params.get("q")),
    onPlace: (place) => navigate(asking(params, { facet: [...params.getAll("facet"), facetOf(place)] })),
    onBox: (box) => navigate(asking(params, { q: withBox(params.get("q"), box) })),
  });
}
