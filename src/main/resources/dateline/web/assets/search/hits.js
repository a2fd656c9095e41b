// Hits: title, date, source, the words that match, what they are about.

import { get, segments } from "../api.js";
import { h, useEffect, useRef, useState } from "../preact.js";
import { changed, href, state } from "../state.js";
import { Chip, date, number, Trouble, useAnswer } from "../ui.js";
import { toggled } from "./choices.js";

const CHIPS = 3;

/** Zones that are no part of the story; what else is marked in an article is, as a quotation. */
const APART = { caption: "caption", credit: "credit", byline: "byline", dateline: "dateline" };

/** What an article without a headline has in it. */
const NONE = { actors: [], places: [], figures: [] };

const articles = new Map();

/** The article with its tags, asked for once. */
function article(id) {
  if (!articles.has(id)) {
    const asked = get(`articles/${segments(id)}`);
    asked.catch(() => articles.delete(id));
    articles.set(id, asked);
  }
  return articles.get(id);
}

/** True from when the element first comes near the screen. */
function useSeen(element) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setSeen(true);
        watch.disconnect();
      },
      { rootMargin: "200px" },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return isSeen;
}

export function Hit({ hit, params }) {
  const item = useRef(null);
  const isSeen = useSeen(item);
  const { value: found, problem } = useAnswer(() => (isSeen ? article(hit.id) : Promise.resolve(null)), [isSeen, hit.id]);
  const open = (at) => href(changed(params, { view: "article", id: hit.id, at, after: null, from: null, shown: null, zoom: null }));
  const first = found && hit.snippets.length > 0 ? placed(hit.snippets[0], found) : null;
  return h(
    "li",
    { ref: item, class: "hit" },
    h("h2", null, h("a", { class: "hit-title", href: open(null), dir: "auto" }, hit.title ?? hit.id)),
    h(
      "p",
      { class: "facts" },
      hit.date ? h("time", { dateTime: hit.date }, date(hit.date)) : "undated",
      hit.source && h("span", null, hit.source),
      first !== null && h("a", { href: open(first(hit.snippets[0].marks[0]?.[0] ?? 0)) }, "Read in place"),
    ),
    hit.snippets.map((snippet, i) => h("p", { class: "snippet", key: i, dir: "auto" }, h(Words, { snippet, found }))),
    found ? h(Tags, { found, params, open }) : !problem && h("div", { class: "tags tags-awaited" }),
    hit.copies.count > 0 && h(Copies, { hit, params }),
  );
}

/**
 * Where each character of a snippet stands in the text, or null. In a snippet a run of white space is one space, boilerplate too, and
 * it may begin and end with "…".
 */
function placed({ text }, { text: whole, zones }) {
  const head = /^… ?/.exec(text)?.[0].length ?? 0;
  const words = text.slice(head).replace(/ ?…$/, "");
  const offsets = [];
  let flat = "";
  const left = zones.filter(({ kind }) => kind === "boilerplate");
  for (let i = 0; i < whole.length; i++) {
    const isSpace = /\s/.test(whole[i]) || left.some(({ start, end }) => start <= i && i < end);
    if (isSpace && flat.endsWith(" ")) continue;
    flat += isSpace ? " " : whole[i];
    offsets.push(i);
  }
  const at = flat.indexOf(words);
  return at < 0 ? null : (position) => offsets[Math.max(0, at + position - head)] ?? whole.length;
}

/** The snippet with its marks, and with captions and credits set apart from the story. */
function Words({ snippet, found }) {
  const { text, marks } = snippet;
  const place = found ? placed(snippet, found) : null;
  const zoneAt = (position) => found.zones.find((zone) => APART[zone.kind] && zone.start <= place(position) && place(position) < zone.end);
  const apart = [];
  for (let i = 0; place && i < text.length; i++) {
    const zone = zoneAt(i);
    if (zone && apart.at(-1)?.zone === zone) apart.at(-1).end = i + 1;
    else if (zone) apart.push({ zone, kind: zone.kind, start: i, end: i + 1 });
  }
  const edges = new Set([0, text.length, ...marks.flat(), ...apart.flatMap((zone) => [zone.start, zone.end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  const parts = [];
  let before = null;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    const words = text.slice(from, to);
    const zone = apart.find(({ start, end }) => start <= from && to <= end);
    const shown = marks.some(([start, end]) => start <= from && to <= end) ? h("mark", null, words) : words;
    if (zone && zone !== before) parts.push(h("span", { class: "snippet-zone" }, APART[zone.kind]), " ");
    parts.push(zone ? h("span", { class: "snippet-apart" }, shown) : shown);
    before = zone;
  }
  return parts;
}

/** The most named actors and places, and the first figures. */
function Tags({ found, params, open }) {
  const { actors, places, figures } = found.titleAnnotations ?? NONE;
  const persons = most([...actors, ...found.actors], (actor) => actor.id);
  const named = most([...places, ...found.places], (place) => place.path?.join("/") ?? place.name);
  const words = new Map();
  for (const figure of found.figures) {
    const written = found.text.slice(figure.start, figure.end).replace(/\s+/g, " ");
    if (!words.has(written)) words.set(written, figure);
  }
  const stated = words.size > 0 ? words : new Map(figures.map((figure) => [found.title.slice(figure.start, figure.end), null]));
  const shown = [...stated].slice(0, CHIPS);
  if (persons.length + named.length + shown.length === 0) return null;
  return h(
    "ul",
    { class: "tags", "aria-label": "Named in it" },
    persons.map((actor) =>
      h("li", { key: actor.id }, h(Chip, { kind: actor.kind === "person" ? "person" : "org", to: href(state({ view: "actor", id: actor.id })) }, actor.name)),
    ),
    named.map((place) => h("li", { key: place.path?.join("/") ?? place.name }, h(PlaceChip, { place, params }))),
    shown.map(([written, figure]) => h("li", { key: written }, h(Chip, { kind: "figure", to: open(figure?.start) }, written))),
  );
}

/** Chooses the place; one that only the text knows stands in no facet. */
function PlaceChip({ place, params }) {
  const to = place.path?.length > 0 ? href(toggled(params, "place", place.path.join("/"))) : null;
  return h(Chip, { kind: "place", to, title: to && `Only articles that name ${place.name}` }, place.name);
}

/** The things that are named most often, each once, in that order. */
function most(tags, key) {
  const counts = new Map();
  for (const tag of tags) {
    const known = counts.get(key(tag)) ?? { tag, count: 0 };
    known.count++;
    counts.set(key(tag), known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, CHIPS)
    .map(({ tag }) => tag);
}

/** Other papers' prints of the same story, folded. */
function Copies({ hit, params }) {
  const [isOpen, setOpen] = useState(false);
  const { value, problem } = useAnswer((signal) => (isOpen ? get("copies", { id: hit.id }, signal) : Promise.resolve(null)), [isOpen, hit.id]);
  const link = (copy) => href(changed(params, { view: "article", id: copy.id, at: null, after: null, from: null, shown: null, zoom: null }));
  return h(
    "details",
    { class: "copies", onToggle: (event) => setOpen(event.currentTarget.open) },
    h("summary", null, hit.copies.count === 1 ? "1 copy of this story" : `${number(hit.copies.count)} copies of this story`),
    problem && h(Trouble, { problem }),
    value && h(
      "ul",
      null,
      value.copies.list.map((copy) =>
        h(
          "li",
          { key: copy.id },
          h("a", { href: link(copy) }, copy.title ?? copy.id),
          h("span", { class: "facts" }, ` ${date(copy.date)} ${copy.source ?? ""} · ${Math.round((100 * copy.sharedRuns) / Math.max(1, copy.runs))} % the same words`),
        ),
      ),
    ),
  );
}
