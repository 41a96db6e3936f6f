import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { mayBeginWith } from '../../../text/beginnings';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { firstClauseOf } from '../../nearness';
import { timeWordsOf } from '../dates/time-words';
import type { FactTable } from './fact-surroundings';
import type { Fact } from './facts';
import { isSame } from './said-facts';
import { SLOT_WORDS, type Slot } from './slot-words';

/**
 * A figure of the source in another slot than there: 43 dead where the source has eleven dead and 43 injured, 12 metres
 * wide where it has 12 metres long. Each text must have it once, beside one word of the family; the source must have
 * another figure in the slot where the review has this one, but for slots that exclude each other. Number_mismatch, of
 * days and years date_mismatch. Linear but for a few figures of one family.
 */
export function checkSlottedFigures(
  { reading, sourceReadings, isRelated }: CheckContext,
  own: FactTable,
  there: readonly FactTable[],
): CheckFinding[] {
  if (own.facts.length > MAX_FACTS || reading.notices().length > 0) return [];
  const slotted = lazily(() => slottedIn(reading, own.facts));
  return sourceReadings.flatMap((source, document) => {
    const facts = there[document]?.facts ?? [];
    if (facts.length === 0 || facts.length > MAX_FACTS || source.notices().length > 0) return [];
    const mine = slotted();
    if (mine.length === 0) return [];
    const others = slottedIn(source, facts);
    if (others.length === 0) return [];
    if (!isRelated(document)) return [];
    return mine.flatMap(each => {
      const found = findRightful(each, mine, others, facts, own.facts, source.text);
      if (!found) return [];
      const { other, slot } = found;
      const at = { start: Math.min(each.fact.start, slot.from), end: Math.max(each.fact.end, slot.to) };
      return makeContrast(/^(?:day|month|year)$/.test(each.fact.kind) ? 'date_mismatch' : 'number_mismatch', {
        reading,
        at,
        document,
        source,
        other,
        params: { kind: 'swap' },
        severity: 'medium',
      });
    });
  });
}

/** Tables are not articles; each figure is held against all of the other text. */
const MAX_FACTS = 80;

/** `from` and `to` are those of the word of the slot. */
type Placed = Slot & { word: string; from: number; to: number; part?: string; isLater: boolean };
type Near = { slot: Placed; distance: number };
/** `noun` is the stem of what is counted. */
type Slotted = { fact: Fact; slots: readonly Placed[]; noun: string | undefined };

/** What the source has where the review has this figure, or where the source has it. */
function findRightful(
  { fact, slots, noun }: Slotted,
  mine: readonly Slotted[],
  others: readonly Slotted[],
  facts: readonly Fact[],
  own: readonly Fact[],
  text: string,
): { other: Fact; slot: Placed } | null {
  const places = facts.filter(each => isSame(fact, each));
  const [place] = places;
  if (!place || !areAtOnce(places) || !areAtOnce(own.filter(each => isSame(each, place)))) return null;
  const known = others.find(each => each.fact === place);
  if (!known) return null;
  for (const placed of slots) {
    const { family, slot } = placed;
    const [there, ...more] = known.slots.filter(each => each.family === family);
    if (
      !there ||
      more.length > 0 ||
      there.slot === slot ||
      isNamedBehind(text, place, placed.word) ||
      (family.name === 'level' && areOpposites(placed.word, there.word))
    )
      continue;
    // Strict slots have no third between them.
    const right = others.filter(
      each =>
        each.fact !== place &&
        areOfOneKind(each.fact, fact) &&
        // Sechs Betten stay empty, whatever 14 Stellen do.
        !(noun !== undefined && noun === known.noun && each.noun !== undefined && each.noun !== noun) &&
        each.slots.some(one => one.family === family && one.slot === slot),
    );
    const isTaken = mine.some(
      each =>
        right.some(one => isSame(each.fact, one.fact)) &&
        each.slots.some(one => one.family === family && one.slot === slot),
    );
    const [first] = right;
    if (isTaken || (first && isInPart(placed, first.fact))) continue;
    if (first) return { other: first.fact, slot: placed };
    // Erst zum Jahreswechsel belegt is leer until then.
    const isYet = placed.isLater || there.isLater;
    if (family.isStrict && fact.key === place.key && !isYet) return { other: place, slot: placed };
  }
  return null;
}

/** Sechs Leichtverletzte, of whom the review says that they were verletzt. */
function isNamedBehind(text: string, { end }: Fact, word: string): boolean {
  return text
    .slice(end, end + NAMED)
    .toLowerCase()
    .includes(word.slice(0, Math.max(6, word.length - 3)));
}

const NAMED = 26;

/** Bis Ende August, of the 31st. */
function isInPart({ part }: Placed, { kind, key }: Fact): boolean {
  return part !== undefined && kind === 'day' && timeWordsOf(key).includes(part);
}

/** Plus and Minus, mehr and weniger are told by the rule of opposites. */
function areOpposites(x: string, y: string): boolean {
  const isNoun = (word: string) => /^(?:plus|minus|zuwachs|anstieg|rückgang)$/.test(word);
  return (
    (isNoun(x) && isNoun(y)) ||
    (/^(?:mehr|weniger|more|fewer|less)$/.test(x) && /^(?:mehr|weniger|more|fewer|less)$/.test(y))
  );
}

/** A year may be read as a figure and as a date. */
function areAtOnce(facts: readonly Fact[]): boolean {
  return facts.every(each => each.start === facts[0]?.start);
}

function areOfOneKind(x: Fact, y: Fact): boolean {
  return x.kind === y.kind || (DAYS.test(x.kind) && DAYS.test(y.kind));
}

const DAYS = /^(?:day|month)$/;
/** UTF-16 units from a figure to the word. */
const REACH = 70;
/** What stands behind a figure belongs to it sooner than what stands in front. */
const IN_FRONT = 1.3;

/** Each word of a slot tells of the figure next to it inside its clause. */
function slottedIn({ text }: Reading, facts: readonly Fact[]): Slotted[] {
  const told = facts.filter(
    ({ kind, whole }) => kind !== 'age' && !kind.startsWith('nth ') && whole === undefined,
  );
  const nearest = new Map<string, Near & { at: number }>();
  for (const [at, { start, end, kind, amount }] of told.entries()) {
    const keep = (word: string, from: number, distance: number, isBehind: boolean) => {
      if (!canBeSlot(word)) return;
      for (const slot of SLOT_WORDS.get(word.toLowerCase()) ?? []) {
        if (!slot.family.kinds.test(kind) || !canStand(text, word, slot, from, distance, isBehind)) continue;
        const key = `${from} ${slot.family.name}`;
        const known = nearest.get(key);
        if (known && known.distance <= distance) continue;
        nearest.set(key, {
          at,
          distance,
          slot: {
            ...slot,
            word: word.toLowerCase(),
            from,
            to: from + word.length,
            ...partAt(text, from),
            isLater: LATER.test(text.slice(Math.max(0, from - LATELY), from)),
          },
        });
      }
    };
    const first = amount?.boundStart ?? start;
    const front = clauseFront(text.slice(Math.max(0, first - REACH), first).replace(/: $/u, '  '));
    for (const { index, 0: word } of front.matchAll(WORD))
      keep(word, first - front.length + index, (front.length - index) * IN_FRONT, false);
    const back = firstClauseOf(text.slice(end, end + REACH));
    for (const { index, 0: word } of back.matchAll(WORD)) keep(word, end + index, index, true);
  }
  const found = told.map(fact => ({ fact, near: [] as Near[] }));
  for (const { at, ...near } of nearest.values()) found[at]?.near.push(near);
  for (const [at, { fact, near }] of found.entries()) {
    const last = found[at - 1];
    // Von 210 auf 252 Millionen: both are what stands in front.
    const isRange = last?.fact.kind === fact.kind && RANGE.test(text.slice(last.fact.end, fact.start));
    if (isRange) near.push(...last.near.map(({ slot, distance }) => ({ slot, distance: distance + REACH })));
  }
  return found.flatMap(({ fact, near }): Slotted[] => {
    const best = new Map<string, Near>();
    for (const each of near.toSorted((a, b) => a.distance - b.distance)) {
      const { name } = each.slot.family;
      if (!best.has(name)) best.set(name, each);
    }
    const noun = NOUN.test(text.slice(fact.end, fact.end + REACH)) ? fact.amount?.counted[0] : undefined;
    return best.size === 0 ? [] : [{ fact, noun, slots: [...best.values()].map(({ slot }) => slot) }];
  });
}

/** UTF-16 units in front of the word. */
const LATELY = 40;
const LATER = /(?<!\p{L})(?:erst|noch nicht|bald|künftig|demnächst|not yet|not until)(?!\p{L})[^.;:]*$/u;

/** The key of the part of a month that begins there: Ende August. */
function partAt(text: string, from: number): { part?: string } {
  const month = END_OF_MONTH.exec(text.slice(from, from + 16))?.[1];
  return month === undefined ? {} : { part: `p-${month}:end` };
}

const END_OF_MONTH =
  /^Ende (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

const NOUN = /^ \p{Lu}\p{Ll}{3}/u;

/** Whether a word tells of a figure so far from it, in front or behind. */
function canStand(
  text: string,
  word: string,
  { family: { where } }: Slot,
  from: number,
  distance: number,
  isBehind: boolean,
): boolean {
  if (PREPOSITIONS.has(word)) return !isBehind && distance < BESIDE;
  if (where === 'beside') return distance < (isBehind ? RIGHT_BEHIND : BESIDE);
  if (where === 'behind') {
    // Als im August 2024 is the month of the year before as well as the month before.
    if (YEAR_BEHIND.test(text.slice(from + word.length, from + word.length + 24))) return false;
    const before = text.slice(Math.max(0, from - 24), from);
    return isBehind ? COMPARED.test(before) : COMPARED_AHEAD.test(before);
  }
  // 200.000 Euro unter der Schätzung, ein Plus von 8 Prozent.
  return where === 'clause' || (distance < BESIDE && isBehind === !/^\p{Lu}/u.test(word));
}

const COMPARED =
  /(?<!\p{L})(?:als|gegenüber|über|unter|than|from|zum|zur)(?: (?:im|am|vor|dem|der|den|einem|einer|in|Ende|Anfang)){0,3} $/u;

/** Gegenüber dem Vorjahr waren es 4000 mehr. */
const COMPARED_AHEAD =
  /(?<!\p{L})(?:[Gg]egenüber|[Vv]erglichen mit|[Ii]m Vergleich (?:mit|zu))(?: dem| der)? $|(?<!\p{L})[Ii]m Vergleich zu[mr] $/u;
const YEAR_BEHIND =
  /^ (?:20\d\d|(?:vorigen|vergangenen|letzten|vorangegangenen) Jahres|des (?:Vorjahr|vorig|vergangen|letzt)|im (?:Vorjahr|vorigen|vergangenen|letzten)|ein Jahr)/u;

const WORD = /(?<![\p{L}-])\p{L}[\p{L}-]+/gu;
const canBeSlot = mayBeginWith(SLOT_WORDS.keys());
/** Of a size: 80 Meter lang, Länge: 80 Meter. */
const BESIDE = 20;
const RIGHT_BEHIND = 10;
const PREPOSITIONS: ReadonlySet<string> = new Set(['vom', 'bis', 'plus', 'minus']);
const RANGE = /^(?: \p{L}+)? (?:auf|bis|oder|to)(?: \p{Ll}+)? $/u;
const MARK = /[,;:()!?\n]|\.(?= |$)/gu;

function clauseFront(before: string): string {
  let from = 0;
  for (const { index } of before.matchAll(MARK)) from = index + 1;
  return before.slice(from);
}
