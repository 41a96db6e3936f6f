import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { alignmentRows } from '../../../../../src/shared/domain/compare/report/alignment-rows';
import {
  type ComparisonReport,
  MAX_LISTED_CHANGES,
  type ReportSide,
  reportParts,
} from '../../../../../src/shared/domain/compare/report/comparison-report';
import { comparisonWords } from '../../../../../src/shared/domain/compare/report/comparison-words';
import {
  alignmentHtml,
  alignmentText,
} from '../../../../../src/shared/domain/compare/report/marked-alignment';
import type { Alignment, HandLink } from '../../../../../src/shared/model/comparison';

const GERMAN = comparisonWords('de');

describe('what a report says', () => {
  it('counts what is shown, and lists the weightiest first', () => {
    const left = 'Der Rat sagte „Nein“ zu 40 Plätzen.';
    const right = 'Die Räte sagten »Nein« zu 50 Plätzen.';
    const { counts, body } = reportParts(report(left, right, { ignore: ['quotation-style'] }));
    const shown = counts.filter(({ value }) => value !== '0').map(({ label, value }) => `${label} ${value}`);
    expect(shown).toEqual(['Zahl 1', 'Wortlaut 1', 'zusammen 2']);
    const listed = body.mode === 'diff' ? body.listed : [];
    expect(listed.map(({ kind, deleted, inserted }) => [kind, deleted, inserted])).toEqual([
      ['number', '40', '50'],
      ['wording', 'Der Rat sagte „', 'Die Räte sagten »'],
    ]);
    expect(listed[0]).toMatchObject({ before: 'Die Räte sagten »Nein« zu ', after: ' Plätzen.' });
  });

  it('lists so many changes and no more, and says how many there are', () => {
    const lines = Array.from(
      { length: MAX_LISTED_CHANGES + 500 },
      (_, at) => `In Zeile ${at} bleibt das Alte stehen.`,
    );
    const left = lines.join('\n');
    const { body } = reportParts(report(left, left.replace(/Alte/g, 'Neue')));
    expect(body).toMatchObject({
      listNote: 'Hier stehen die 2.000 wichtigsten von 2.500. Im Text sind alle markiert.',
    });
    expect(body.mode === 'diff' && body.listed.length).toBe(MAX_LISTED_CHANGES);
  });

  it.each([
    ['CC BY 4.0', true, 'CC BY 4.0', false],
    ['CC BY 4.0', false, 'CC BY 4.0 (von niemandem bestätigt)', true],
    [null, true, 'keine Angabe', true],
  ] as const)('rights %s, confirmed %s', (rights, isRightsConfirmed, value, isWarned) => {
    const base = report('a', 'b');
    const { sides, warnings } = reportParts({ ...base, left: { ...base.left, rights, isRightsConfirmed } });
    expect(sides[0]?.facts.find(({ label }) => label === 'Rechte')?.value).toBe(value);
    expect(warnings.includes(GERMAN.rightsWarning)).toBe(isWarned);
  });

  it('says that a comparison is coarse', () => {
    const result = {
      ...diffTexts('a b', 'c d', 'de'),
      coarseGaps: Int32Array.of(0, 3, 0, 3),
      isCoarse: true,
    };
    const { warnings } = reportParts(report('a b', 'c d', { result, wordsLanguage: 'en' }));
    expect(warnings.join()).toContain('Places compared coarsely: 1.');
  });
});

describe('an alignment as a table', () => {
  const reference = 'Lübz zahlt 40 Euro. Das Bad bleibt zu. Ende.';
  const review = 'Lübz zahlt 50 Euro.\nWetter <b>gut</b>.';
  const alignment: Alignment = {
    mode: 'alignment',
    referenceSentences: Int32Array.of(0, 19, 20, 38, 39, 44),
    reviewSentences: Int32Array.of(0, 19, 20, review.length),
    links: [
      {
        reference: [0],
        review: [0],
        kind: 'altered',
        reasons: [
          { kind: 'shared-name', text: 'Lübz', otherText: null },
          { kind: 'number-differs', text: '40', otherText: '50' },
        ],
        handLinkId: null,
      },
      { reference: [1], review: [0], kind: 'altered', reasons: [], handLinkId: 7 },
    ],
  };
  const hand: HandLink = {
    id: 7,
    referenceVersionId: 1,
    reference: { start: 20, end: 38 },
    reviewVersionId: 2,
    review: { start: 0, end: 19 },
    relation: 'supports',
    note: '',
    createdBy: 'mara',
    createdAtMs: 0,
  };
  const { rows, omitted } = alignmentRows(alignment, reference, review, [hand]);

  it('has a row for each sentence under review, and what the reference has besides', () => {
    expect(alignmentText(rows, omitted, GERMAN).split('\n')).toEqual([
      'Vergleichstext\tVerhältnis\tGeprüfter Text',
      '1 Lübz zahlt 40 Euro. 2 Das Bad bleibt zu.\tabweichend; abweichend (Vorschlag des Programms); gemeinsame Namen: Lübz; andere Zahl: 40 → 50; stützt (von Hand: mara, 1970-01-01)\t1 Lübz zahlt 50 Euro.',
      '\tkein Gegenstück\t2 Wetter <b>gut</b>.',
      '3 Ende.\tnicht verwendet\t',
    ]);
  });

  it('takes what a person said of a link for more than the words', () => {
    expect(rows[0]?.links.map(({ kind }) => kind)).toEqual(['altered', 'paraphrased']);
  });

  it('is a table in HTML, too, where the texts are no markup', () => {
    const html = alignmentHtml(rows, omitted, GERMAN);
    expect(html).toContain('Wetter &#60;b&#62;gut&#60;/b&#62;.');
    expect(html.match(/<tr/g)).toHaveLength(4);
    expect(html).toContain('class="link hand"');
    expect(html).toContain('class="link machine"');
  });
});

function report(left: string, right: string, fields: Partial<ComparisonReport> = {}): ComparisonReport {
  return {
    left: side(left),
    right: side(right),
    choice: { mode: 'diff', overlap: 0.5 },
    isModeChosenByHand: false,
    ignore: [],
    result: diffTexts(left, right, 'de'),
    handLinks: [],
    lostLinkCount: 0,
    actor: 'mara',
    createdAtMs: 0,
    appVersion: '0.1.0',
    wordsLanguage: 'de',
    ...fields,
  };
}

function side(text: string): ReportSide {
  return {
    documentId: 1,
    documentTitle: 'Hafen',
    versionNumber: 1,
    language: 'de',
    sourceName: null,
    isSourceFlagged: false,
    publishedOn: null,
    url: null,
    rights: 'CC0',
    isRightsConfirmed: true,
    textSha256: '0'.repeat(64),
    text,
  };
}
