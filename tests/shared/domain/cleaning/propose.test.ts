import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toLedger } from '../../../../src/shared/domain/cleaning/accept';
import { proposeCleaning } from '../../../../src/shared/domain/cleaning/propose';
import { applyLedger, invertLedger, segments } from '../../../../src/shared/domain/compare/ledger';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { cleaningProposal } from '../../../../src/shared/model/finding';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';
import { ARTICLE, cleaned, MORE, page, proposed } from './cleaned';

const HEADING = 'Neues Wasserwerk in Tellin: Was sich ändert';
const BIO = 'Ich bin Jost, Redakteur bei Orlauer Rundblick.';

/** Pages of lines that rules know and lines that none does, with gaps of every width. */
const messyPage = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'Index',
          HEADING,
          ARTICLE,
          MORE,
          'Kommentar abschicken',
          'Name',
          'Jost Brandner',
          BIO,
          'Anzeige',
        ),
        fc.constantFrom(
          `${MORE} © Stadt Tellin`,
          'Foto: dpa',
          'Was\u00adser-\nwerk  neu ',
          'Seoul',
          '  Go up  ',
          '\u00a0',
        ),
        strangeText(8),
      ),
      fc.constantFrom('\n', '\n\n', '\n\n\n', ' \n \n', '\r\n', '\r\n\r\n\r\n', ''),
    ),
    { maxLength: 12 },
  )
  .map(rows => rows.flat().join(''));

describe('proposeCleaning', () => {
  test.prop([messyPage], propertyRuns())(
    'proposes in order, without overlaps, whole graphemes, in the model’s form',
    text => {
      let previousEnd = 0;
      for (const proposal of proposeCleaning(text, 'de')) {
        expect(proposal.start).toBeGreaterThanOrEqual(previousEnd);
        expect(proposal.end).toBeGreaterThan(proposal.start);
        expect(isGraphemeBoundary(text, proposal.start) && isGraphemeBoundary(text, proposal.end)).toBe(true);
        for (const hint of proposal.metadata) expect(text.slice(hint.start, hint.end)).toBe(hint.value);
        expect(cleaningProposal.parse(proposal)).toEqual(proposal);
        previousEnd = proposal.end;
      }
      expect(previousEnd).toBeLessThanOrEqual(text.length);
    },
  );

  test.prop([messyPage, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })], propertyRuns())(
    'lets any choice of proposals be accepted',
    (text, choice) => {
      const entries = toLedger(proposeCleaning(text, 'de').filter((_, at) => choice[at]));
      const child = applyLedger(text, entries);
      expect(applyLedger(child, invertLedger(text, entries))).toBe(text);
      const kept = segments(entries, text.length).reduce((sum, { length }) => sum + length, 0);
      expect(kept + entries.reduce((sum, { insert }) => sum + insert.length, 0)).toBe(child.length);
    },
  );

  const lines = fc.array(fc.constantFrom('Index', 'Anzeige', 'Foto: dpa', ARTICLE, MORE, 'Seoul', HEADING), {
    minLength: 1,
    maxLength: 9,
  });

  test.prop([lines, fc.boolean(), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })], propertyRuns())(
    'never runs lines together nor leaves a doubled or a dangling gap, whichever are accepted',
    (paragraphs, hasBlankLines, choice) => {
      const gap = hasBlankLines ? '\n\n' : '\n';
      const text = paragraphs.join(gap);
      const proposals = proposeCleaning(text, 'de').filter((_, at) => choice[at]);
      const left = applyLedger(text, toLedger(proposals));
      for (const paragraph of left.split(gap)) expect(paragraphs).toContain(paragraph);
    },
  );

  it('keeps the wider of two gaps where a line goes', () => {
    expect(cleaned(`${ARTICLE}\nAnzeige\n\n${MORE}`)).toBe(page(ARTICLE, MORE));
    expect(cleaned(`${ARTICLE}\n\nAnzeige\n${MORE}`)).toBe(page(ARTICLE, MORE));
  });

  it('cleans a whole page', () => {
    const text = page(
      HEADING,
      'Index',
      HEADING,
      `Das Werk am Abend. © Stadt Tellin`,
      ARTICLE,
      'Anzeige',
      MORE,
      'Jost Brandner',
      BIO,
      'Schreibe einen Kommentar',
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
      'Go up',
    );
    expect(cleaned(`\n${text}\n\n`)).toBe(page(HEADING, 'Das Werk am Abend.', ARTICLE, MORE));
    expect(proposed(text).map(line => line.split(':')[0])).toEqual([
      'navigation',
      'repeated-heading',
      'photo-credit',
      'web-template',
      'author-box',
      'comment-form',
      'navigation',
    ]);
  });

  it('leaves a page alone of which nothing would stay', () => {
    expect(proposed(page('Index', 'Foto: dpa'))).toEqual([]);
  });

  it('has nothing to say about a plain article', () => {
    expect(proposed(`${HEADING}\n${ARTICLE}\nSeoul\n${MORE}\n`)).toEqual([]);
  });

  // A guard against hanging, not a measurement: each takes well under a second when linear.
  it.each([
    ['\n'],
    ['a'],
    ['Index\n'],
    [' \n'],
    ['a\n\n\n'],
    ['a  '],
    ['. © A'],
    ['-\n'],
    ['ab-\ncd '],
    ['\u0301'],
    ['(Foto: '],
    ['Home > '],
    ['Jost Brandner\n\nIch bin Jost, Redakteur bei Radio Orlau.\n\n'],
    [`${'!'.repeat(390)}x\n`],
  ])('comes back from a megabyte of %j', piece => {
    const text = piece.repeat((1 << 20) / piece.length);
    expect(applyLedger(text, toLedger(proposeCleaning(text, 'de'))).length).toBeLessThanOrEqual(text.length);
  });
});
