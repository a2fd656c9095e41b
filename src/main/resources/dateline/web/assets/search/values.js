// How large the figures are: a strip of bands for each kind, with a brush.

import { Bars } from "../bars.js";
import { h } from "../preact.js";
import { counted } from "../ui.js";
import { chosen, replaced } from "./choices.js";

/** What a band is written with: `100..5,000` is from 100 to 5,000, an end that is open is empty. */
const ends = (band) => band.path[1].split("..");

/**
 * Bands without gaps from the smallest figures to the largest: one that no article lies in is missing in the answer, and one that
 * was chosen by other ends stands behind the last.
 */
function strip(values) {
  const bands = [];
  const none = (from, to) => ({ label: `${from || "none"} to ${to || "more"}`, path: ["", `${from}..${to}`], articles: 0 });
  for (const value of values) {
    const end = bands.length > 0 ? ends(bands.at(-1))[1] : "";
    if (bands.length > 0 && end === "") break;
    const [from] = ends(value);
    if (from !== end) bands.push(none(end, from));
    bands.push(value);
  }
  return bands;
}

const brief = (edge) => edge.replace(" million", "m").replace(" billion", "bn").replace(" trillion", "tn");

export function Values({ facet, params, navigate }) {
  const measures = facet.values.map((value) => ({ ...value, bands: strip(value.children ?? []) })).filter(({ bands }) => bands.length > 1);
  if (measures.length === 0) return null;
  return h(
    "section",
    { class: "values", "aria-labelledby": "values-head" },
    h("h2", { id: "values-head" }, "How large the figures are"),
    measures.map(({ label, articles, bands }) => h(Measure, { key: label, label, articles, bands, params, navigate })),
  );
}

function Measure({ label, articles, bands, params, navigate }) {
  const belongs = (value) => value === label || value.startsWith(`${label}/`);
  const range = chosen(params, "value").find(belongs)?.slice(label.length + 1);
  const [low, high] = range ? range.split("..") : [];
  const from = bands.findIndex((band) => ends(band)[0] === low);
  const to = bands.findIndex((band) => ends(band)[1] === high);
  const choose = (run) => {
    const value = run && `${label}/${ends(bands[run[0]])[0]}..${ends(bands[run[1]])[1]}`;
    navigate(replaced(params, "value", value ? [value.endsWith("/..") ? label : value] : [], belongs));
  };
  return h(
    "div",
    { class: "measure" },
    h("div", { class: "line" }, h("h3", null, label), h("span", { class: "quiet" }, counted(articles, "article"))),
    h(Bars, {
      label: `${label}, by size`,
      bars: bands.map((band, i) => ({ title: band.label, count: band.articles, edge: i > 0 ? brief(ends(band)[0]) : null })),
      run: from >= 0 && to >= from ? [from, to] : null,
      onChoose: choose,
    }),
  );
}
