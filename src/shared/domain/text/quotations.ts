import { isLineBreak } from './char-classes';
import { isGraphemeBoundary } from './graphemes';
import { SPEECH_VERBS } from './speech-verbs';

/** From mark to mark, both included; what is said stands from `innerStart` to `innerEnd`. */
export type FoundQuotation = { start: number; end: number; innerStart: number; innerEnd: number };

/**
 * What stands between quotation marks: „…“, “…”, »…«, «…», "…", in order, never overlapping; a quotation inside another
 * is part of it. One that its line leaves open is none, nor are words that only have marks around them: a quotation has
 * four words or more, or two that end as a sentence does or that somebody is told to have said.
 *
 * “ opens where it stands behind white space and closes elsewhere, as German and English have it. Linear.
 */
export function findQuotations(text: string): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let open: { start: number; closers: string } | null = null;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Below the first mark there is only the plain one, and most of any text.
    if (unit < 0xab && unit !== PLAIN_MARK && unit > 13) continue;
    if (isLineBreak(unit)) open = null;
    else if (open === null || i - open.start > MAX_LENGTH) {
      const closers = opensAt(text, i) ? CLOSERS.get(text.charAt(i)) : undefined;
      open = closers === undefined ? null : { start: i, closers };
    } else if (open.closers.includes(text.charAt(i)) && closesAt(text, i)) {
      const quotation = { start: open.start, end: i + 1, innerStart: open.start + 1, innerEnd: i };
      if (
        (isSaid(text.slice(quotation.innerStart, quotation.innerEnd)) || isGivenTo(text, quotation)) &&
        isWhole(text, quotation)
      )
        found.push(quotation);
      open = null;
    }
  }
  return found;
}

const PLAIN_MARK = 0x22;
const MAX_LENGTH = 2_000;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"'],
  ['“', '”"'],
  ['”', '”'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"”“'],
]);

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!CLOSERS.has(mark)) return false;
  const isBehindGap = at === 0 || /[\s([{>–—:‚‘'/-]/u.test(text.charAt(at - 1));
  return (mark === '„' || isBehindGap) && /[^\s]/u.test(text.charAt(at + 1));
}

/** A plain mark behind white space opens a quotation inside this one; the first that does not closes both. */
function closesAt(text: string, at: number): boolean {
  return text.charCodeAt(at) !== PLAIN_MARK || !/\s/u.test(text.charAt(at - 1));
}

function isSaid(words: string): boolean {
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return count >= 4 || (count >= 2 && /[.!?…,]$/u.test(words));
}

/** „Ich war spielsüchtig“, sagte sie. */
function isGivenTo(text: string, { innerStart, innerEnd, end }: FoundQuotation): boolean {
  const count = text.slice(innerStart, innerEnd).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const verb = /^, (\p{Ll}+)(?= )/u.exec(text.slice(end, end + 24))?.[1];
  return count >= 2 && verb !== undefined && SPEECH_VERBS.has(verb);
}

function isWhole(text: string, { start, end }: FoundQuotation): boolean {
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}
