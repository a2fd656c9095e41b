// Do the figures agree? Those about the same thing, one under the other as time goes on.

import { get } from "../api.js";
import { h, useState } from "../preact.js";
import { changed, href } from "../state.js";
import { counted, date, number, short, Trouble, useAnswer, Waiting } from "../ui.js";
import { placeOf } from "./claims.js";
import { amount, best, spoken } from "./figures.js";
import { question } from "./question.js";

const PAGE = 5;
const WIDTH = 600;
const HEIGHT = 26;
const COLOURS = 8;
const DAY = 24 * 60 * 60 * 1000;

/** From this many times the smallest on, equal steps on the axis are equal factors. */
const MUCH = 30;

const VERDICTS = {
  agree: ["=", "They agree", "any two of them may be true at once"],
  change: ["→", "They change", "they differ from day to day, not among those of the same day"],
  disagree: ["≠", "They disagree", "two of them, published within a day of each other, cannot both be true"],
};

export const title = (params) => `Compare ${params.get("q") ?? ""}`.trim();

export function View({ params }) {
  const { query, left } = question(params);
  const offset = Number(params.get("offset") ?? 0) || 0;
  const asked = { q: query, limit: PAGE, offset };
  const { value, problem } = useAnswer((signal) => get("compare", asked, signal), [JSON.stringify(asked)]);
  if (problem) return [h("h1", null, "Do the figures agree?"), h(Trouble, { problem, mend: (q) => href(changed(params, { q, facet: null })) })];
  if (!value) return [h("h1", null, "Do the figures agree?"), h(Waiting)];
  const to = (at) => href(changed(params, { offset: at > 0 ? at : null }));
  return [
    h("h1", null, "Do the figures agree?"),
    h(
      "p",
      { class: "answer quiet", "aria-live": "polite" },
      `${counted(value.groupsInAll, "group")} from ${counted(value.claims, "figure")}${value.claims < value.total ? ` of ${number(value.total)}` : ""}; ${number(value.alone)} stand alone. Read as: `,
      h("code", null, value.read),
      left.length > 0 && ` Not asked here: ${left.join(", ")}.`,
    ),
    value.hints.map((hint) => h("p", { class: "quiet" }, hint)),
    value.groups.length === 0 && h("p", null, "No two figures of these articles are about the same thing. Ask for an event or a place, as place:Haiti."),
    value.groups.map((group, i) => h(Group, { group, key: `${query} ${offset + i}` })),
    value.groupsInAll > PAGE &&
      h(
        "nav",
        { class: "pages no-print", "aria-label": "Pages" },
        offset > 0 && h("a", { href: to(Math.max(0, offset - PAGE)), rel: "prev" }, "Before"),
        h("span", { class: "quiet" }, `${number(offset + 1)} to ${number(offset + value.groups.length)} of ${number(value.groupsInAll)}`),
        offset + value.groups.length < value.groupsInAll && h("a", { href: to(offset + PAGE), rel: "next" }, "More"),
      ),
  ];
}

function Group({ group }) {
  const [sign, verdict, meaning] = VERDICTS[group.verdict];
  const scale = scaleOf(group);
  const speakers = [...new Set(group.entries.map(({ claim }) => claim.speaker).filter(Boolean))];
  const unit = group.unit ? ` ${group.unit}` : "";
  return h(
    "section",
    { class: `compared compared-${group.verdict}` },
    h(
      "h2",
      null,
      [group.topic, group.place].filter(Boolean).join(", "),
      " ",
      h("span", { class: "verdict", title: meaning }, h("span", { "aria-hidden": "true" }, `${sign} `), verdict),
    ),
    h("p", { class: "quiet" }, `Low ${number(group.low)} · best ${number(group.best)} · high ${number(group.high)}${unit}; ${meaning}.`),
    h(
      "div",
      { class: "chart" },
      h(Axis, { scale, unit: group.unit }),
      h(
        "ol",
        null,
        group.entries.map((entry, i) => {
          const day = entry.claim.date;
          const isNewDay = i === 0 || day !== group.entries[i - 1].claim.date;
          const against = conflicts(entry, group.entries);
          return h(Row, { entry, scale, against, day: isNewDay ? date(day) || "undated" : null, colour: speakers.indexOf(entry.claim.speaker) });
        }),
      ),
    ),
  );
}

/** How many others, published within a day of it and about the same days, cannot be true together with it. */
function conflicts({ claim, plausible: [low, high] }, entries) {
  return entries.filter(({ claim: other, plausible: [otherLow, otherHigh] }) => {
    const isApart = low > otherHigh || otherLow > high;
    const isOfSameDays = !claim.period || !other.period || (claim.period[0] <= other.period[1] && other.period[0] <= claim.period[1]);
    return isApart && isOfSameDays && (!claim.date || !other.date || Math.abs(Date.parse(claim.date) - Date.parse(other.date)) <= DAY);
  }).length;
}

/** One claim: who, how much, a bar from its low to its high; it opens to the sentence. */
function Row({ entry, scale, against, day, colour }) {
  const [isOpen, setOpen] = useState(false);
  const { claim } = entry;
  const speaker = claim.speaker ?? "nobody named";
  return h(
    "li",
    { class: `speaker-${colour < 0 ? "none" : colour % COLOURS}` },
    day && h("p", { class: "day" }, day),
    h(
      "button",
      { type: "button", class: "claim-bar", "aria-expanded": String(isOpen), onClick: () => setOpen(!isOpen) },
      h("span", { class: "who" }, h("span", { class: "dot", "aria-hidden": "true" }), speaker, entry.copies > 1 && ` ×${entry.copies}`),
      h("span", { class: "much" }, amount(claim)),
      against > 0 && h("span", { class: "against", title: `Cannot be true together with ${against} of the others of these days` }, `≠ ${against}`),
      h(Bar, { entry, scale }),
    ),
    isOpen &&
      h(
        "div",
        { class: "sentence-of" },
        h("p", null, h(Sentence, { claim })),
        h("p", { class: "quiet" }, claim.speaker && `${claim.speaker} (${spoken(claim.cueClass, claim.cue)}) · `, h("a", { href: placeOf(claim) }, claim.title ?? claim.article), ` · ${[claim.source, date(claim.date)].filter(Boolean).join(", ")}`),
      ),
  );
}

function Sentence({ claim }) {
  const at = claim.sentence.indexOf(claim.words);
  if (at < 0) return claim.sentence;
  return [claim.sentence.slice(0, at), h("mark", null, claim.words), claim.sentence.slice(at + claim.words.length)];
}

/** What is stated in full, what the words make plausible around it lighter, the one number as a mark. */
function Bar({ entry, scale }) {
  const { claim, plausible } = entry;
  const low = claim.base[0] ?? claim.base[1];
  const high = claim.base[1] ?? claim.base[0];
  const one = best({ value: claim.base });
  const width = (from, to) => Math.max(2, scale.at(to) - scale.at(from));
  return h(
    "svg",
    { class: "bar", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    scale.ticks.map((tick) => h("line", { class: "grid", x1: scale.at(tick), x2: scale.at(tick), y1: 0, y2: HEIGHT })),
    h("rect", { class: "plausible", x: scale.at(plausible[0]), width: width(plausible[0], plausible[1]), y: 8, height: 10 }),
    high > low && h("rect", { class: "stated", x: scale.at(low), width: width(low, high), y: 8, height: 10 }),
    one !== null && h("rect", { class: "best", x: scale.at(one) - 3, width: 6, y: 4, height: 18 }),
    claim.base[1] === null && h("path", { class: "open", d: `M${scale.at(plausible[1])} 7l8 6-8 6` }),
    claim.base[0] === null && h("path", { class: "open", d: `M${scale.at(plausible[0])} 7l-8 6 8 6` }),
  );
}

function Axis({ scale, unit }) {
  return h(
    "div",
    { class: "axis", "aria-hidden": "true" },
    scale.ticks.map((tick) => {
      const label = h("span", { ref: (element) => element?.style.setProperty("left", `${(100 * scale.at(tick)) / WIDTH}%`) }, short(tick));
      return label;
    }),
    h("span", { class: "axis-unit" }, [unit, scale.isLog && "equal steps are equal factors"].filter(Boolean).join(" · ")),
  );
}

/** From numbers to places on the axis, and round numbers to mark there. */
function scaleOf(group) {
  const ends = group.entries.flatMap(({ plausible }) => plausible);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const isLog = low > 0 && high / low > MUCH;
  const turned = isLog ? Math.log : (value) => value;
  const from = isLog ? turned(low) : Math.min(0, low);
  const to = turned(high) > from ? turned(high) : from + 1;
  const room = 12;
  const at = (value) => Math.round((room + ((turned(value) - from) / (to - from)) * (WIDTH - 2 * room)) * 10) / 10;
  return { at, isLog, ticks: isLog ? powers(low, high) : steps(from, to) };
}

/** 0, 100,000, 200,000 ...: about four round steps. */
function steps(from, to) {
  const rough = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  const ticks = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to + step / 1e6; tick += step) ticks.push(tick);
  return ticks;
}

/** 10, 100, 1,000 ...: at most six powers of ten within. */
function powers(low, high) {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const each = Math.max(1, Math.ceil((last - first + 1) / 6));
  const ticks = [];
  for (let power = first; power <= last; power += each) ticks.push(10 ** power);
  return ticks;
}
