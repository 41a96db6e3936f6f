import type { CheckFinding } from '../../model/check';
import type { CleaningProposal } from '../../model/finding';
import { proposeCleaning } from '../cleaning/propose';
import { type ReadPassages, readPassages } from '../compare/alignment/align';
import { type Amount, findAmounts } from '../text/amounts';
import { type FoundDate, findDates } from '../text/dates';
import { settleOrdinals } from '../text/join-amounts';
import { type FoundName, findNames } from '../text/names';
import { findPeople, type Person } from '../text/people';
import { type FoundQuotation, findQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { pairSentences, type SentencePairs } from './pairs';

export type { CheckFinding } from '../../model/check';

export interface CheckDocument {
  readonly name: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Day of publication as in ISO 8601, null where nobody knows. */
  readonly date: string | null;
  readonly source: string | null;
  readonly role: 'review' | 'source';
}

/** What the rules know of one text; each part is read once, when a rule first asks for it. Offsets are UTF-16. */
export interface Reading {
  readonly document: CheckDocument;
  readonly text: string;
  /** Pairs (start, end). */
  readonly sentences: () => Int32Array<ArrayBuffer>;
  readonly names: () => readonly FoundName[];
  readonly dates: () => readonly FoundDate[];
  readonly quotations: () => readonly FoundQuotation[];
  /** Without dates. */
  readonly amounts: () => readonly Amount[];
  readonly people: () => readonly Person[];
  /** What cleaning would take out. */
  readonly furniture: () => readonly CleaningProposal[];
  /** As alignment reads it. */
  readonly passages: () => ReadPassages;
}

/** The text under review, the texts that it is held against, and what was read of them so far. */
export interface CheckContext {
  readonly review: CheckDocument;
  readonly sources: readonly CheckDocument[];
  readonly reading: Reading;
  readonly sourceReadings: readonly Reading[];
  /** Which sentences under review say what sentences of each source say. */
  readonly pairs: () => readonly SentencePairs[];
}

/** One rule of the pack. It speaks the languages that it names and is silent in texts of others. */
export type CheckRun = (context: CheckContext) => CheckFinding[];

export function createCheckContext(review: CheckDocument, sources: readonly CheckDocument[]): CheckContext {
  const reading = readDocument(review);
  const sourceReadings = sources.map(readDocument);
  const pairs = lazily(() => sourceReadings.map(source => pairSentences(source, reading)));
  return { review, sources, reading, sourceReadings, pairs };
}

/** `read`, called once at the most. */
export function lazily<T>(read: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** A text alone, of which nothing is known but its language. */
export function readText(text: string, language: string): Reading {
  return readDocument({ name: '', text, language, date: null, source: null, role: 'review' });
}

function readDocument(document: CheckDocument): Reading {
  const { text, language } = document;
  const sentences = lazily(() => splitSentences(text, language));
  const names = lazily(() => findNames(text, language));
  const dates = lazily(() => findDates(text, language));
  const quotations = lazily(() => findQuotations(text));
  return {
    document,
    text,
    sentences,
    names,
    dates,
    quotations,
    amounts: lazily(() => settleOrdinals(findAmounts(text, language), sentences())),
    people: lazily(() => findPeople(text, language, names())),
    furniture: lazily(() => proposeCleaning(text, language)),
    passages: lazily(() =>
      readPassages(text, language, { spans: sentences(), names: names(), quotations: quotations() }),
    ),
  };
}
