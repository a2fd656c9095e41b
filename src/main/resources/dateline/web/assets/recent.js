// Queries asked before, kept in this browser alone.

const KEY = "dateline.recent";
const MOST = 12;

/** The newest first; none where the browser keeps nothing. */
export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
  } catch {
    // A browser may refuse storage, and what is stored may be anybody's.
    return [];
  }
}

export function remember(query) {
  if (query === "") return;
  const queries = [query, ...recent().filter((other) => other !== query)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Full or refused: the page works without.
  }
}
