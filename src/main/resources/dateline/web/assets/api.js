// The HTTP API as functions that answer with objects or throw a Problem.

/** What the server refused, as RFC 9457 says it; for a query also `query`, `column`, `caret`, `expected`, `suggestion`. */
export class Problem extends Error {
  constructor(status, details) {
    super(details.detail ?? details.title ?? `The server answered ${status}.`);
    this.status = status;
    this.details = details;
  }
}

/** The address of an answer; values that are null or empty are left out, lists are repeated. */
export function address(path, values = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "" && one !== false) query.append(key, one);
    }
  }
  const text = query.toString();
  return `/api/${path}${text === "" ? "" : `?${text}`}`;
}

/** An id as part of a path: its slashes stay, all else is encoded. */
export function segments(id) {
  return id.split("/").map(encodeURIComponent).join("/");
}

/** `await get("search", { q: "quake", facet: ["source=AP"] }, signal)` */
export function get(path, values, signal) {
  return fetched(address(path, values), { signal });
}

/** Sends an object; the header keeps other sites from sending it in the user's name. */
export function post(path, body, signal) {
  return fetched(address(path), {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Dateline": "1" },
    body: JSON.stringify(body ?? {}),
    signal,
  });
}

/** Signs in with a token; throws a Problem of status 401 where it is not the right one. */
export function signIn(token) {
  return post("session", { token });
}

export function signOut() {
  return fetched(address("session"), { method: "DELETE", headers: { "X-Dateline": "1" } });
}

async function fetched(url, options) {
  let response;
  try {
    response = await fetch(url, { credentials: "same-origin", ...options });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0, { title: "The server cannot be reached.", detail: "The server cannot be reached. Is it still running?" });
  }
  const isJson = /[/+]json\b/.test(response.headers.get("Content-Type") ?? "");
  const body = isJson ? await response.json() : {};
  if (response.ok) return body;
  if (response.status === 401) window.dispatchEvent(new Event("signed-out"));
  throw new Problem(response.status, body);
}
