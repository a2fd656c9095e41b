// What is shown stands in the address, and nowhere else: /?view=search&q=Titanic&facet=source%3DAgency

const listeners = new Set();

/** The state in the address. Read it, never write to it: make another with `changed`. */
export function current() {
  return new URLSearchParams(location.search);
}

/**
 * A copy with other values; null takes a key away, a list sets it several times.
 *
 *     changed(params, { sort: "newest", facet: ["person=Al Gore", "source=AP"], after: null })
 */
export function changed(params, changes) {
  const copy = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    copy.delete(key);
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (one !== null && one !== undefined && one !== "") copy.append(key, one);
    }
  }
  return copy;
}

/** A new state from nothing: `state({ view: "actor", id: "al-gore" })`. */
export function state(values) {
  return changed(new URLSearchParams(), values);
}

/** The address of a state, for a link. */
export function href(params) {
  const query = params.toString();
  return query === "" ? "/" : `/?${query}`;
}

/** Shows another state; `replace` leaves no trace in the history, for what nobody wants to go back to. */
export function navigate(params, { replace = false } = {}) {
  const address = href(params);
  if (address === location.pathname + location.search) return;
  if (replace) {
    history.replaceState(history.state, "", address);
  } else {
    history.replaceState({ top: window.scrollY }, "");
    history.pushState(null, "", address);
  }
  tell();
}

/** Calls back with each new state, until the returned function is called. */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  const params = current();
  for (const listener of listeners) listener(params);
}

/** A plain click on a link to another state of the page stays on the page. */
function follow(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("a[href]");
  if (!link || link.target || link.hasAttribute("download")) return;
  const to = new URL(link.href);
  if (to.origin !== location.origin || to.pathname !== "/" || to.hash !== "") return;
  event.preventDefault();
  navigate(to.searchParams);
}

// A list that is not there yet cannot be scrolled: views put back `history.state.top` themselves.
history.scrollRestoration = "manual";
window.addEventListener("popstate", tell);
document.addEventListener("click", follow);
