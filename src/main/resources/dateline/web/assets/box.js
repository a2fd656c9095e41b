// The search box of the head, with what may be meant by the word that is being typed.

import { get } from "./api.js";
import { h, useEffect, useRef, useState } from "./preact.js";
import { recent, remember } from "./recent.js";
import { counted } from "./ui.js";

const PAUSE = 120;
const MOST = 8;
const MOST_RECENT = 5;

/** The end of what stands before the caret: at most four plain words, or a field and what follows it. */
const TAIL = /(?:[a-z-]+:)?(?:"[^"]*|(?:[\p{L}\p{N}.'’-]+ ){0,3}[\p{L}\p{N}.'’-]+|)$/u;

/** Parts of the text before the caret that may be completed, the longest first. */
function fragments(before) {
  const tail = TAIL.exec(before)[0];
  const word = /\S*$/.exec(tail)[0];
  return [...new Set([tail, word])].filter((fragment) => fragment.length >= 2);
}

async function suggested(before, signal) {
  for (const fragment of fragments(before)) {
    const { suggestions } = await get("suggest", { q: fragment.replaceAll('"', ""), limit: MOST }, signal);
    if (suggestions.length > 0) return suggestions.map((one) => ({ ...one, fragment }));
  }
  return [];
}

function remembered(text) {
  const typed = text.trim().toLowerCase();
  return recent()
    .filter((query) => query !== text && query.toLowerCase().startsWith(typed))
    .slice(0, MOST_RECENT)
    .map((query) => ({ kind: "recent", name: query, note: "", query, articles: 0, fragment: null }));
}

export function SearchBox({ query, onAsk }) {
  const input = useRef(null);
  const asking = useRef(null);
  const [text, setText] = useState(query);
  const [options, setOptions] = useState([]);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    setText(query);
    remember(query);
  }, [query]);
  useEffect(() => () => asking.current?.stop(), []);

  const close = () => {
    asking.current?.stop();
    setOpen(false);
    setAt(-1);
  };
  const offer = (typed) => {
    asking.current?.stop();
    const stop = new AbortController();
    const before = typed.slice(0, input.current.selectionStart ?? typed.length);
    const timer = setTimeout(() => {
      const show = (found) => {
        if (stop.signal.aborted) return;
        setOptions([...remembered(typed), ...found].slice(0, MOST + 2));
        setAt(-1);
        setOpen(true);
      };
      // Suggestions are a help; where they fail the box still works.
      suggested(before, stop.signal).then(show, () => show([]));
    }, PAUSE);
    asking.current = {
      stop() {
        clearTimeout(timer);
        stop.abort();
      },
    };
  };
  const ask = (wanted) => {
    close();
    setText(wanted);
    onAsk(wanted.trim());
  };
  const take = (option) => {
    if (option.fragment === null) {
      ask(option.query);
      return;
    }
    const caret = input.current.selectionStart ?? text.length;
    const head = text.slice(0, caret - option.fragment.length) + option.query;
    const rest = text.slice(caret);
    if (option.kind !== "field") {
      ask(head + rest);
      return;
    }
    setText(head + rest);
    close();
    input.current.value = head + rest;
    input.current.setSelectionRange(head.length, head.length);
    offer(head + rest);
  };
  const key = (event) => {
    const { length } = options;
    if (event.key === "ArrowDown" && !isOpen) offer(text);
    else if (event.key === "ArrowDown" && length > 0) setAt((at + 1) % length);
    else if (event.key === "ArrowUp" && isOpen && length > 0) setAt(at <= 0 ? length - 1 : at - 1);
    else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Escape") input.current.blur();
    else if (event.key === "Enter" && isOpen && at >= 0) take(options[at]);
    else return;
    event.preventDefault();
  };
  const isShown = isOpen && options.length > 0;
  return h(
    "form",
    {
      class: "box",
      role: "search",
      onSubmit: (event) => {
        event.preventDefault();
        ask(text);
      },
    },
    h("label", { class: "unseen", for: "q" }, "Search the articles"),
    h("input", {
      id: "q",
      ref: input,
      type: "text",
      inputMode: "search",
      enterKeyHint: "search",
      role: "combobox",
      "aria-expanded": String(isShown),
      "aria-controls": "suggestions",
      "aria-autocomplete": "list",
      "aria-activedescendant": isShown && at >= 0 ? `suggestion-${at}` : null,
      "aria-keyshortcuts": "/",
      value: text,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: false,
      placeholder: 'Words, names, place:Haiti, figure:"dead > 1000"',
      onInput: (event) => {
        setText(event.target.value);
        offer(event.target.value);
      },
      onKeyDown: key,
      onBlur: close,
    }),
    h(
      "ul",
      { id: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: !isShown },
      options.map((option, i) =>
        h(
          "li",
          {
            id: `suggestion-${i}`,
            key: `${option.kind} ${option.query} ${option.note}`,
            role: "option",
            "aria-selected": String(i === at),
            // The box keeps the focus, or it would close before the click arrives.
            onMouseDown: (event) => event.preventDefault(),
            onClick: () => take(option),
          },
          h("span", { class: `kind kind-${option.kind}` }, option.kind),
          h("span", { class: "name" }, option.name, option.note && h("span", { class: "quiet" }, ` ${option.note}`)),
          option.articles > 0 && h("span", { class: "count" }, counted(option.articles, "article")),
        ),
      ),
    ),
    h("p", { class: "unseen", role: "status" }, isOpen && (isShown ? counted(options.length, "suggestion") : "No suggestions")),
    h("button", { type: "submit" }, "Search"),
  );
}
