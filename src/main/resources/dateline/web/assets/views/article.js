// One article: its words as they were read, what was found in them, and where it comes from.

import { address, get, segments } from "../api.js";
import { h, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../preact.js";
import { changed, href, state } from "../state.js";
import { counted, date, number, Trouble, useAnswer, Waiting } from "../ui.js";
import { Card } from "./cards.js";
import { grouped, paragraphsOf, tagsOf } from "./text.js";
import { around } from "./walk.js";

const KINDS = [
  ["person", "persons and groups"],
  ["org", "organisations"],
  ["place", "places"],
  ["figure", "figures"],
  ["quote", "who says it"],
];

const NOTHING = { actors: [], places: [], figures: [], attributions: [] };

export const title = (params) => params.get("id") ?? "Article";

export function View({ params, navigate }) {
  const id = params.get("id") ?? "";
  const earlier = params.get("earlier");
  const { value, problem } = useAnswer(
    (signal) => get(`articles/${segments(id)}`, { earlier, explain: earlier ? null : true }, signal),
    [id, earlier],
  );
  useEffect(() => {
    if (value) document.title = `${headline(value)} – Dateline`;
  }, [value]);
  if (problem) return [h("h1", null, "Article"), h(Trouble, { problem })];
  if (!value || value.id !== id) return [h("h1", null, "Article"), h(Waiting)];
  const at = Number(params.get("at") ?? NaN);
  return h(
    "div",
    { class: "article" },
    h(Neighbours, { params, id, navigate }),
    h(
      "article",
      { lang: value.language },
      h(Head, { article: value }),
      earlier && h("p", { class: "trouble" }, "This is what the article said before it was corrected. ", h("a", { href: href(changed(params, { earlier: null })) }, "As it stands now")),
      h(Words, { article: value, at: Number.isNaN(at) ? null : at, key: `${id} ${earlier}` }),
    ),
    h(Beside, { article: value, params }),
  );
}

/** The line of the text that is its headline, for an article without a title of its own. */
const firstLine = (article) => article.title === null && article.zones.find((zone) => zone.kind === "title" && zone.start === 0);

function headline(article) {
  const zone = firstLine(article);
  return article.title ?? (zone ? article.text.slice(0, zone.end).trim() : article.id);
}

function Head({ article }) {
  const { published } = article;
  const line = useRef(null);
  const text = headline(article);
  const found = firstLine(article) ? article : (article.titleAnnotations ?? NOTHING);
  const tags = useMemo(() => tagsOf(found).filter((tag) => tag.end <= text.length), [article]);
  const pieces = paragraphsOf(text, [], tags, [], null).flatMap((paragraph) => paragraph.pieces);
  return h(
    "header",
    null,
    h("h1", { ref: line, ...useOneStop(line) }, h(Line, { pieces, tags, text, found })),
    h(
      "p",
      { class: "quiet" },
      h("span", { title: published.written ? `from ${published.evidence.replaceAll("_", " ")}: ${published.written}` : null }, date(article.date) || "no date"),
      article.source && ` · ${article.source}`,
      article.author && ` · ${article.author}`,
    ),
    published.doubt && h("p", { class: "quiet" }, `The date is doubtful: ${published.doubt}.`),
    article.language !== "en" && h("p", { class: "quiet" }, "Not in English: found by its words, not tagged."),
  );
}

/** The text, with a legend that hides and shows kinds of tags. Arrow keys go from tag to tag. */
function Words({ article, at }) {
  const [hidden, setHidden] = useState(new Set());
  const body = useRef(null);
  const all = useMemo(() => tagsOf(article), [article]);
  const tags = useMemo(() => all.filter((tag) => !hidden.has(tag.kind)), [all, hidden]);
  const marked = at === null ? null : (article.sentences.find(([start, end]) => start <= at && at < end) ?? null);
  const statements = hidden.has("quote") ? [] : article.attributions;
  const paragraphs = useMemo(() => {
    const end = firstLine(article) ? article.zones[0].end : 0;
    return paragraphsOf(article.text, article.zones, tags, statements, marked).filter((paragraph) => paragraph.pieces[0].start >= end);
  }, [article, tags]);

  useEffect(() => {
    body.current.querySelector(".sentence")?.scrollIntoView({ block: "center" });
  }, [article, at]);

  const toggle = (kind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  const count = (kind) => all.filter((tag) => tag.kind === kind).length;
  const legend = KINDS.filter(([kind]) => count(kind) > 0);
  return [
    legend.length > 0 &&
      h(
        "div",
        { class: "legend no-print", role: "group", "aria-label": "Tags" },
        legend.map(([kind, name]) =>
          h("button", { type: "button", class: `tag-${kind}`, "aria-pressed": String(!hidden.has(kind)), onClick: () => toggle(kind) }, `${name} ${number(count(kind))}`),
        ),
      ),
    h(
      "div",
      { class: "words", ref: body, ...useOneStop(body) },
      paragraphs.map((paragraph) =>
        h(
          "div",
          { class: paragraph.kind ? `paragraph zone-${paragraph.kind}` : "paragraph" },
          paragraph.name && h("span", { class: "zone-name" }, paragraph.name),
          h(Line, { pieces: paragraph.pieces, tags, text: article.text, found: article, isInZone: paragraph.kind !== null }),
        ),
      ),
    ),
  ];
}

/** The tags within are one stop of the Tab key; arrow keys go from one to the next. */
function useOneStop(container) {
  const stops = () => [...container.current.querySelectorAll("[role=button]")];
  const only = (stop) => stops().forEach((one) => (one.tabIndex = one === stop ? 0 : -1));
  useLayoutEffect(() => {
    if (!stops().some((one) => one.tabIndex === 0)) only(stops()[0]);
  });
  return {
    onFocusIn: (event) => event.target.role === "button" && only(event.target),
    onKeyDown: (event) => {
      const all = stops();
      const here = all.indexOf(event.target);
      const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 }[event.key];
      if (here < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      all[to]?.focus();
    },
  };
}

function Line({ pieces, tags, text, found, isInZone = false }) {
  return grouped(pieces).map((group) => {
    const words = group.pieces.map((piece) => {
      const zone = piece.zone && !isInZone ? `zone zone-${piece.zone}` : "";
      const names = [zone, piece.isSaid ? "said" : "", piece.isMarked ? "sentence" : ""].filter(Boolean).join(" ");
      return names === "" ? piece.text : h("span", { class: names, title: zone ? piece.zone : null }, piece.text);
    });
    if (group.tag < 0) return words;
    return h(Tag, { key: `tag ${group.pieces[0].start}`, tag: tags[group.tag], text, found }, words);
  });
}

/** Underlined words; a card opens when they are pointed at, reached by keyboard or pressed. */
function Tag({ tag, text, found, children }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef(null);
  const card = useRef(null);
  const later = useRef(0);
  const soon = (open, delay) => {
    clearTimeout(later.current);
    later.current = setTimeout(() => setOpen(open), delay);
  };
  useEffect(() => () => clearTimeout(later.current), []);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const { style } = card.current;
    style.left = "0";
    const { left, right } = card.current.getBoundingClientRect();
    const room = document.documentElement.clientWidth - 8;
    if (right > room) style.left = `${Math.max(room - right, 8 - left)}px`;
  }, [isOpen]);
  const leave = (event) => {
    if (place.current?.contains(event.relatedTarget)) return;
    clearTimeout(later.current);
    setOpen(false);
  };
  const key = (event) => {
    if (event.key === "Escape") setOpen(false);
    else if (event.target === event.currentTarget.firstChild && (event.key === "Enter" || event.key === " ")) setOpen(!isOpen);
    else return;
    event.preventDefault();
  };
  return h(
    "span",
    { class: "tag-place", ref: place, onMouseEnter: () => soon(true, 200), onMouseLeave: () => soon(false, 250), onFocusOut: leave, onKeyDown: key },
    h(
      "span",
      { class: `tag tag-${tag.kind}`, role: "button", tabIndex: -1, "aria-expanded": String(isOpen), onFocus: () => soon(true, 0), onClick: () => soon(true, 0) },
      children,
    ),
    isOpen && h("div", { class: "card", ref: card, role: "group", "aria-label": "About this" }, h(Card, { tag, text, found })),
  );
}

/** Links to the hits before and after this one. */
function Neighbours({ params, id, navigate }) {
  const asked = { q: params.get("q"), facet: params.getAll("facet"), sort: params.get("sort"), recency: params.get("recency") };
  const isAsked = params.has("q") || params.has("facet") || params.has("sort");
  const { value } = useAnswer((signal) => (isAsked ? around(asked, id, signal) : Promise.resolve(null)), [id, JSON.stringify(asked)]);
  const to = (hit) => changed(params, { id: hit.id, at: null, earlier: null });
  // Before the count is painted: who sees "2 of 7" can press k at once.
  useLayoutEffect(() => {
    if (!value) return undefined;
    const key = (event) => {
      const hit = { j: value.after, k: value.before }[event.key];
      if (!hit || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, select, textarea")) return;
      navigate(to(hit));
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [value]);
  if (!isAsked) return null;
  const results = href(changed(params, { view: null, id: null, at: null, earlier: null }));
  return h(
    "nav",
    { class: "neighbours no-print", "aria-label": "Hits" },
    h("a", { href: results }, "Back to the results"),
    value?.before && h("a", { href: href(to(value.before)), rel: "prev", title: value.before.title }, "Previous hit"),
    value?.after && h("a", { href: href(to(value.after)), rel: "next", title: value.after.title }, "Next hit"),
    value && h("span", { class: "quiet" }, `${number(value.at)} of ${number(value.total)}`),
  );
}

/** What belongs to the article: the original, its other versions, its copies, what is like it. */
function Beside({ article, params }) {
  const { id } = article;
  const { value: versions } = useAnswer((signal) => get("versions", { id }, signal), [id]);
  const { value: copies } = useAnswer((signal) => get("copies", { id }, signal), [id]);
  const { value: like } = useAnswer((signal) => get("like", { id, limit: 5 }, signal), [id]);
  const link = (other) => href(changed(params, { id: other.id, at: null, earlier: null }));
  const shown = (other) => h("a", { href: link(other) }, other.title ?? other.id);
  return h(
    "aside",
    { class: "beside", "aria-label": "About this article" },
    h("p", null, h("a", { href: address("original", { id }), download: "" }, "The original file")),
    article.url && /^https?:/.test(article.url) && h("p", null, h("a", { href: article.url, rel: "noreferrer", target: "_blank" }, "Where it was published")),
    h("p", null, h("a", { href: href(state({ view: "claims", q: `id:"${id.replaceAll('"', '\\"')}"` })) }, counted(article.figures.length, "figure"))),
    versions?.earlier.length > 0 && [
      h("h2", null, "Earlier versions"),
      h(
        "ol",
        null,
        versions.earlier.map((version, i) =>
          h("li", null, h("a", { href: href(changed(params, { earlier: i + 1, at: null })) }, `${date(version.date) || "undated"}${version.title ? `: ${version.title}` : ""}`)),
        ),
      ),
    ],
    copies?.copies?.list.length > 0 && [
      h("h2", null, "Copies"),
      h(
        "ul",
        null,
        copies.copies.list.map((copy) =>
          h(
            "li",
            null,
            shown(copy),
            h("span", { class: "quiet" }, ` ${[copy.source, date(copy.date)].filter(Boolean).join(", ")}; ${Math.round((100 * copy.sharedRuns) / copy.runs)} % the same, no figure differs`),
          ),
        ),
      ),
    ],
    like?.articles.length > 0 && [
      h("h2", null, "Articles like this"),
      h("ul", null, like.articles.map((other) => h("li", null, shown(other), h("span", { class: "quiet" }, ` ${date(other.date)}`)))),
    ],
    h("p", { class: "quiet id" }, id),
  );
}
