import { type Anchor, CONTEXT_LENGTH, type Placement } from '../../model/annotation';
import type { Span } from '../../model/span';
import { findAll } from '../text/find-all';
import { isGraphemeBoundary } from '../text/graphemes';

/**
 * The one place in `text` that has the anchor's words and its surroundings, as `exact` where not even the offset and the
 * context differ, otherwise as `moved`; else an orphan.
 *
 * The words alone never suffice, not even when they occur once: the passage may be gone while a look-alike stays. Cost:
 * linear in the text; so many occurrences that comparing them would not be are an orphan.
 */
export function findByQuote(anchor: Anchor, text: string): Placement {
  const starts = occurrences(text, anchor.exact);
  if (starts === null) return { state: 'orphan' };
  let best: Candidate | null = null;
  let runnerUp = 0;
  for (const start of starts) {
    const candidate = { start, agreement: agreementAt(anchor, text, start) };
    // What changes nothing need not be whole.
    if (candidate.agreement <= runnerUp && best !== null) continue;
    if (!isWholeAt(text, start, anchor.exact)) continue;
    if (best === null || candidate.agreement > best.agreement) {
      runnerUp = best?.agreement ?? 0;
      best = candidate;
    } else {
      runnerUp = candidate.agreement;
    }
  }
  if (best === null || best.agreement < MIN_AGREEMENT || best.agreement - runnerUp < MIN_MARGIN)
    return { state: 'orphan' };
  const isExact = best.agreement === 1 && best.start === anchor.start;
  return { state: isExact ? 'exact' : 'moved', start: best.start, end: best.start + anchor.exact.length };
}

/**
 * Where the passage of `anchor` stands in the text that it was made in: at its offsets or, where they count something
 * else than UTF-16 units of this text, at the occurrence whose context agrees best, the nearest one of several. Null
 * where its words do not stand there at all.
 */
export function locateQuote(anchor: Anchor, text: string): Span | null {
  const { start, exact } = anchor;
  if (exact !== '' && start >= 0 && text.startsWith(exact, start))
    return { start, end: start + exact.length };
  let best: Candidate | null = null;
  for (const at of occurrences(text, exact) ?? []) {
    const candidate = { start: at, agreement: contextAgreement(anchor, text, at) };
    const isBetter =
      best === null ||
      candidate.agreement > best.agreement ||
      (candidate.agreement === best.agreement && Math.abs(at - start) < Math.abs(best.start - start));
    if (isBetter && isWholeAt(text, at, exact)) best = candidate;
  }
  return best && { start: best.start, end: best.start + exact.length };
}

interface Candidate {
  readonly start: number;
  /** Share of the context that stands there too, counted outwards from the passage, 0 to 1. */
  readonly agreement: number;
}

// Three quarters of both contexts together: one side may differ from its middle outwards, but never right at the passage,
// where paragraphs of one template part ways (tests/shared/domain/anchors/look-alikes.test.ts).
const MIN_AGREEMENT = 0.75;
const MIN_MARGIN = 0.25;

// With less context than this, too little is known of the surroundings unless they are the whole text.
const LITTLE_CONTEXT = 32;

const MAX_COMPARED_UNITS = 20_000_000;

/** Null where there are too many to compare them all. Some may begin or end inside a grapheme cluster, which is no place. */
function occurrences(text: string, exact: string): number[] | null {
  const found: number[] = [];
  let comparedUnits = 0;
  for (const at of findAll(text, exact)) {
    comparedUnits += exact.length + 2 * CONTEXT_LENGTH;
    if (comparedUnits > MAX_COMPARED_UNITS) return null;
    found.push(at);
  }
  return found;
}

/** Costly among combining characters. */
function isWholeAt(text: string, start: number, exact: string): boolean {
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, start + exact.length);
}

function agreementAt(anchor: Anchor, text: string, start: number): number {
  const { prefix, suffix } = anchor;
  const end = start + anchor.exact.length;
  const contextLength = prefix.length + suffix.length;
  if (contextLength < LITTLE_CONTEXT) {
    return text.slice(0, start) === prefix && text.slice(end) === suffix ? 1 : 0;
  }
  return contextAgreement(anchor, text, start);
}

function contextAgreement({ prefix, suffix, exact }: Anchor, text: string, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return (before + after) / Math.max(1, prefix.length + suffix.length);
}
