// The search box of the head.

import { h, useEffect, useState } from "./preact.js";

export function SearchBox({ query, onAsk }) {
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const submit = (event) => {
    event.preventDefault();
    onAsk(text.trim());
  };
  return h(
    "form",
    { class: "box", role: "search", onSubmit: submit },
    h("label", { class: "unseen", for: "q" }, "Search the articles"),
    h("input", {
      id: "q",
      type: "search",
      value: text,
      autocomplete: "off",
      spellcheck: false,
      placeholder: "Words, actor:\"Al Gore\", place:Haiti, figure:\"dead > 1000\"",
      onInput: (event) => setText(event.target.value),
    }),
    h("button", { type: "submit" }, "Search"),
  );
}
