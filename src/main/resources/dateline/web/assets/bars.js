// Bars with a brush: drag over them, or move the two ends with the arrow keys.

import { h, useEffect, useRef, useState } from "./preact.js";
import { counted } from "./ui.js";

const TALL = 40;
const PAUSE = 500;

/**
 * @param label what the bars count, for those who do not see them
 * @param bars `{ title, count, tick, edge }`; a tick is written under its bar, an edge under the line on its left
 * @param run positions of the first and last bar that are chosen, or null
 * @param onChoose called with such a pair, or with null for none
 */
export function Bars({ label, bars, run, onChoose, noun = "article" }) {
  const box = useRef(null);
  const [drag, setDrag] = useState(null);
  const [moved, setMoved] = useState(null);
  const [over, setOver] = useState(null);
  useEffect(() => setMoved(null), [run?.[0], run?.[1], bars.length]);

  // Whoever walks with the arrow keys is not asked to wait for an answer at every step.
  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => onChoose(moved), PAUSE);
    return () => clearTimeout(timer);
  }, [moved]);

  const last = bars.length - 1;
  const dragged = drag && [Math.min(...drag), Math.max(...drag)];
  const shown = dragged ?? moved ?? run;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const at = (event) => {
    const { left, width } = box.current.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const start = (event) => {
    if (event.button !== 0) return;
    box.current.setPointerCapture(event.pointerId);
    setDrag([at(event), at(event)]);
  };
  const move = (event) => {
    setOver(at(event));
    if (drag) setDrag([drag[0], at(event)]);
  };
  const end = () => {
    if (!drag) return;
    setDrag(null);
    const isSame = run && dragged[0] === run[0] && dragged[1] === run[1];
    onChoose(isSame ? null : dragged);
  };
  const words = (i) => `${bars[i].title}: ${counted(bars[i].count, noun)}`;
  return h(
    "div",
    { class: "bars", role: "group", "aria-label": label },
    h(
      "div",
      {
        class: "bars-box",
        ref: box,
        onPointerDown: start,
        onPointerMove: move,
        onPointerUp: end,
        onPointerCancel: () => setDrag(null),
        onPointerLeave: () => setOver(null),
      },
      h(
        "svg",
        { viewBox: `0 0 ${bars.length} ${TALL}`, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
        bars.map((bar, i) => {
          const tall = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * TALL);
          const isIn = !shown || (i >= shown[0] && i <= shown[1]);
          return h("rect", { class: isIn ? "bars-bar" : "bars-bar bars-out", x: i + 0.07, y: TALL - tall, width: 0.86, height: tall });
        }),
        shown && h("rect", { class: "bars-brush", x: shown[0], y: 0, width: shown[1] - shown[0] + 1, height: TALL }),
      ),
      h(End, { name: "from", label, bars, words, shown, set: setMoved, clear: () => onChoose(null) }),
      h(End, { name: "to", label, bars, words, shown, set: setMoved, clear: () => onChoose(null) }),
      over !== null && bars[over] && h("output", { class: "bars-over", "aria-hidden": "true" }, drag ? `${bars[dragged[0]].title} – ${bars[dragged[1]].title}` : words(over)),
    ),
    h(
      "div",
      { class: "ticks", "aria-hidden": "true" },
      bars.map((bar, i) => bar.tick && h("span", { style: { left: `${((i + 0.5) / bars.length) * 100}%` } }, bar.tick)),
      bars.map((bar, i) => bar.edge && h("span", { style: { left: `${(i / bars.length) * 100}%` } }, bar.edge)),
    ),
  );
}

/** One end of the brush. */
function End({ name, label, bars, words, shown, set, clear }) {
  const last = bars.length - 1;
  const run = shown ?? [0, last];
  const isFrom = name === "from";
  const now = isFrom ? run[0] : run[1];
  const key = (event) => {
    const page = Math.max(1, Math.round(bars.length / 10));
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -page, PageUp: page, Home: -bars.length, End: bars.length };
    if (event.key === "Escape" && shown) clear();
    else if (steps[event.key] === undefined) return;
    else {
      const to = now + steps[event.key];
      set(isFrom ? [Math.min(run[1], Math.max(0, to)), run[1]] : [run[0], Math.max(run[0], Math.min(last, to))]);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return h("span", {
    class: `bars-end bars-${name}`,
    role: "slider",
    tabIndex: 0,
    style: { left: `${((isFrom ? now : now + 1) / bars.length) * 100}%` },
    "aria-label": `${label}: ${name}`,
    "aria-valuemin": 0,
    "aria-valuemax": last,
    "aria-valuenow": now,
    "aria-valuetext": words(now),
    onKeyDown: key,
  });
}
