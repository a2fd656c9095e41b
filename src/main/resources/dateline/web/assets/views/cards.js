// What is known of a tag: the content of the card that opens at it.

import { get, segments } from "../api.js";
import { h, useEffect, useState } from "../preact.js";
import { href, state } from "../state.js";
import { counted, number, useAnswer } from "../ui.js";
import { amount, spoken } from "./figures.js";
import { quoted } from "./question.js";

/** The kinds of statements. */
const SPEECH = { direct: "quoted word for word", indirect: "told in other words", mixed: "partly quoted" };

/**
 * @param tag as `tagsOf` gives them
 * @param text that its offsets count in
 * @param found everything that was found in the text
 */
export function Card({ tag, text, found }) {
  const { start, end } = tag;
  const contents = {
    person: () => h(ActorCard, { actor: tag.found }),
    org: () => h(ActorCard, { actor: tag.found }),
    place: () => h(PlaceCard, { place: tag.found }),
    figure: () => h(FigureCard, { figure: tag.found, words: text.slice(start, end), found, text }),
    quote: () => h(QuoteCard, { said: tag.found, text, found }),
  };
  return [contents[tag.kind](), h(Reasons, { found: tag.found })];
}

function ActorCard({ actor }) {
  const { value } = useAnswer((signal) => get(`actors/${segments(actor.id)}`, {}, signal), [actor.id]);
  const others = value?.names.filter((name) => name !== value.name) ?? [];
  return [
    h("p", { class: "card-title" }, h("a", { href: href(state({ view: "actor", id: actor.id })) }, value?.name ?? actor.name)),
    h("p", { class: "quiet" }, actor.kind, others.length > 0 && `, also ${others.slice(0, 6).join(", ")}`),
    value && h("p", null, h("a", { href: search(`actor:${quoted(value.name)}`) }, counted(value.articles, "article"))),
  ];
}

function PlaceCard({ place }) {
  const isKnown = place.lat !== null;
  return [
    h("p", { class: "card-title" }, place.name),
    h("p", { class: "quiet" }, place.path ? [...place.path].reverse().slice(1).join(", ") || "a continent" : "not told from places of the same name"),
    isKnown && h(LateMap, { lat: place.lat, lon: place.lon, width: place.path?.length > 2 ? 14 : 60 }),
    isKnown && h("p", { class: "quiet" }, `${degrees(place.lat, "N", "S")} ${degrees(place.lon, "E", "W")}`),
    h("p", null, h("a", { href: search(`place:${quoted(place.name)}`) }, "Articles that name it")),
  ];
}

/** The map is loaded when a card first shows one. */
function LateMap(point) {
  const [map, setMap] = useState(null);
  useEffect(() => {
    import("./map.js").then((module) => setMap(() => module.SmallMap), () => {});
  }, []);
  return map ? h(map, point) : h("div", { class: "map-small" });
}

function FigureCard({ figure, words, found, text }) {
  const said = figure.attribution === null || figure.attribution === undefined ? null : found.attributions[figure.attribution];
  const rows = [
    ["Reads", amount(figure)],
    ["Counts", figure.counted],
    ["Kind", figure.kind.replaceAll("_", " ")],
    ["Change", figure.change],
    ["Verb", figure.verb],
    ["Place", figure.places?.map((id) => found.places.find((place) => place.id === id)?.name ?? id).join(", ")],
    ["Time", figure.time ?? figure.period?.join(" to ")],
    ["Said by", said && speakerOf(said, text, found)],
  ];
  return [
    h("p", { class: "card-title" }, words),
    facts(rows),
    figure.counted &&
      h(
        "p",
        null,
        h("a", { href: href(state({ view: "claims", counted: figure.counted })) }, "Figures that count this"),
      ),
  ];
}

function QuoteCard({ said, text, found }) {
  const speaker = speakerOf(said, text, found);
  const words = said.content.map(([start, end]) => text.slice(start, end)).join(" … ");
  return [
    h("p", { class: "card-title" }, speaker ?? "Nobody named"),
    h("p", { class: "quiet" }, SPEECH[said.kind] ?? said.kind, said.verb && `, ${spoken(said.cueClass, said.verb)}`),
    words && h("p", { class: "card-words" }, words.length > 240 ? `${words.slice(0, 240)} …` : words),
    speaker && h("p", null, h("a", { href: search(`said-by:${quoted(speaker)}`) }, "All that is said by them")),
  ];
}

/** By the name that goes with the actor, else by the words that stand there. */
function speakerOf(said, text, found) {
  const actor = found.actors.find((one) => one.id === said.speaker);
  const words = said.source.map(([start, end]) => text.slice(start, end)).join(" ");
  return actor?.name ?? said.named ?? (words === "" ? null : words);
}

/** Why it is tagged: which rule read which words. */
function Reasons({ found }) {
  const reasons = found.reasons ?? [];
  return h(
    "details",
    { class: "why" },
    h("summary", null, "Why is this tagged?"),
    reasons.length === 0
      ? h("p", null, found.rule)
      : h(
          "ul",
          null,
          reasons.map((reason) =>
            h("li", null, h("b", null, reason.slot), " ", reason.words && h("q", null, reason.words), " ", h("span", { class: "quiet" }, reason.rule)),
          ),
        ),
  );
}

/** Rows of a name and a value; those without a value are left out. */
export function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h("dl", { class: "facts-list" }, known.flatMap(([name, value]) => [h("dt", null, name), h("dd", null, value)]));
}

const search = (q) => href(state({ q }));

const degrees = (value, plus, minus) => `${number(Math.abs(value))}° ${value < 0 ? minus : plus}`;
