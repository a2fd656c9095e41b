// The map of the world as Mercator draws it, and boxes on it. A unit is a degree of longitude; y grows to the south.

const RADIANS = Math.PI / 180;

/** The part of the world that is drawn. */
export const WORLD = { west: -180, east: 180, north: 78, south: -58 };

export const x = (longitude) => longitude;
export const y = (latitude) => -Math.log(Math.tan(Math.PI / 4 + (clamp(latitude, -85, 85) * RADIANS) / 2)) / RADIANS;
export const longitude = (at) => at;
export const latitude = (at) => (2 * Math.atan(Math.exp(-at * RADIANS)) - Math.PI / 2) / RADIANS;

export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

const BOX = /near:"?\s*([-+\d.]+?)\s*,\s*([-+\d.]+?)\s*\.\.\s*([-+\d.]+?)\s*,\s*([-+\d.]+?)\s*"?(?=\s|$|\))/;

/** The box that a query asks for, `{ south, west, north, east }`, or null. */
export function boxIn(query) {
  const found = BOX.exec(query ?? "");
  if (!found) return null;
  const [south, west, north, east] = found.slice(1).map(Number);
  return { south, west, north, east };
}

/** The query with this box instead of the one that it had; null takes it away. */
export function withBox(query, box) {
  const rest = (query ?? "").replace(BOX, "").replace(/\s+/g, " ").trim();
  if (box === null) return rest;
  const degrees = (value) => String(Math.round(value * 100) / 100);
  const corners = `near:"${degrees(box.south)},${degrees(box.west)}..${degrees(box.north)},${degrees(box.east)}"`;
  return rest === "" ? corners : `${/\bOR\b|\|\|/.test(rest) && !rest.startsWith("(") ? `(${rest})` : rest} ${corners}`;
}

let outline;

/** Land and borders as paths, loaded once. */
export function loadOutline() {
  outline ??= fetch("/assets/world.json").then(async (response) => {
    if (!response.ok) throw new Error("the outline of the world could not be loaded");
    const { unit, land, borders } = await response.json();
    return { land: land.map((ring) => `${line(ring, unit)}Z`).join(""), borders: borders.map((border) => line(border, unit)).join("") };
  });
  outline.catch(() => {
    outline = undefined;
  });
  return outline;
}

/** The first point and the steps from each to the next as an SVG path. */
function line(steps, unit) {
  let east = 0;
  let north = 0;
  let path = "";
  for (let i = 0; i < steps.length; i += 2) {
    east += steps[i];
    north += steps[i + 1];
    path += `${i === 0 ? "M" : "L"}${(east * unit).toFixed(2)} ${y(north * unit).toFixed(2)}`;
  }
  return path;
}
