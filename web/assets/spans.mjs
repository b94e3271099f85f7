// Stretches of a text: half open, in UTF-16 code units, as JavaScript and Soát's contract count.

/**
 * The spans of one text in the units of another that came of it by one edit.
 *
 * What the edit touched is let go: its words are no longer those that were found.
 */
export function shifted(spans, from, to) {
  let head = 0;
  const most = Math.min(from.length, to.length);
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail += 1;
  const grown = to.length - from.length;
  const end = from.length - tail;
  return spans.flatMap(span => {
    if (span.end <= head) return [span];
    if (span.start >= end) return [{ ...span, start: span.start + grown, end: span.end + grown }];
    return [];
  });
}

/** A text of `length` units cut where spans begin and end; `over`: those that lie over a piece, the innermost first. */
export function cut(length, spans) {
  const inside = spans.filter(span => 0 <= span.start && span.start < span.end && span.end <= length);
  const cuts = [...new Set([0, length, ...inside.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const over = inside.filter(span => span.start <= cuts[i] && cuts[i + 1] <= span.end)
      .sort((a, b) => (a.end - a.start) - (b.end - b.start));
    pieces.push({ start: cuts[i], end: cuts[i + 1], over });
  }
  return pieces;
}
