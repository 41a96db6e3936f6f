import type { FactEntryKind } from '../../../model/fact-list';
import type { Span } from '../../../model/span';
import { foldForSearch } from '../../text/fold';
import type { Person } from '../../text/people';
import type { FoundQuotation } from '../../text/quotations';
import { findRoleKey, type Role } from '../../text/roles';
import type { Timex } from '../../text/timex/find-timexes';
import { type FactTable, tabulateFacts } from '../against-source/figures/fact-surroundings';
import type { Fact } from '../against-source/figures/facts';
import type { Reading } from '../context';
import type { NamedPlace } from '../named-places';

/** A figure or a day of the calendar. */
export type FigureEntry = Span & { readonly kind: 'number' | 'date'; readonly fact: Fact };
/** Another time that has a name: am Mittwoch, im Herbst. */
export type TimeEntry = Span & { readonly kind: 'date'; readonly fact: null; readonly timex: Timex };
export type NameEntry = Span & {
  readonly kind: Extract<FactEntryKind, 'person' | 'place' | 'name'>;
  /** As `wordKey` has them: the forms of one name are equal. */
  readonly words: readonly string[];
  readonly person: Person | null;
  readonly place: NamedPlace | null;
};
/** `holder` is null where nobody is named beside it. */
export type OfficeEntry = Span & {
  readonly kind: 'office';
  readonly role: Role;
  readonly holder: Person | null;
};
export type QuotationEntry = Span & { readonly kind: 'quotation'; readonly quotation: FoundQuotation };
/** What a text says that can be right or wrong, with what was read of it. */
export type Entry = FigureEntry | TimeEntry | NameEntry | OfficeEntry | QuotationEntry;

/** No article has more; a table of a megabyte has. */
const MAX_FIGURES = 3000;

/** The entries of a text in its order, and the table of figures that they were read from. Linear. */
export function readEntries(reading: Reading): { entries: readonly Entry[]; table: FactTable } {
  const known = tabulateFacts(reading);
  const table = { ...known, facts: known.facts.slice(0, MAX_FIGURES) };
  const figures = table.facts
    .filter(({ whole }) => whole === undefined)
    .map((fact): FigureEntry => {
      const { end } = fact;
      const start = startOf(fact);
      return { kind: isOfTime(fact) ? 'date' : 'number', start, end, fact };
    });
  const read = withoutOverlaps([
    ...figures,
    ...reading
      .timexes()
      .filter(each => isPoint(each) && wordsOfTime(reading.text.slice(each.start, each.end)).length > 0)
      .map(ofTimex),
    ...namesIn(reading),
  ]);
  const quotations = reading.quotations().map((quotation): Entry => {
    return { kind: 'quotation', start: quotation.start, end: quotation.end, quotation };
  });
  return { table, entries: [...read, ...officesIn(reading), ...quotations].sort(inTextOrder) };
}

/** Of a word of a name: without its genitive and case. */
export function wordKey(word: string): string {
  const folded = foldForSearch(word);
  return folded.length > 3 ? folded.replace(/(?:['’]s|['’]|s)$/u, '') : folded;
}

/** In order: those beside a name, and others of which a place or a body has one. */
function officesIn(reading: Reading): OfficeEntry[] {
  const { text } = reading;
  const found = new Map<number, OfficeEntry>();
  for (const holder of reading.people()) {
    for (const role of holder.roles) {
      const { start, end } = role;
      found.set(start, { kind: 'office', start, end, role, holder });
    }
  }
  const spans = reading.wordSpans();
  for (const [at, word] of reading.written().entries()) {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    if (!word.isCapital || found.has(start)) continue;
    const key = findRoleKey(text.slice(start, end));
    if (key !== null && OFFICES.test(key))
      found.set(start, {
        kind: 'office',
        start,
        end,
        role: { start, end, key, modifiers: [] },
        holder: null,
      });
  }
  return [...found.values()].sort(inTextOrder);
}

/** Of which a place or a body has one; anybody may be a Forscher. */
const OFFICES =
  /(?:minister|meister|prasident|kanzler|senator|landrat|dezernent|direktor|sekretar|chef|vorsitzender|papst|bischof|president|mayor|secretary|chancellor)$/u;

/** Rund 4.500 is said with its limit. */
export function startOf({ start, amount }: Fact): number {
  return amount?.boundStart ?? start;
}

function isOfTime({ kind, amount }: Fact): boolean {
  return /^(?:day|month|year)$/.test(kind) || amount?.kind === 'clock';
}

/** A day, month or year, however it is said; no length of time and nothing open. */
function isPoint({ type, value }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && !/^(?:PRESENT|PAST|FUTURE)/.test(value);
}

const NAMED_TIMES =
  /(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|sonnabend|sonntag|jan(?:uar|ner)|februar|marz|april|juni|juli|august|september|oktober|november|dezember|fruhjahr|fruhling|sommer|herbst|winter|ostern|pfingsten|weihnachten|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|june|july|october|december|spring|summer|autumn|\d{2,4}|(?<![a-z])(?:mai|may)(?![a-z]))/gu;

/** What says which day, month or season is meant, folded: Dienstagabend is dienstag, heuer has none. */
export function wordsOfTime(words: string): string[] {
  return foldForSearch(words).match(NAMED_TIMES) ?? [];
}

function ofTimex(timex: Timex): TimeEntry {
  return { kind: 'date', start: timex.start, end: timex.end, fact: null, timex };
}

function namesIn(reading: Reading): NameEntry[] {
  const wordsOf = (span: Span) =>
    (reading.text.slice(span.start, span.end).match(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu) ?? []).map(
      wordKey,
    );
  const name = (
    kind: NameEntry['kind'],
    span: Span,
    person: Person | null,
    place: NamedPlace | null,
  ): NameEntry => ({ kind, start: span.start, end: span.end, words: wordsOf(span), person, place });
  return [
    ...reading.people().map(person => name('person', person, person, null)),
    ...reading.names().map(found => name('name', found, null, null)),
    ...reading.places().map(place => name('place', place, null, place)),
  ];
}

/** The first in the order given keeps its place. */
function withoutOverlaps(entries: readonly Entry[]): Entry[] {
  const ranked = entries.map((entry, rank) => ({ entry, rank }));
  const kept: typeof ranked = [];
  for (const each of ranked.sort((a, b) => inTextOrder(a.entry, b.entry) || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (!last || last.entry.end <= each.entry.start) kept.push(each);
    else if (each.rank < last.rank && isFigure(each.entry) === isFigure(last.entry))
      kept[kept.length - 1] = each;
  }
  return kept.map(({ entry }) => entry);
}

function isFigure({ kind }: Entry): boolean {
  return kind === 'number' || kind === 'date';
}

export function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
