// The hits around an article, in the order of the search that led to it.

import { get } from "../api.js";

const PAGE = 50;
const MOST_PAGES = 10;

/** The search that was walked last: its hits so far, and where the next page begins. */
let walked = { key: null, hits: [], next: null, isDone: false, total: 0 };

/**
 * The hits before and after an article: `{ before, after, at, total }`, each hit null where there is none; null if the article
 * is none of the first 500.
 */
export async function around(asked, id, signal) {
  const key = JSON.stringify(asked);
  if (walked.key !== key) walked = { key, hits: [], next: null, isDone: false, total: 0 };
  const walk = walked;
  const at = () => walk.hits.findIndex((hit) => hit.id === id);
  const isNeeded = () => at() < 0 || at() === walk.hits.length - 1;
  while (isNeeded() && !walk.isDone && walk.hits.length < PAGE * MOST_PAGES) {
    const page = await get("search", { ...asked, limit: PAGE, after: walk.next, facets: "0" }, signal);
    walk.hits.push(...page.hits);
    walk.next = page.next;
    walk.total = page.total;
    walk.isDone = page.next === null || page.hits.length === 0;
  }
  const found = at();
  if (found < 0) return null;
  return { before: walk.hits[found - 1] ?? null, after: walk.hits[found + 1] ?? null, at: found + 1, total: walk.total };
}
