// Years, months and days as the facet of months names them: 2010, 2010-03, 2010-03-14.

import { date } from "../ui.js";

const DAY = 86_400_000;

/** More bars than this of one unit, and the next wider one is taken. */
const MOST_MONTHS = 48;

const two = (value) => String(value).padStart(2, "0");
const year = (value) => String(value).padStart(4, "0");

/** First and last day of a period, as numbers of days. */
function days(name) {
  const [y, m, d] = name.split("-").map(Number);
  const at = (...parts) => {
    const when = new Date(0);
    when.setUTCFullYear(...parts);
    return when.getTime() / DAY;
  };
  if (d) return [at(y, m - 1, d), at(y, m - 1, d)];
  if (m) return [at(y, m - 1, 1), at(y, m, 0)];
  return [at(y, 0, 1), at(y, 11, 31)];
}

/** Every year, month or day from the first to the last, these included. */
function every(from, to) {
  const names = [];
  if (from.length === 4) {
    for (let y = Number(from); y <= Number(to); y++) names.push(year(y));
    return names;
  }
  if (from.length === 7) {
    for (let [y, m] = from.split("-").map(Number); `${year(y)}-${two(m)}` <= to; m === 12 ? (y++, (m = 1)) : m++) {
      names.push(`${year(y)}-${two(m)}`);
    }
    return names;
  }
  const month = from.slice(0, 7);
  const [first, last] = days(month);
  for (let d = 1; d <= last - first + 1; d++) names.push(`${month}-${two(d)}`);
  return names;
}

/**
 * One bar for each year, month or day between the first and the last that has an article.
 *
 * @param values of the facet of months
 * @param zoom a period to show alone, as "2009..2012" or "2010-03", or null for all
 * @returns {{ name: string, count: number }[]}
 */
export function bars(values, zoom) {
  const counts = new Map();
  const read = (list) => {
    for (const value of list) {
      counts.set(value.path.at(-1), value.articles);
      read(value.children ?? []);
    }
  };
  read(values);
  const [from, to = from] = zoom ? zoom.split("..") : [];
  const isShown = (name) => !zoom || (name.slice(0, from.length) >= from && name.slice(0, to.length) <= to);
  const of = (length) => [...counts.keys()].filter((name) => name.length === length && isShown(name)).sort();
  const years = of(4);
  const months = of(7);
  const found = of(10);
  let names = [];
  if (zoom?.length === 7 && found.length > 0) names = every(`${zoom}-01`, zoom);
  else if (months.length > 0) {
    names = zoom && to.length === 4 ? every(`${from}-01`, `${to}-12`) : every(months[0], months.at(-1));
  }
  if (names.length === 0 || (names.length > MOST_MONTHS && names[0].length === 7)) {
    names = years.length > 0 ? every(years[0], years.at(-1)) : [];
  }
  return names.map((name) => ({ name, count: counts.get(name) ?? 0 }));
}

/** The fewest choices for a run of bars: twelve months are their year, all days of a month are the month. */
export function choices(names) {
  const wider = names[0].length === 10 ? 7 : 4;
  if (names[0].length === 4) return names;
  const result = [];
  for (let i = 0; i < names.length; ) {
    const above = names[i].slice(0, wider);
    const inside = names.filter((name) => name.startsWith(above)).length;
    const [first, last] = days(above);
    const all = wider === 4 ? 12 : last - first + 1;
    if (inside === all) result.push(above);
    else result.push(...names.slice(i, i + inside));
    i += inside;
  }
  return result;
}

/** Positions of the first and the last bar that a choice touches, or null. */
export function touched(shown, chosen) {
  const isTouched = ({ name }) => chosen.some((choice) => name.startsWith(choice) || choice.startsWith(name));
  const first = shown.findIndex(isTouched);
  return first < 0 ? null : [first, shown.findLastIndex(isTouched)];
}

/** Chosen periods in words: "Mar 2010 – May 2013", or each of them where something lies between. */
export function described(chosen) {
  const sorted = [...chosen].sort((a, b) => days(a)[0] - days(b)[0]);
  const isRun = sorted.every((name, i) => i === 0 || days(name)[0] <= days(sorted[i - 1])[1] + 1);
  if (sorted.length === 1) return date(sorted[0]);
  if (isRun) return `${date(sorted[0])} – ${date(sorted.at(-1))}`;
  return sorted.length <= 3 ? sorted.map(date).join(", ") : `${sorted.slice(0, 2).map(date).join(", ")} and ${sorted.length - 2} more`;
}

/** What a run of bars can be looked at more closely as, or null. */
export function closer(shown, run) {
  if (!run || shown[0].name.length === 10) return null;
  const [from, to] = [shown[run[0]].name, shown[run[1]].name];
  if (from.length === 7) return from === to ? from : null;
  return Number(to) - Number(from) < MOST_MONTHS / 12 ? (from === to ? from : `${from}..${to}`) : null;
}
