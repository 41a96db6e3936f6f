import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeComparison } from '../../../../src/main/files/write/comparison/write';
import { diffTexts } from '../../../../src/shared/domain/compare/diff/diff';
import type {
  ComparisonReport,
  ReportSide,
} from '../../../../src/shared/domain/compare/report/comparison-report';
import { splitSentences } from '../../../../src/shared/domain/text/sentences';
import type { COMPARISON_FORMATS, HandLink, PassageLink } from '../../../../src/shared/model/comparison';
import type { Span } from '../../../../src/shared/model/span';

export const LEFT =
  'Der Hafen\n\nDer Rat verkauft den Hafen für 40 Millionen Euro.\n„Nie“, sagte Karla Öztürk.\n';
export const RIGHT =
  'Der Hafen\nDer Rat verkauft  den Hafen für 50 Millionen Euro.\n»Nie«, sagte Karla Öztürk.\tSchluß';
export const HOSTILE =
  '<script>alert(1)</script>\u202edrawkcab\u202c Null\u200bbreite \u0000\u001b[31m \ud800 =1+1 Раyраl ]]> &amp; <w:p>';
export const REFERENCE =
  'Die Stadt Lübz verkauft den Hafen am 3. Oktober für 40 Millionen Euro. Bürgermeisterin Karla Öztürk sprach von einem guten Tag. Das Schwimmbad bleibt zu.';
export const REVIEW =
  'Für 50 Millionen Euro hat Lübz am 3. Oktober den Hafen verkauft. Ein guter Tag, fand Bürgermeisterin Karla Öztürk. Kommentare sind geschlossen.';

/** One side of a report, of a text alone. */
export function reportSide(text: string, fields: Partial<ReportSide> = {}): ReportSide {
  return {
    documentId: 1,
    documentTitle: 'Hafenverkauf',
    versionNumber: 1,
    language: 'de',
    sourceName: 'Küstenbote',
    isSourceFlagged: false,
    publishedOn: '2026-10-03',
    url: null,
    rights: 'Alle Rechte beim Küstenboten',
    isRightsConfirmed: true,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    ...fields,
  };
}

export function diffReport(
  left: string,
  right: string,
  fields: Partial<ComparisonReport> = {},
): ComparisonReport {
  return {
    left: reportSide(left),
    right: reportSide(right, { versionNumber: 2 }),
    choice: { mode: 'diff', overlap: 0.83 },
    isModeChosenByHand: false,
    ignore: [],
    result: diffTexts(left, right, 'de'),
    handLinks: [],
    lostLinkCount: 0,
    actor: 'mara',
    createdAtMs: Date.UTC(2026, 10, 21, 12),
    appVersion: '0.1.0',
    wordsLanguage: 'de',
    ...fields,
  };
}

/** The second sentence under review is linked to the second of the reference by the program; all else as `handLinks` say. */
export function alignmentReport(
  reference: string,
  review: string,
  handLinks: readonly HandLink[] = [],
  fields: Partial<ComparisonReport> = {},
): ComparisonReport {
  const referenceSentences = splitSentences(reference, 'de');
  const reviewSentences = splitSentences(review, 'de');
  const machine: PassageLink = {
    reference: [1],
    review: [1],
    kind: 'paraphrased',
    reasons: [{ kind: 'shared-name', text: 'Karla Öztürk', otherText: null }],
    handLinkId: null,
  };
  const byHand = handLinks
    .filter(({ relation }) => relation !== 'none')
    .map(
      (link): PassageLink => ({
        reference: touched(referenceSentences, link.reference),
        review: touched(reviewSentences, link.review),
        kind: 'altered',
        reasons: [{ kind: 'number-differs', text: '40 Millionen Euro', otherText: '50 Millionen Euro' }],
        handLinkId: link.id,
      }),
    );
  return {
    ...diffReport(reference, review),
    right: reportSide(review, { documentId: 2, documentTitle: 'Streit um den Hafen' }),
    choice: { mode: 'alignment', overlap: 0.02 },
    result: { mode: 'alignment', referenceSentences, reviewSentences, links: [...byHand, machine] },
    handLinks,
    ...fields,
  };
}

function touched(sentences: Int32Array, { start, end }: Span): number[] {
  return Array.from({ length: sentences.length / 2 }, (_, at) => at).filter(
    at => (sentences[at * 2] ?? 0) < end && (sentences[at * 2 + 1] ?? 0) > start,
  );
}

/** Made by hand between the beginnings of REFERENCE and REVIEW; one that says `none` between their ends. */
export function handLink(relation: HandLink['relation']): HandLink {
  return {
    id: relation === 'none' ? 8 : 7,
    referenceVersionId: 1,
    reference:
      relation === 'none' ? { start: REFERENCE.length - 10, end: REFERENCE.length } : { start: 0, end: 9 },
    reviewVersionId: 2,
    review: relation === 'none' ? { start: REVIEW.length - 10, end: REVIEW.length } : { start: 0, end: 9 },
    relation,
    note: 'im Archiv geprüft <b>',
    createdBy: 'mara',
    createdAtMs: Date.UTC(2026, 10, 20),
  };
}

/** Into a file of `folder`, and its bytes. */
export async function writtenComparison(
  folder: string,
  report: ComparisonReport,
  format: (typeof COMPARISON_FORMATS)[number],
): Promise<Buffer> {
  const path = join(folder, `vergleich.${format}`);
  const written = await writeComparison(path, format, report, { aborted: false });
  const bytes = readFileSync(path);
  expect(written).toEqual({ path, byteLength: bytes.length });
  return bytes;
}
