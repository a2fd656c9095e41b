// What the index holds, how the last run ended, and what could not be read.

import { get, post } from "../api.js";
import { h, useEffect, useState } from "../preact.js";
import { counted, number, Table, Trouble, useAnswer, Waiting } from "../ui.js";
import { facts } from "./cards.js";

/** In this order; what else there is stands behind. */
const OUTCOMES = ["indexed", "replaced", "unchanged", "duplicate", "quarantined", "removed"];
const BETWEEN_LOOKS = 1000;
const UNITS = ["bytes", "KB", "MB", "GB", "TB"];

export const title = () => "Corpus";

/** 1,234,567 bytes are "1.2 MB". */
function size(bytes) {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${number(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${UNITS[power]}`;
}

export function View() {
  const [version, setVersion] = useState(0);
  const [progress, setProgress] = useState(null);
  const [asked, setAsked] = useState(null);
  const { value, problem } = useAnswer((signal) => get("status", {}, signal), [version]);

  useEffect(() => {
    const events = new EventSource("/api/events");
    events.addEventListener("progress", (event) => setProgress(JSON.parse(event.data)));
    events.addEventListener("commit", () => {
      setProgress(null);
      setVersion((before) => before + 1);
    });
    return () => events.close();
  }, []);

  // A run that changes nothing commits nothing: whether it has ended is asked.
  const ended = async () => {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    const now = await get("status");
    if (now.writing) return ended();
    setAsked({ words: now.quarantined.length === 0 ? "They were read again, and all could be." : `They were read again; ${counted(now.quarantined.length, "file")} could not be.` });
    setVersion((before) => before + 1);
    return now;
  };
  const retry = () => {
    setAsked({ words: "The files are being read again." });
    post("retry", {}).then(ended).catch((refused) => setAsked({ problem: refused }));
  };

  if (problem) return [h("h1", null, "Corpus"), h(Trouble, { problem })];
  if (!value) return [h("h1", null, "Corpus"), h(Waiting)];
  return [
    h("h1", null, "Corpus"),
    h("div", { role: "status", class: "progress" }, progress && h(Progress, { progress }), asked?.words),
    asked?.problem && h(Trouble, { problem: asked.problem }),
    h(
      "div",
      { class: "corpus" },
      h(
        "section",
        null,
        h("h2", null, "What is here"),
        facts([
          ["Articles", number(value.articles)],
          ["Figures", number(value.figures)],
          ["Files", number(value.files)],
          ["Duplicates", number(value.duplicates)],
          ["Earlier versions", number(value.earlier)],
          ["On disk", size(value.bytes)],
          ["Folder", value.folder],
          ["New files", value.following ? "are found within seconds" : "are found when the folder is indexed again"],
        ]),
      ),
      h(LastRun, { run: value.lastRun }),
    ),
    h(Quarantined, { files: value.quarantined, canRetry: value.following, onRetry: retry }),
  ];
}

function Progress({ progress }) {
  const { files, filesDone, articles } = progress;
  return [
    h("label", { for: "progress" }, `Reading: ${number(filesDone)} of ${counted(files, "file")}, ${counted(articles, "article")} `),
    h("progress", { id: "progress", max: Math.max(1, files), value: filesDone }),
  ];
}

function LastRun({ run }) {
  const rank = ([name]) => (OUTCOMES.includes(name) ? OUTCOMES.indexOf(name) : OUTCOMES.length);
  const outcomes = Object.entries(run?.outcomes ?? {}).sort((one, other) => rank(one) - rank(other));
  return h(
    "section",
    null,
    h("h2", null, "The last run"),
    run === null
      ? h("p", null, "Nothing is known of it.")
      : facts([["Ended", new Date(run.at).toLocaleString("en-GB")], ...outcomes.map(([name, count]) => [name, number(count)])]),
  );
}

function Quarantined({ files, canRetry, onRetry }) {
  const columns = [
    { title: "File", cell: (file) => h("span", { class: "path" }, file.path, file.line > 0 && `, line ${number(file.line)}`) },
    { title: "Why", cell: (file) => file.reason },
  ];
  return h(
    "section",
    null,
    h("h2", null, "Could not be read"),
    files.length === 0
      ? h("p", null, "Every file could be read.")
      : [
          h("p", { class: "quiet" }, `${counted(files.length, "file")} ${files.length === 1 ? "stands" : "stand"} aside with a reason; everything else is in the index.`),
          canRetry
            ? h("p", { class: "no-print" }, h("button", { type: "button", onClick: onRetry }, "Read them again"))
            : h("p", { class: "quiet" }, "Mend them and index again, or read them again with: dateline index FOLDER --retry"),
          h(Table, { caption: "Files that could not be read", columns, rows: files }),
        ],
  );
}
