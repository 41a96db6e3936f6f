import { CHANGE_CLASSES, type ChangeClass, type Ignorable } from '../../../model/change-classes';
import type { Alignment, Diff, HandLink, ModeChoice } from '../../../model/comparison';
import { visibleChanges } from '../ignore';
import { type AlignmentRow, alignmentRows, type NumberedSentence } from './alignment-rows';
import { type ComparisonWords, comparisonWords } from './comparison-words';

/** One text of a comparison and what is known of it. */
export interface ReportSide {
  readonly documentId: number;
  readonly documentTitle: string;
  readonly versionNumber: number;
  /** BCP 47, `und` where unknown. */
  readonly language: string;
  readonly sourceName: string | null;
  readonly isSourceFlagged: boolean;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** False where the statement is a machine's proposal that nobody confirmed. */
  readonly isRightsConfirmed: boolean;
  readonly textSha256: string;
  readonly text: string;
}

/** All that an exported comparison tells. Plain data. */
export interface ComparisonReport {
  readonly left: ReportSide;
  readonly right: ReportSide;
  readonly choice: ModeChoice;
  readonly isModeChosenByHand: boolean;
  readonly ignore: readonly Ignorable[];
  readonly result: Diff | Alignment;
  /** The editors' links that these versions have the passages of, those with relation none, too. */
  readonly handLinks: readonly HandLink[];
  readonly lostLinkCount: number;
  readonly actor: string;
  readonly createdAtMs: number;
  readonly appVersion: string;
  readonly wordsLanguage: 'de' | 'en';
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface ListedChange {
  /** The row of the changes shown, counted from 0; its number in the file is one more. */
  readonly change: number;
  readonly kind: ChangeClass;
  readonly before: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly after: string;
}

/** The parts of a report of which every format makes its own form. */
export interface ReportParts {
  readonly words: ComparisonWords;
  readonly title: string;
  /** What is said of each side, under its heading. */
  readonly sides: readonly { readonly heading: string; readonly facts: readonly Fact[] }[];
  readonly facts: readonly Fact[];
  /** Sentences that a reader must have seen before relying on the file. */
  readonly warnings: readonly string[];
  readonly countsHeading: string;
  readonly counts: readonly Fact[];
  readonly body:
    | {
        readonly mode: 'diff';
        /** The rows that are shown; all where nothing is ignored. */
        readonly changes: Int32Array<ArrayBuffer>;
        /** By weight, then in text order; at most `MAX_LISTED_CHANGES`. */
        readonly listed: readonly ListedChange[];
        readonly listNote: string | null;
      }
    | {
        readonly mode: 'alignment';
        readonly rows: readonly AlignmentRow[];
        readonly omitted: readonly NumberedSentence[];
        readonly unlinked: readonly { readonly link: HandLink; readonly texts: readonly [string, string] }[];
      };
}

/** More make a list that nobody reads; the marks in the text stay complete. */
export const MAX_LISTED_CHANGES = 2000;

export function reportParts(report: ComparisonReport): ReportParts {
  const words = comparisonWords(report.wordsLanguage);
  const { left, right, result } = report;
  const isDiff = result.mode === 'diff';
  const common = {
    words,
    title: `${words.title}: ${left.documentTitle} – ${right.documentTitle}`,
    sides: [
      { heading: isDiff ? words.left : words.reference, facts: sideFacts(left, words) },
      { heading: isDiff ? words.right : words.review, facts: sideFacts(right, words) },
    ],
    facts: commonFacts(report, words),
    warnings: warnings(report, words),
    countsHeading: isDiff ? words.counts : words.statusCounts,
  };
  if (result.mode === 'diff') {
    const changes = visibleChanges(result, left.text, right.text, new Set(report.ignore));
    const listed = listChanges(changes, left.text, right.text);
    const count = changes.length / 5;
    return {
      ...common,
      counts: countChanges(changes, words),
      body: {
        mode: 'diff',
        changes,
        listed,
        listNote:
          listed.length < count ? words.listCut(words.number(listed.length), words.number(count)) : null,
      },
    };
  }
  const { rows, omitted } = alignmentRows(result, left.text, right.text, report.handLinks);
  const unlinked = report.handLinks
    .filter(link => link.relation === 'none')
    .map(link => ({
      link,
      texts: [
        left.text.slice(link.reference.start, link.reference.end),
        right.text.slice(link.review.start, link.review.end),
      ] as const,
    }));
  return {
    ...common,
    counts: countStatuses(rows, omitted.length, words),
    body: { mode: 'alignment', rows, omitted, unlinked },
  };
}

const CONTEXT_LENGTH = 40;
const MAX_LISTED_LENGTH = 300;

function sideFacts(side: ReportSide, words: ComparisonWords): Fact[] {
  const rights = side.rights?.trim() || words.rightsNone;
  const facts: (Fact | null)[] = [
    { label: words.documentTitle, value: side.documentTitle },
    { label: words.version, value: String(side.versionNumber) },
    side.sourceName === null
      ? null
      : {
          label: words.source,
          value: side.isSourceFlagged ? `${side.sourceName} (${words.flaggedSource})` : side.sourceName,
        },
    side.publishedOn === null ? null : { label: words.published, value: side.publishedOn },
    side.url === null ? null : { label: words.address, value: side.url },
    {
      label: words.textLanguage,
      value: side.language === 'und' ? words.unknownLanguage : side.language,
    },
    { label: words.length, value: words.characters(words.number(side.text.length)) },
    { label: words.checksum, value: side.textSha256 },
    {
      label: words.rights,
      value: side.rights?.trim() && !side.isRightsConfirmed ? words.rightsUnconfirmed(rights) : rights,
    },
  ];
  return facts.flatMap(fact => fact ?? []);
}

function commonFacts(report: ComparisonReport, words: ComparisonWords): Fact[] {
  const { choice, ignore } = report;
  const percent = String(Math.round(choice.overlap * 100));
  const reason = choice.mode === 'diff' ? words.modeDiff(percent) : words.modeAlignment(percent);
  const byHand = choice.mode === 'diff' ? words.modeDiffByHand(percent) : words.modeAlignmentByHand(percent);
  const facts = [
    {
      label: words.made,
      value: words.madeBy(utcTime(report.createdAtMs), report.actor, report.appVersion),
    },
    { label: words.mode, value: report.isModeChosenByHand ? byHand : reason },
  ];
  if (choice.mode === 'alignment') return facts;
  const ignored = ignore.map(kind => words.ignorable[kind]).join(', ');
  const value = ignored ? `${ignored}: ${words.ignoredNote}` : words.ignoredNothing;
  return [...facts, { label: words.ignored, value }];
}

function warnings(
  { left, right, result, lostLinkCount }: ComparisonReport,
  words: ComparisonWords,
): string[] {
  const found: string[] = [];
  if ([left, right].some(({ rights, isRightsConfirmed }) => !rights?.trim() || !isRightsConfirmed))
    found.push(words.rightsWarning);
  if (result.mode === 'diff') {
    const count = result.coarseGaps.length / 4;
    if (count > 0) found.push(words.coarse(words.number(count)));
  } else {
    found.push(words.alignmentNote);
    if (lostLinkCount > 0) found.push(words.lostLinks(words.number(lostLinkCount)));
  }
  return found;
}

function countChanges(changes: Int32Array, words: ComparisonWords): Fact[] {
  const counts = new Int32Array(CHANGE_CLASSES.length);
  for (let at = 4; at < changes.length; at += 5) {
    const kind = changes[at] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const facts = CHANGE_CLASSES.map((kind, at) => ({
    label: words.classes[kind],
    value: words.number(counts[at] ?? 0),
  }));
  return [...facts, { label: words.total, value: words.number(changes.length / 5) }];
}

function countStatuses(rows: readonly AlignmentRow[], omittedCount: number, words: ComparisonWords): Fact[] {
  const statuses = Object.keys(words.statuses) as (keyof typeof words.statuses)[];
  const facts = statuses.map(status => ({
    label: words.statuses[status],
    value: words.number(rows.filter(row => row.status === status).length),
  }));
  return [
    ...facts,
    { label: `${words.reference}: ${words.omittedCount}`, value: words.number(omittedCount) },
  ];
}

function listChanges(changes: Int32Array, left: string, right: string): ListedChange[] {
  const order = Array.from({ length: changes.length / 5 }, (_, change) => change);
  order.sort((a, b) => (changes[a * 5 + 4] ?? 0) - (changes[b * 5 + 4] ?? 0) || a - b);
  return order.slice(0, MAX_LISTED_CHANGES).map(change => {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0, kind = 0] = changes.subarray(
      change * 5,
      change * 5 + 5,
    );
    return {
      change,
      kind: CHANGE_CLASSES[kind] ?? 'wording',
      before: wordsBefore(right, rightStart),
      deleted: shortened(left.slice(leftStart, leftEnd)),
      inserted: shortened(right.slice(rightStart, rightEnd)),
      after: wordsAfter(right, rightEnd),
    };
  });
}

/** What stands before on the same line, from the start of a word on. */
function wordsBefore(text: string, end: number): string {
  const from = Math.max(0, end - CONTEXT_LENGTH);
  const line = /[^\r\n]*$/.exec(text.slice(from, end))?.[0] ?? '';
  return from > 0 && line.length === end - from ? line.replace(/^\S*\s?/, '') : line;
}

function wordsAfter(text: string, start: number): string {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + CONTEXT_LENGTH))?.[0] ?? '';
  return line.length === CONTEXT_LENGTH ? line.replace(/\s?\S*$/, '') : line;
}

/** Cut at a space where there is one: a whole paragraph need not stand in a list. */
function shortened(text: string): string {
  if (text.length <= MAX_LISTED_LENGTH) return text;
  const cut = text.lastIndexOf(' ', MAX_LISTED_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : MAX_LISTED_LENGTH).replace(/[\ud800-\udbff]$/, '')} …`;
}

function utcTime(atMs: number): string {
  return new Date(atMs)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}
