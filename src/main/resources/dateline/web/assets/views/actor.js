// A person or an organisation: names and why they are one, when, where, what is said by them and about them, and what the
// reader knows better.

import { get, post, segments } from "../api.js";
import { h, useEffect, useState } from "../preact.js";
import { changed, href, navigate, state } from "../state.js";
import { Chip, counted, date, number, Trouble, useAnswer, Waiting } from "../ui.js";
import { Claims } from "./claims.js";
import { facetOf, quoted } from "./question.js";

const FIGURES = 8;
const PLACES = 100;
const RELATED = 8;

export const title = (params) => params.get("id") ?? "Actor";

export function View({ params }) {
  const id = params.get("id") ?? "";
  const [version, setVersion] = useState(0);
  const { value, problem } = useAnswer((signal) => get(`actors/${segments(id)}`, {}, signal), [id, version]);
  useEffect(() => {
    if (value) document.title = `${value.name} – Dateline`;
  }, [value]);
  const actor = problem ? null : value;
  return h(
    "div",
    { class: "actor" },
    h("h1", null, actor?.name ?? "Actor"),
    problem ? h(Trouble, { problem }) : actor ? h(Head, { actor }) : h(Waiting),
    actor && h(Names, { actor }),
    h(Corrections, { actor, onChange: () => setVersion((before) => before + 1), key: `corrections of ${id}` }),
    actor && h(Life, { actor }),
  );
}

function Head({ actor }) {
  const wikidata = actor.wikidata && h("a", { href: `https://www.wikidata.org/wiki/${encodeURIComponent(actor.wikidata)}`, rel: "noreferrer", target: "_blank" }, actor.wikidata);
  return [
    h(
      "p",
      { class: "answer quiet" },
      `${actor.kind} · `,
      h("a", { href: href(state({ q: queryOf(actor) })) }, counted(actor.articles, "article")),
      actor.first && ` · ${date(actor.first)}${actor.last !== actor.first ? ` to ${date(actor.last)}` : ""}`,
      wikidata && [" · ", wikidata],
    ),
    actor.perhaps && h("p", { class: "quiet" }, `Perhaps the same as ${actor.perhaps}.`),
  ];
}

const queryOf = (actor) => `actor:${quoted(actor.name)}`;

/** When, with whom, where and how much. It waits for the actor as corrected, and is asked anew with it. */
function Life({ actor }) {
  const query = queryOf(actor);
  return [
    h(Timeline, { query, actor }),
    h(Related, { query, actor }),
    h(Places, { query, actor }),
    h(Figures, { name: "Figures said by them", asked: { by: actor.name }, actor }),
    h(Figures, { name: "Figures about them", asked: { q: `claim(${query})` }, actor }),
  ];
}

/** The names and, behind each, which rule took it for this actor. */
function Names({ actor }) {
  const byName = new Map(actor.names.map((name) => [name, []]));
  for (const reason of actor.reasons) byName.set(reason.name, [...(byName.get(reason.name) ?? []), reason]);
  return h(
    "section",
    null,
    h("h2", null, "Names"),
    h(
      "ul",
      { class: "names" },
      [...byName].map(([name, reasons]) =>
        h(
          "li",
          { key: name },
          h("b", null, name),
          reasons.map((reason) => [
            h("span", { class: "quiet" }, ` ${reason.rule}`),
            reason.article && [" ", h("a", { href: href(state({ view: "article", id: reason.article })), "aria-label": `an article that calls them ${name}` }, "see")],
          ]),
        ),
      ),
    ),
  );
}

/** What the reader knows better goes to the same file as on the command line, and can be taken back. */
function Corrections({ actor, onChange }) {
  const [lines, setLines] = useState([]);
  const [told, setTold] = useState(null);
  const [problem, setProblem] = useState(null);
  const [wanted, setWanted] = useState("");
  const [suggested, setSuggested] = useState([]);

  useEffect(() => {
    get("corrections").then((all) => setLines(all.actors), () => setLines([]));
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    if (wanted.trim().length > 1) {
      get("suggest", { q: wanted, limit: 12 }, stop.signal).then(
        ({ suggestions }) => setSuggested(suggestions.filter((one) => /person|org/.test(one.kind)).map((one) => one.name)),
        () => {},
      );
    }
    return () => stop.abort();
  }, [wanted]);

  const send = (path, line, words) =>
    post(path, { file: "actors", line }).then(
      (all) => {
        setLines(all.actors);
        setProblem(null);
        setTold({ line, words, isUndo: path.endsWith("undo") });
        onChange();
      },
      (refused) => setProblem(refused),
    );
  const correct = (cells, words) => send("corrections", cells.join("\t"), words);
  const undo = (line) => send("corrections/undo", line, "Taken back");
  const mine = lines.filter((line) => !actor || line.split("\t").slice(1).some((cell) => cell === actor.name || actor.names.includes(cell)));
  const submit = (event) => {
    event.preventDefault();
    const other = wanted.trim();
    if (other === "" || !actor) return;
    if (other === actor.name) {
      setTold({ words: `${other} is the name that is shown already`, isUndo: true });
      return;
    }
    const what = event.submitter?.value ?? "same-as";
    setWanted("");
    if (what === "rename") correct(["rename", actor.name, other], `${actor.name} is now called ${other}`);
    else if (what === "not-same-as") correct(["not-same-as", other, actor.name], `${other} is somebody else than ${actor.name}`);
    else correct(["same-as", actor.name, other], `${actor.name} and ${other} are one`);
  };
  const aliases = actor?.names.filter((name) => name !== actor.name) ?? [];
  return h(
    "section",
    { class: "corrections no-print" },
    h("h2", null, "Put right"),
    problem && h(Trouble, { problem }),
    h(
      "p",
      { role: "status", class: told ? "told" : null },
      told && [told.words, ". ", !told.isUndo && h("button", { type: "button", class: "plain", onClick: () => undo(told.line) }, "Undo")],
    ),
    actor && [
      h(
        "form",
        { onSubmit: submit },
        h("label", { for: "other-name" }, "Another name"),
        h("input", { id: "other-name", type: "text", list: "known-names", value: wanted, onInput: (event) => setWanted(event.target.value), autocomplete: "off" }),
        h("datalist", { id: "known-names" }, suggested.map((name) => h("option", { value: name }))),
        h("button", { type: "submit", value: "same-as" }, "Is the same"),
        h("button", { type: "submit", value: "not-same-as" }, "Is somebody else"),
        h("button", { type: "submit", value: "rename" }, "Show under this name"),
      ),
      h(
        "p",
        { class: "quick" },
        aliases.slice(0, 8).map((name) =>
          h("button", { type: "button", onClick: () => correct(["not-same-as", name, actor.name], `${name} is somebody else than ${actor.name}`) }, `“${name}” is somebody else`),
        ),
        h("button", { type: "button", onClick: () => correct(["hide", actor.name], `${actor.name} is nobody`) }, "Hide: this is nobody"),
      ),
    ],
    mine.length > 0 &&
      h(
        "details",
        { open: !actor },
        h("summary", null, `${counted(mine.length, "correction")} made`),
        h("ul", null, mine.map((line) => h("li", null, h("code", null, line.replaceAll("\t", "  ")), " ", h("button", { type: "button", class: "plain", onClick: () => undo(line) }, "Undo")))),
      ),
  );
}

/** How many articles a month, from the first to the last. */
function Timeline({ query, actor }) {
  const { value } = useAnswer((signal) => get("facets", { q: query, facets: "month,1000" }, signal), [query, actor]);
  const years = value?.facets.find((facet) => facet.name === "month")?.values ?? [];
  const months = years.flatMap((year) => year.children ?? []).sort((one, other) => (one.label < other.label ? -1 : 1));
  if (months.length === 0) return null;
  const ordinal = (label) => Number(label.slice(0, 4)) * 12 + Number(label.slice(5, 7)) - 1;
  const first = ordinal(months[0].label);
  const span = Math.max(11, ordinal(months.at(-1).label) - first) + 1;
  const most = Math.max(...months.map((month) => month.articles));
  const width = 600;
  const step = width / span;
  return h(
    "section",
    null,
    h("h2", null, "When"),
    h(
      "svg",
      { class: "timeline", viewBox: `0 0 ${width} 70`, role: "img", "aria-label": `Articles by month: ${months.map((month) => `${date(month.label)} ${month.articles}`).join(", ")}` },
      h("line", { class: "grid", x1: 0, x2: width, y1: 60, y2: 60 }),
      months.map((month) => {
        const height = (54 * month.articles) / most;
        return h(
          "rect",
          {
            class: "month",
            x: (ordinal(month.label) - first) * step,
            width: Math.max(2, step - 1),
            y: 60 - height,
            height,
            onClick: () => navigate(state({ q: query, facet: `month=${month.path.join("/")}` })),
          },
          h("title", null, `${date(month.label)}: ${counted(month.articles, "article")}`),
        );
      }),
    ),
    h("p", { class: "quiet ends" }, h("span", null, date(months[0].label)), months.length > 1 && h("span", null, date(months.at(-1).label))),
  );
}

function Related({ query, actor }) {
  const { value } = useAnswer((signal) => get("related", { q: query, limit: RELATED }, signal), [query, actor]);
  const others = value?.related.filter((row) => row.kind === "person" || row.kind === "org") ?? [];
  if (others.length === 0) return null;
  return h(
    "section",
    null,
    h("h2", null, "Appears with"),
    h(
      "ul",
      { class: "chips" },
      others.map((row) =>
        h("li", null, h(Chip, { kind: row.kind, to: href(state({ q: `${query} ${row.kind}:${quoted(row.name)}` })), title: `${number(row.times)} times as often as by chance` }, row.name, " ", number(row.together))),
      ),
    ),
  );
}

function Places({ query, actor }) {
  const [map, setMap] = useState(null);
  const { value } = useAnswer((signal) => get("places", { q: query, limit: PLACES }, signal), [query, actor]);
  useEffect(() => {
    import("./map.js").then((module) => setMap(() => module.PlacesMap), () => {});
  }, []);
  if (!value || value.places.length === 0) return null;
  const to = (place) => state({ q: query, facet: facetOf(place) });
  return h(
    "section",
    null,
    h("h2", null, "Where"),
    map && h(map, { places: value.places, onPlace: (place) => navigate(to(place)) }),
    h("ul", { class: "chips" }, value.places.slice(0, 12).map((place) => h("li", null, h(Chip, { kind: "place", to: href(to(place)) }, place.name, " ", number(place.articles))))),
  );
}

function Figures({ name, asked, actor }) {
  const { value } = useAnswer((signal) => get("claims", { ...asked, limit: FIGURES }, signal), [JSON.stringify(asked), actor]);
  if (!value || value.total === 0) return null;
  return h(
    "section",
    null,
    h("h2", null, name),
    h(Claims, { claims: value.claims }),
    value.total > FIGURES && h("p", null, h("a", { href: href(changed(state({ view: "claims" }), asked)) }, `All ${counted(value.total, "figure")}`)),
  );
}
