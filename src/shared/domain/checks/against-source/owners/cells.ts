import type { Span } from '../../../../model/span';
import { startsWithCapital } from '../../../text/capital';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import type { Telling } from '../../telling-words';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';

/**
 * The least stretch of a sentence that a fact is told in: from mark to mark, and from „und“ to „und“ where another fact of
 * its kind stands on the other side. What else stands in it is what the fact is told of. Offsets are UTF-16.
 */
export type Cell = {
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Without the fact's own. */
  readonly words: readonly Telling[];
  /** Of other kinds; and of its own where nothing parts them. */
  readonly others: readonly Fact[];
  /** No other fact of its kind stands in it. */
  readonly isClear: boolean;
  /** It stands between semicolons, with others like it. */
  readonly isItem: boolean;
};

/** Each cell of a text is read once, when it is first asked for. Linear in the length of its sentence. */
export function readCells(table: FactTable): (fact: Fact) => Cell {
  const known = new Map<Fact, Cell>();
  return fact => {
    const cell = known.get(fact) ?? readCell(table, fact);
    known.set(fact, cell);
    return cell;
  };
}

/** UTF-16 units to each side. */
const REACH = 200;
/** A bracket of so few units tells of what stands in front of it. */
const SHORT_BRACKET = 40;
/** Small counts stand in most sentences and are no rivals of large ones. */
export const SMALL = 12;

function readCell({ reading, facts, words }: FactTable, fact: Fact): Cell {
  const { text, sentences } = reading;
  const spans = sentences();
  const sentence = sentenceAt(spans, fact.start);
  const [first = 0, last = text.length] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  const [least, most] = [Math.max(first, fact.start - REACH), Math.min(last, fact.end + REACH)];
  let from = leftEdge(text, fact.start, least);
  let to = rightEdge(text, fact.end, most);
  // Der größte Teil, 41,5 Millionen Euro, geht an das Land.
  if (!/\p{L}{2}/u.test(`${text.slice(from, fact.start)} ${text.slice(fact.end, to)}`)) {
    from = leftEdge(text, Math.max(least, from - 1), least);
    to = rightEdge(text, Math.min(most, to + 1), most);
  }
  // Stadion Rehna, neue Laufbahn, 400.000 Euro; …
  const item = itemAround(text, fact, least, most);
  if (item) [from, to] = [item.start, item.end];
  const rivals = itemsBetween(facts, from, to).filter(
    each => each !== fact && isRivalIn(fact, each) && !isWhole(text, each),
  );
  const before = rivals.filter(each => each.end <= fact.start).at(-1);
  const behind = rivals.find(each => each.start >= fact.end);
  const cuts = [
    before && partingOf(text, before.end, fact.start)[0],
    behind && partingOf(text, fact.end, behind.start).at(-1),
  ];
  if (cuts[0]) from = cuts[0].end;
  if (cuts[1]) to = cuts[1].start;
  const isClear = (!before || cuts[0] !== undefined) && (!behind || cuts[1] !== undefined);
  const inside = <T extends { start: number; end: number }>(list: readonly T[]) =>
    itemsBetween(list, from, to).filter(each => each.end <= fact.start || each.start >= fact.end);
  return {
    fact,
    from,
    to,
    sentence,
    words: inside(words()),
    others: inside(facts),
    isClear,
    isItem: item !== null,
  };
}

/** Between two semicolons, or a colon and one. */
function itemAround(text: string, { start, end }: Fact, least: number, most: number): Span | null {
  const front = text.slice(least, start);
  const back = text.slice(end, most);
  const [left, right] = [
    Math.max(front.lastIndexOf(';'), front.lastIndexOf(': ')),
    back.search(/[;\n]|\.(?: |$)/u),
  ];
  const isListed = (left >= 0 && front.charAt(left) === ';') || (right >= 0 && back.charAt(right) === ';');
  if (left < 0 || !isListed) return null;
  return { start: least + left + 1, end: right < 0 ? most : end + right };
}

/** Where the stretch begins that `start` stands in; of a short bracket, where that of the words in front begins. */
export function leftEdge(text: string, start: number, least: number): number {
  for (let at = start - 1; at >= least; at--) {
    const char = text.charAt(at);
    if (char === ')') {
      const open = text.lastIndexOf('(', at);
      if (open < least) return at + 1;
      at = open;
    } else if (char === '(' ? start - at > SHORT_BRACKET : isMark(text, at)) return at + 1;
  }
  return least;
}

export function rightEdge(text: string, end: number, most: number): number {
  for (let at = end; at < most; at++) {
    const char = text.charAt(at);
    if (char === '(') {
      const close = text.indexOf(')', at);
      if (close < 0 || close >= most) return at;
      at = close;
    } else if (char === ')' || isMark(text, at)) return at;
  }
  return most;
}

function isMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === ',' || char === ':' || char === '–') return /\s/.test(text.charAt(at + 1));
  return char === ';' || char === '\n' || char === '—';
}

function isRivalIn(fact: Fact, other: Fact): boolean {
  if (other.kind !== fact.kind || (other.start < fact.end && fact.start < other.end)) return false;
  const isSmall = other.kind === 'count' && (other.amount?.value ?? 0) <= SMALL;
  return !isSmall || (fact.amount?.value ?? 0) <= SMALL;
}

/** Von den 62 Millionen Euro, der 24 Sitze: of what the other is a part. */
export function isWhole(text: string, { start }: Fact): boolean {
  return /(?<!\p{L})(?:[Vv]on (?:den|diesen|insgesamt)|(?:[Ee]ine[rs]?|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Hh]älfte|[Tt]eil|\d) der|der insgesamt|seiner|ihrer|[Oo]f the)(?: (?:knapp|rund|etwa|gut|insgesamt|gesamten))* $/u.test(
    text.slice(Math.max(0, start - 32), start),
  );
}

const PARTING =
  /(?<!\p{L})(?:und|sowie|während|aber|doch|jedoch|dagegen|hingegen|nach|statt|gegenüber|vor|and|while|but|against|after)(?!\p{L})/gu;

function partingOf(text: string, from: number, to: number): { start: number; end: number }[] {
  return Array.from(text.slice(from, to).matchAll(PARTING), ({ index, 0: word }) => {
    return { start: from + index, end: from + index + word.length };
  });
}

export function areSameWord({ stems }: Telling, { stems: others }: Telling): boolean {
  return stems.some(stem => others.includes(stem));
}

/** Also another word for it, and Aufträge of Auftragseingänge. */
export function areLikeWords(word: Telling, other: Telling): boolean {
  for (const stem of word.stems)
    for (const each of other.stems) if (each === stem || areKin(stem, each)) return true;
  return false;
}

/** Of what is counted. */
export function areStemsAlike(x: string, y: string): boolean {
  return x === y || areKin(x, y);
}

function areKin(x: string, y: string): boolean {
  const groups = SYNONYM_GROUPS.get(x);
  if (groups !== undefined && SYNONYM_GROUPS.get(y)?.some(each => groups.includes(each)) === true)
    return true;
  const [part, whole] = x.length < y.length ? [x, y] : [y, x];
  return part.length >= MIN_PART && (whole.startsWith(part) || whole.endsWith(part));
}

const MIN_PART = 5;

/** A noun or a name; of a language that writes both alike, any word that is long enough. */
export function isThing(text: string, { start, end }: Telling, isGerman: boolean): boolean {
  return isGerman ? startsWithCapital(text.slice(start, end)) : end - start > 3;
}
