// What the keys do and how to ask, in a dialog that ? opens.

import { h, useEffect, useRef } from "./preact.js";
import { href, state } from "./state.js";

const KEYS = [
  ["/", "to the search box"],
  ["j k", "to the next hit, to the one before"],
  ["Enter", "opens it"],
  ["Esc", "closes what is open; from a hit back to the box"],
  ["← →", "move the end of a brush that has the focus"],
  ["?", "this help"],
];

const QUERIES = [
  ["earthquake tsunami", "both words"],
  ["earthquake OR tsunami -japan", "either, without the third"],
  ['"power station"', "just these words side by side"],
  ["evacuat* tsunmai~", "words that begin so; words spelt alike"],
  ['actor:"Al Gore" place:Florida', "who and where, by whatever name"],
  ['figure:"dead > 1000"', "a figure for which this surely holds"],
  ["claim(counted:dead place:Haiti)", "one and the same figure that meets all of it"],
  ["date:2010-01..2010-06", "of that time"],
];

export function Help({ isOpen, onClose }) {
  const dialog = useRef(null);
  useEffect(() => {
    if (isOpen) dialog.current.showModal();
    else dialog.current.close();
  }, [isOpen]);
  return h(
    "dialog",
    { ref: dialog, class: "help", "aria-labelledby": "help-head", onClose },
    h("h2", { id: "help-head" }, "Keys and queries"),
    h("dl", { class: "keys" }, KEYS.flatMap(([keys, what]) => [h("dt", null, keys.split(" ").map((one) => [h("kbd", null, one), " "])), h("dd", null, what)])),
    h(
      "dl",
      { class: "queries" },
      QUERIES.flatMap(([query, what]) => [h("dt", null, h("a", { href: href(state({ q: query })), onClick: onClose }, h("code", null, query))), h("dd", null, what)]),
    ),
    h("button", { type: "button", autofocus: true, onClick: onClose }, "Close"),
  );
}
