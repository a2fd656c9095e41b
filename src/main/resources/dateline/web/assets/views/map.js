// Places on a map: a circle for each, as large as the articles that name it are many.

import { get } from "../api.js";
import { h, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../preact.js";
import { changed, href } from "../state.js";
import { counted, number, Trouble, useAnswer, Waiting } from "../ui.js";
import { boxIn, clamp, latitude, loadOutline, longitude, withBox, WORLD, x, y } from "./geo.js";
import { facetOf, question } from "./question.js";

const MOST_PLACES = 500;
const LISTED = 50;
const SMALLEST = 3.5;
const LARGEST = 22;
const CLOSEST = 2;
const LABELS = 14;

export const title = (params) => `Map ${params.get("q") ?? ""}`.trim();

/** The whole view: the map, and the same places as a list. */
export function View({ params, navigate }) {
  const { query, left } = question(params);
  const { value, problem } = useAnswer((signal) => get("places", { q: query, limit: MOST_PLACES }, signal), [query]);
  const box = boxIn(params.get("q"));
  if (problem) return [h("h1", null, "Map"), h(Trouble, { problem, mend: (q) => href(changed(params, { q, facet: null })) })];
  if (!value) return [h("h1", null, "Map"), h(Waiting)];
  const results = (changes = {}) => changed(params, { view: null, ...changes });
  return [
    h("h1", null, "Map"),
    h(
      "p",
      { class: "answer quiet", "aria-live": "polite" },
      h("a", { href: href(results()) }, counted(value.articles, "article")),
      ` with ${counted(value.total, "place")}.`,
      query && [" Read as: ", h("code", null, value.read)],
      left.length > 0 && ` Not asked here: ${left.join(", ")}.`,
    ),
    h(PlacesMap, {
      places: value.places,
      box,
      onPlace: (place) => navigate(results({ facet: [...params.getAll("facet"), facetOf(place)] })),
      onBox: (chosen) => navigate(changed(params, { q: withBox(params.get("q"), chosen) })),
    }),
    h(
      "section",
      { class: "place-list" },
      h("h2", null, "The places"),
      h(
        "ol",
        null,
        value.places.slice(0, LISTED).map((place) =>
          h(
            "li",
            { key: place.id ?? place.name },
            h("span", null, h("a", { href: href(results({ facet: [...params.getAll("facet"), facetOf(place)] })) }, place.name), h("span", { class: "quiet" }, ` ${lies(place)}`)),
            h("span", { class: "count" }, number(place.articles)),
          ),
        ),
      ),
      value.total > LISTED && h("p", { class: "quiet" }, `and ${number(value.total - LISTED)} more`),
    ),
  ];
}

/** "Japan, Asia": what a place lies in, from the inside out. */
const lies = (place) => place.path.slice(0, -1).reverse().join(", ");

/** Countries and continents lie about anywhere within themselves. */
const isSpot = (place) => place.path.length > 2;

/**
 * The map itself. Zoom by buttons, by plus and minus, by Ctrl and the wheel or by a double click; move by dragging or by arrow
 * keys; ask for a box by dragging one, or for the part that is shown.
 *
 * @param places as `/api/places` gives them
 * @param box that is asked for, drawn as a frame, or null
 * @param onPlace called with a place that is clicked
 * @param onBox called with `{ south, west, north, east }`, or with null for none
 */
export function PlacesMap({ places, box = null, onPlace, onBox }) {
  const shown = useMemo(() => places.filter((place) => place.lat !== null), [places]);
  const frame = useRef(null);
  const size = useSize(frame);
  const [view, setView] = useState(null);
  const [isBoxing, setBoxing] = useState(false);
  const [drawn, setDrawn] = useState(null);
  const [outline, setOutline] = useState(null);
  const drag = useRef(null);

  useEffect(() => {
    loadOutline().then(setOutline, () => setOutline({ land: "", borders: "" }));
  }, []);

  const aspect = size.height / size.width;
  const fitted = useMemo(() => fit(box ? cornersOf(box) : shown, aspect), [shown, aspect, box?.south, box?.west, box?.north, box?.east]);
  useEffect(() => setView(null), [fitted]);
  const current = view ?? fitted;
  const scale = size.width / current.width;
  const area = { left: current.x, top: current.y, width: current.width, height: current.width * aspect };

  const move = (dx, dy) => setView(kept({ ...current, x: current.x + dx, y: current.y + dy }, aspect));
  const zoom = (factor, at = { x: area.left + area.width / 2, y: area.top + area.height / 2 }) => {
    const width = clamp(current.width * factor, CLOSEST, widest(aspect));
    const real = width / current.width;
    setView(kept({ width, x: at.x - (at.x - area.left) * real, y: at.y - (at.y - area.top) * real }, aspect));
  };
  const pointOf = (event) => {
    const corner = frame.current.getBoundingClientRect();
    return { x: area.left + (event.clientX - corner.left) / scale, y: area.top + (event.clientY - corner.top) / scale };
  };

  const down = (event) => {
    if (event.button !== 0) return;
    const at = pointOf(event);
    drag.current = { at, clientX: event.clientX, clientY: event.clientY, current, isBox: isBoxing || event.shiftKey, isMoved: false };
  };
  const moved = (event) => {
    const from = drag.current;
    if (!from) return;
    const dx = event.clientX - from.clientX;
    const dy = event.clientY - from.clientY;
    if (!from.isMoved && Math.hypot(dx, dy) < 4) return;
    if (!from.isMoved) frame.current.setPointerCapture(event.pointerId);
    from.isMoved = true;
    if (from.isBox) setDrawn(boxBetween(from.at, pointOf(event)));
    else setView(kept({ ...from.current, x: from.current.x - dx / scale, y: from.current.y - dy / scale }, aspect));
  };
  const up = (event) => {
    const from = drag.current;
    drag.current = null;
    setDrawn(null);
    if (!from?.isMoved || !from.isBox) return;
    setBoxing(false);
    onBox(boxBetween(from.at, pointOf(event)));
  };
  const wheel = (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : 0.8, pointOf(event));
  };
  const key = (event) => {
    const step = area.width / 8;
    const actions = {
      ArrowLeft: () => move(-step, 0),
      ArrowRight: () => move(step, 0),
      ArrowUp: () => move(0, -step),
      ArrowDown: () => move(0, step),
      "+": () => zoom(0.6),
      "=": () => zoom(0.6),
      "-": () => zoom(1 / 0.6),
      0: () => setView(fit([], aspect)),
      Escape: () => setBoxing(false),
    };
    if (!actions[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    actions[event.key]();
  };

  const most = Math.max(1, ...shown.map((place) => place.articles));
  const radius = (place) => (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(place.articles / most)) / scale;
  const tool = (name, act, more = {}) => h("button", { type: "button", onClick: act, ...more }, name);
  const frameBox = drawn ?? box;

  return h(
    "div",
    { class: "map" },
    h(
      "div",
      { class: "map-tools no-print", role: "group", "aria-label": "Map" },
      tool("+", () => zoom(0.6), { "aria-label": "Zoom in", title: "Zoom in" }),
      tool("−", () => zoom(1 / 0.6), { "aria-label": "Zoom out", title: "Zoom out" }),
      tool("World", () => setView(fit([], aspect))),
      tool("All places", () => setView(fit(shown, aspect))),
      onBox && tool("Drag a box", () => setBoxing(!isBoxing), { "aria-pressed": String(isBoxing) }),
      onBox && tool("Only what is shown", () => onBox(boxOf(area))),
      onBox && box && tool("Without the box", () => onBox(null)),
    ),
    h(
      "svg",
      {
        ref: frame,
        class: isBoxing ? "map-world boxing" : "map-world",
        role: "application",
        "aria-roledescription": "map",
        "aria-label": `Map of ${counted(shown.length, "place")}. Arrow keys move it, plus and minus zoom, 0 shows the world. The places stand in the list too.`,
        // In SVG the case of a name counts.
        tabindex: 0,
        viewBox: `${area.left} ${area.top} ${area.width} ${area.height}`,
        onPointerDown: down,
        onPointerMove: moved,
        onPointerUp: up,
        onPointerCancel: () => {
          drag.current = null;
          setDrawn(null);
        },
        onWheel: wheel,
        onDblClick: (event) => zoom(0.5, pointOf(event)),
        onKeyDown: key,
      },
      h("defs", null, h("clipPath", { id: "globe" }, h("rect", { x: WORLD.west, y: y(85), width: 360, height: y(-85) - y(85) }))),
      h("rect", { class: "sea", x: WORLD.west, y: y(85), width: 360, height: y(-85) - y(85) }),
      outline && h("path", { class: "land", d: outline.land, "clip-path": "url(#globe)" }),
      outline && h("path", { class: "borders", d: outline.borders, "clip-path": "url(#globe)" }),
      shown.map((place) =>
        h(
          "circle",
          {
            key: place.id ?? place.name,
            class: isSpot(place) ? "bubble" : "bubble wide",
            cx: x(place.lon),
            cy: y(place.lat),
            r: radius(place),
            onClick: () => onPlace?.(place),
          },
          h("title", null, `${[place.name, lies(place)].filter(Boolean).join(", ")}: ${counted(place.articles, "article")}`),
        ),
      ),
      labels(shown, area, scale, radius).map(({ place, left, top }) =>
        h("text", { key: `name ${place.id ?? place.name}`, class: "place-name", x: left, y: top, "font-size": 12 / scale }, place.name),
      ),
      frameBox &&
        halves(frameBox).map(({ west, east }) =>
          h("rect", {
            class: "map-box",
            x: x(west),
            y: y(frameBox.north),
            width: x(east) - x(west),
            height: y(frameBox.south) - y(frameBox.north),
          }),
        ),
    ),
    h(
      "p",
      { class: "quiet map-key" },
      h("span", { class: "key-spot" }),
      " a place ",
      h("span", { class: "key-wide" }),
      " a country as a whole, which no box finds. Outline: Natural Earth.",
    ),
  );
}

/** A point on a small map that does nothing, for a card. */
export function SmallMap({ lat, lon, width = 12 }) {
  const [outline, setOutline] = useState(null);
  useEffect(() => {
    loadOutline().then(setOutline, () => {});
  }, []);
  const height = width * 0.6;
  return h(
    "svg",
    { class: "map-small", viewBox: `${x(lon) - width / 2} ${y(lat) - height / 2} ${width} ${height}`, "aria-hidden": "true" },
    outline && h("path", { class: "land", d: outline.land }),
    outline && h("path", { class: "borders", d: outline.borders }),
    h("circle", { class: "bubble", cx: x(lon), cy: y(lat), r: width / 40 }),
  );
}

function useSize(element) {
  const [size, setSize] = useState({ width: 800, height: 480 });
  useLayoutEffect(() => {
    const read = () => {
      const { width, height } = element.current.getBoundingClientRect();
      if (width > 0 && height > 0) setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return size;
}

/** The widest view: all of the world in one direction. */
function widest(aspect) {
  return Math.max(WORLD.east - WORLD.west, (y(WORLD.south) - y(WORLD.north)) / aspect);
}

/** A view with all of these in it and some room around them; without any, of the world. */
function fit(places, aspect) {
  const world = { x: WORLD.west, y: y(WORLD.north), width: WORLD.east - WORLD.west };
  if (places.length === 0) return kept(world, aspect);
  const xs = places.map((place) => x(place.lon));
  const ys = places.map((place) => y(place.lat));
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const wide = Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) / aspect);
  const width = clamp(wide * 1.2, 20, widest(aspect));
  return kept({ x: middle.x - width / 2, y: middle.y - (width * aspect) / 2, width }, aspect);
}

/** The view moved so that it does not leave the world. */
function kept(view, aspect) {
  const width = Math.min(view.width, widest(aspect));
  const height = width * aspect;
  const within = (at, length, low, high) => (length >= high - low ? (low + high - length) / 2 : clamp(at, low, high - length));
  return {
    width,
    x: within(view.x, width, WORLD.west, WORLD.east),
    y: within(view.y, height, y(WORLD.north), y(WORLD.south)),
  };
}

/** A box across the date line is two on this map. */
function halves({ west, east }) {
  return west <= east ? [{ west, east }] : [{ west, east: WORLD.east }, { west: WORLD.west, east }];
}

const cornersOf = (box) => halves(box).flatMap(({ west, east }) => [{ lat: box.south, lon: west }, { lat: box.north, lon: east }]);

function boxBetween(one, other) {
  return {
    south: latitude(Math.max(one.y, other.y)),
    north: latitude(Math.min(one.y, other.y)),
    west: clamp(longitude(Math.min(one.x, other.x)), -180, 180),
    east: clamp(longitude(Math.max(one.x, other.x)), -180, 180),
  };
}

const boxOf = (area) => boxBetween({ x: area.left, y: area.top }, { x: area.left + area.width, y: area.top + area.height });

/** Names for the largest circles, as many as stand free of one another. */
function labels(places, area, scale, radius) {
  const taken = [];
  const free = [];
  for (const place of places) {
    if (free.length >= LABELS) break;
    const left = x(place.lon) + radius(place) + 3 / scale;
    const top = y(place.lat) + 4 / scale;
    const rect = { left, right: left + (place.name.length * 6.6) / scale, top: top - 12 / scale, bottom: top + 4 / scale };
    const isInside = rect.left > area.left && rect.right < area.left + area.width && rect.top > area.top && rect.bottom < area.top + area.height;
    const isFree = taken.every((other) => rect.right < other.left || rect.left > other.right || rect.bottom < other.top || rect.top > other.bottom);
    if (isInside && isFree) {
      taken.push(rect);
      free.push({ place, left, top });
    }
  }
  return free;
}
