// An article's text cut into paragraphs of runs, so that each tag, zone and quotation can be drawn.

/** What a zone is called where it is set apart. */
const ZONES = { title: "Headline", byline: "Byline", dateline: "Dateline", caption: "Caption", credit: "Credit", boilerplate: "Not the story" };

/** Zones that stand within a line of the story if they share it. */
const INLINE = new Set(["dateline", "credit"]);

/**
 * The tags that are drawn: none inside another, the longer before the shorter. A statement shows at the words that introduce
 * it.
 *
 *     { kind: "place", start: 12, end: 16, found: {...} }
 */
export function tagsOf(found) {
  const all = [
    ...found.actors.map((actor) => ({ kind: actor.kind === "organisation" ? "org" : "person", start: actor.start, end: actor.end, found: actor })),
    ...found.places.map((place) => ({ kind: "place", start: place.start, end: place.end, found: place })),
    ...found.figures.map((figure) => ({ kind: "figure", start: figure.start, end: figure.end, found: figure })),
  ];
  found.attributions.forEach((said) => {
    for (const [start, end] of said.cue) all.push({ kind: "quote", start, end, found: said });
  });
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const drawn = [];
  for (const tag of all) {
    if (tag.start >= (drawn.at(-1)?.end ?? 0)) drawn.push(tag);
  }
  return drawn;
}

/**
 * Paragraphs of pieces. A piece is text with what covers it: `{ start, text, tag, zone, isSaid, isMarked }`; `tag` is a number in
 * the list of tags or -1, `zone` null in the story. Captions, bylines and the like are paragraphs of their own, wherever they
 * stand: `{ kind: "caption", name: "Caption", pieces }`; those of the story have no kind.
 *
 * @param text the words
 * @param zones `{ kind, start, end }` that tile it
 * @param tags as `tagsOf` gives them
 * @param statements whose content is set apart
 * @param marked `[start, end]` of the sentence to show, or null
 */
export function paragraphsOf(text, zones, tags, statements, marked) {
  const said = statements.flatMap((statement) => statement.content);
  const cuts = [
    ...zones.flatMap(({ start, end }) => [start, end]),
    ...tags.flatMap(({ start, end }) => [start, end]),
    ...said.flat(),
    ...(marked ?? []),
  ].sort((one, other) => one - other);
  const paragraphs = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g)) {
    if (words.trim() === "") continue;
    const end = index + words.length;
    const pieces = [];
    let from = index;
    for (const to of [...cuts.filter((cut) => cut > index && cut < end), end]) {
      if (to === from) continue;
      const covers = ([first, last]) => first <= from && to <= last;
      const zone = zones.find((one) => covers([one.start, one.end]))?.kind ?? "body";
      pieces.push({
        start: from,
        text: text.slice(from, to),
        tag: tags.findIndex((tag) => covers([tag.start, tag.end])),
        zone: ZONES[zone] ? zone : null,
        isSaid: said.some(covers),
        isMarked: marked !== null && covers(marked),
      });
      from = to;
    }
    paragraphs.push(...apart(pieces));
  }
  return paragraphs;
}

/** The pieces of a line as paragraphs, each of one zone; a dateline or a credit stays beside the story or the dateline. */
function apart(pieces) {
  const paragraphs = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    const kind = piece.zone;
    const isJoined = last && (last.kind === kind || (isInline(last.kind) && isInline(kind) && (last.hasStory || kind !== "credit")));
    if (isJoined) {
      last.pieces.push(piece);
      last.hasStory ||= kind === null || kind === "dateline";
      if (kind !== last.kind) last.kind = null;
    } else {
      paragraphs.push({ kind, pieces: [piece], hasStory: kind === null || kind === "dateline" });
    }
  }
  return paragraphs.map(({ kind, pieces: own }) => ({ kind, name: kind && ZONES[kind], pieces: own }));
}

const isInline = (kind) => kind === null || INLINE.has(kind);

/** Neighbouring pieces of one tag put together: `{ tag, pieces }`. */
export function grouped(pieces) {
  const groups = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && piece.tag >= 0 && last.tag === piece.tag) last.pieces.push(piece);
    else groups.push({ tag: piece.tag, pieces: [piece] });
  }
  return groups;
}
