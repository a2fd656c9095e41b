// The articles over time, with a brush that chooses years, months or days.

import { Bars } from "../bars.js";
import { h } from "../preact.js";
import { changed, href } from "../state.js";
import { date } from "../ui.js";
import { chosen, replaced } from "./choices.js";
import { bars, choices, closer, described, touched } from "./months.js";

const MOST_TICKS = 8;

export function Timeline({ facet, params, navigate }) {
  const zoom = params.get("zoom");
  const shown = bars(facet.values, zoom);
  if (shown.length < 2) return null;
  const run = touched(shown, chosen(params, "month"));
  const near = closer(shown, run);
  const choose = (to) => navigate(replaced(params, "month", to ? choices(shown.slice(to[0], to[1] + 1).map(({ name }) => name)) : []));
  const unit = { 4: "year", 7: "month", 10: "day" }[shown[0].name.length];
  return h(
    "section",
    { class: "months", "aria-labelledby": "months-head" },
    h(
      "div",
      { class: "line" },
      h("h2", { id: "months-head" }, `Articles by ${unit}`),
      h("span", { class: "quiet" }, `${date(shown[0].name)} – ${date(shown.at(-1).name)}`),
      near && near !== zoom && h("a", { href: href(changed(params, { zoom: near })) }, `Look closer at ${described(near.split(".."))}`),
      zoom && h("a", { href: href(changed(params, { zoom: null })) }, "All the time"),
    ),
    h(Bars, {
      label: `Articles by ${unit}`,
      bars: shown.map(({ name, count }, i) => ({ name, title: date(name), count, tick: tick(shown, i) })),
      run,
      onChoose: choose,
    }),
  );
}

/** A year at each of some bars, a month's or a day's name where there is room. */
function tick(shown, i) {
  const { name } = shown[i];
  if (name.length === 10) return i % 5 === 0 ? String(i + 1) : null;
  if (name.length === 7) {
    if (shown.length <= 12 && !name.endsWith("-01")) return date(name).split(" ")[0];
    return name.endsWith("-01") ? name.slice(0, 4) : null;
  }
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => shown.length / years <= MOST_TICKS) ?? 200;
  return Number(name) % step === 0 ? name : null;
}
