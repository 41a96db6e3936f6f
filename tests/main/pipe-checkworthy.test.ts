import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/main/pipe';

function answerTo(question: unknown): unknown {
  return JSON.parse(answerLine('checkworthy', JSON.stringify(question), 1, 'de'));
}

describe('pipe checkworthy', () => {
  it('says whether a sentence deserves a check, how much, and why, and passes the rest through', () => {
    expect(answerTo({ id: 7, text: 'Die Quote stieg 2021 auf 12 Prozent.', source: { page: 3 } })).toEqual({
      id: 7,
      source: { page: 3 },
      label: true,
      score: expect.closeTo(0.92, 2),
      reasons: ['change', 'number', 'statistics'],
      against: [],
    });
  });

  it('says what speaks against a check', () => {
    expect(answerTo({ id: 8, text: 'Wird die Quote auf 12 Prozent steigen?' })).toMatchObject({
      label: false,
      reasons: ['number', 'statistics'],
      against: ['question', 'forecast'],
    });
  });

  it('reads a sentence in the language that the line names', () => {
    const text = 'The court rejected the appeal of the fishing companies.';
    expect(answerTo({ text, lang: 'en' })).toMatchObject({ label: true });
    expect(answerTo({ text, lang: 'de' })).toMatchObject({ label: false });
  });

  it.each([{}, { lang: null }, { lang: '' }, { lang: 'und' }, { language: 'Klingon' }])(
    'reads a sentence in the language that it looks like where the line says %o',
    fields => {
      const text = 'The court rejected the appeal of the fishing companies.';
      expect(answerTo({ text, ...fields })).toMatchObject({ label: true });
    },
  );

  it.each([{ lang: 'en_US' }, { lang: 'eng' }, { language: 'English' }])('knows English as %o', fields => {
    expect(answerTo({ text: 'Dr. Voss lost.', ...fields })).toEqual(
      answerTo({ text: 'Dr. Voss lost.', lang: 'en' }),
    );
  });

  it('has no opinion in languages that it does not know', () => {
    expect(answerTo({ id: 9, text: 'Le chômage a baissé de 12 pour cent.', lang: 'fr' })).toEqual({
      id: 9,
      label: null,
      score: 0,
      reasons: [],
    });
  });

  it('finds nothing in an empty text and asks for a missing one', () => {
    expect(answerTo({ id: 10, text: ' ' })).toEqual({ id: 10, label: false, score: 0, reasons: [] });
    expect(answerTo({ id: 11 })).toEqual({ id: 11, line: 1, error: "'text' is missing or no text" });
  });
});
