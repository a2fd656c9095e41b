// The frame: the head with the search box, the table of views, signing in.

import { signIn, signOut } from "./api.js";
import { SearchBox } from "./box.js";
import { Help } from "./help.js";
import { h, render, useEffect, useRef, useState } from "./preact.js";
import { changed, current, href, navigate, onChange, state } from "./state.js";
import { TYPED_INTO, Waiting } from "./ui.js";

/**
 * Each module has `View({ params, navigate })`: the state in the address, and what shows another one. `title(params)`, where a
 * module has it, names the state for the history of the browser. A view draws one `h1` and what is under it.
 */
const VIEWS = {
  search: { name: "Search", load: () => import("./views/search.js"), isAsked: true },
  claims: { name: "Figures", load: () => import("./views/claims.js"), isAsked: true },
  compare: { name: "Compare", load: () => import("./views/compare.js"), isAsked: true },
  map: { name: "Map", load: () => import("./views/map.js"), isAsked: true },
  corpus: { name: "Corpus", load: () => import("./views/corpus.js") },
  article: { load: () => import("./views/article.js") },
  actor: { load: () => import("./views/actor.js") },
};

const loaded = {};

function viewOf(params) {
  const name = params.get("view") ?? "search";
  return Object.hasOwn(VIEWS, name) ? name : "search";
}

function useParams() {
  const [params, setParams] = useState(current);
  useEffect(() => onChange(setParams), []);
  return params;
}

/** A view is loaded when it is first shown. */
function useView(name) {
  const [, setArrived] = useState(null);
  const [failure, setFailure] = useState(null);
  useEffect(() => {
    if (loaded[name]) return;
    VIEWS[name].load().then(
      (module) => {
        loaded[name] = module;
        setArrived(name);
      },
      (error) => setFailure(error),
    );
  }, [name]);
  return { module: loaded[name], failure };
}

function Navigation({ params, view }) {
  const links = Object.entries(VIEWS).filter(([, { name }]) => name);
  return h(
    "nav",
    { "aria-label": "Views" },
    links.map(([key, { name, isAsked }]) =>
      h(
        "a",
        {
          href: href(isAsked ? asking(params, key) : state({ view: key })),
          "aria-current": key === view ? "page" : null,
        },
        name,
      ),
    ),
  );
}

/** The same question in another view; what only belongs to one view is left behind. */
function asking(params, view) {
  const kept = { q: params.get("q"), facet: params.getAll("facet") };
  return state({ view: view === "search" ? null : view, ...kept });
}

/** Set while somebody is signed in with this browser, to offer signing out; the cookie itself is hidden from scripts. */
const SIGNED_IN = "dateline.signed-in";

function SignIn({ onDone }) {
  const [problem, setProblem] = useState(null);
  const submit = (event) => {
    event.preventDefault();
    const done = () => {
      localStorage.setItem(SIGNED_IN, "true");
      onDone();
    };
    signIn(new FormData(event.target).get("token")).then(done, setProblem);
  };
  return h(
    "main",
    { id: "view", class: "sign-in" },
    h("h1", null, "Sign in"),
    h("p", null, "This corpus is only shown to those who have its token; who started the server knows it."),
    h(
      "form",
      { onSubmit: submit },
      h("label", { for: "token" }, "Token"),
      h("input", { id: "token", name: "token", type: "password", required: true, autocomplete: "current-password" }),
      h("button", { type: "submit" }, "Sign in"),
    ),
    problem && h("p", { class: "trouble", role: "alert" }, problem.message),
  );
}

/** Over the head, and over the filters where there are some. */
function skip(event) {
  event.preventDefault();
  (document.getElementById("results") ?? document.getElementById("view")).focus();
}

function Page() {
  const params = useParams();
  const view = viewOf(params);
  const { module, failure } = useView(view);
  const [isSignedOut, setSignedOut] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const before = useRef(view);

  useEffect(() => {
    const key = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest?.(TYPED_INTO)) return;
      if (event.key === "?") setHelping(true);
      else if (event.key === "/") document.getElementById("q")?.select();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);

  useEffect(() => {
    const leave = () => setSignedOut(true);
    window.addEventListener("signed-out", leave);
    return () => window.removeEventListener("signed-out", leave);
  }, []);

  useEffect(() => {
    const title = module?.title?.(params) ?? VIEWS[view].name ?? view;
    document.title = `${title} – Dateline`;
  }, [params, module]);

  // Who comes to another view by keyboard or screen reader starts at its top.
  useEffect(() => {
    if (before.current === view || !module) return;
    before.current = view;
    window.scrollTo(0, 0);
    document.getElementById("view")?.focus({ preventScroll: true });
  }, [view, module]);

  const ask = (query) => {
    const target = VIEWS[view].isAsked ? view : "search";
    const kept = target === view ? params : state({});
    const changes = { view: target === "search" ? null : target, q: query, after: null, from: null, shown: null, offset: null };
    navigate(changed(kept, changes));
  };

  const leave = () => {
    localStorage.removeItem(SIGNED_IN);
    signOut().finally(() => setSignedOut(true));
  };

  if (isSignedOut) return h(SignIn, { onDone: () => setSignedOut(false) });
  return [
    h("a", { class: "skip", href: "#view", onClick: skip }, "Skip to the results"),
    h(
      "header",
      null,
      h("a", { class: "brand", href: "/" }, "Dateline"),
      h(SearchBox, { query: params.get("q") ?? "", onAsk: ask }),
      h(Navigation, { params, view }),
      localStorage.getItem(SIGNED_IN) && h("button", { type: "button", onClick: leave }, "Sign out"),
      h("button", { type: "button", class: "help-button", "aria-label": "Help", "aria-keyshortcuts": "?", onClick: () => setHelping(true) }, "?"),
    ),
    h(
      "main",
      { id: "view", tabIndex: -1, class: `view-${view}` },
      failure && h("p", { class: "trouble", role: "alert" }, "This view could not be loaded. Reload the page."),
      module ? h(module.View, { params, navigate, key: view }) : !failure && h(Waiting),
    ),
    h(Help, { isOpen: isHelping, onClose: () => setHelping(false) }),
  ];
}

render(h(Page), document.getElementById("page"));
