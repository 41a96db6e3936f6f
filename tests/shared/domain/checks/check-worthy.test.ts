import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  judgeCheckWorthiness,
  listCheckWorthy,
} from '../../../../src/shared/domain/checks/worthy/check-worthy';
import { propertyRuns } from '../../../support/property-runs';
import { HELD_BACK_SENTENCES } from './check-worthy-held-back';
import { LATER_SENTENCES } from './check-worthy-later';
import { ENGLISH_SENTENCES, WRITTEN_SENTENCES } from './check-worthy-written';

interface Judged {
  readonly sentence: string;
  readonly deserves: boolean;
  readonly score: number;
  readonly isCheckWorthy: boolean;
}

function judgeAll(lines: string, language: string): Judged[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const sentence = line.slice(2);
      const worth = judgeCheckWorthiness(sentence, language);
      if (!worth) throw new Error(`Not judged: ${sentence}`);
      return {
        sentence,
        deserves: line.startsWith('+'),
        score: worth.score,
        isCheckWorthy: worth.isCheckWorthy,
      };
    });
}

function f1Of(judged: readonly Judged[]): number {
  const hits = judged.filter(({ deserves, isCheckWorthy }) => deserves && isCheckWorthy).length;
  const claimed = judged.filter(({ isCheckWorthy }) => isCheckWorthy).length;
  const wanted = judged.filter(({ deserves }) => deserves).length;
  return (2 * hits) / (claimed + wanted);
}

function averagePrecisionOf(judged: readonly Judged[]): number {
  const ranked = judged.toSorted((a, b) => b.score - a.score);
  let hits = 0;
  const precisions = ranked.flatMap(({ deserves }, at) => (deserves ? [++hits / (at + 1)] : []));
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}

function reasonsOf(sentence: string): readonly string[] {
  return judgeCheckWorthiness(sentence, 'de')?.reasons ?? [];
}

function againstOf(sentence: string): readonly string[] {
  return judgeCheckWorthiness(sentence, 'de')?.against ?? [];
}

function isCheckWorthy(sentence: string, language = 'de'): boolean | undefined {
  return judgeCheckWorthiness(sentence, language)?.isCheckWorthy;
}

describe.each([
  ['written for the weights', WRITTEN_SENTENCES, 'de', 0.93, 0.97],
  ['held back', HELD_BACK_SENTENCES, 'de', 0.93, 0.97],
  ['written after the weights', LATER_SENTENCES, 'de', 0.9, 0.97],
  ['in English', ENGLISH_SENTENCES, 'en', 0.93, 0.97],
])('of the sentences %s', (_, lines, language, leastF1, leastPrecision) => {
  const judged = judgeAll(lines, language);

  it('calls those that deserve a check by that name', () => {
    expect(f1Of(judged)).toBeGreaterThanOrEqual(leastF1);
  });

  it('ranks those that deserve a check first', () => {
    expect(averagePrecisionOf(judged)).toBeGreaterThanOrEqual(leastPrecision);
  });
});

describe('reasons', () => {
  it.each([
    ['number', 'Die Halle fasst 3.200 Zuschauer.'],
    ['comparison', 'In Aldorf leben mehr Menschen als in Beldorf.'],
    ['superlative', 'Der Turm ist das höchste Gebäude der Provinz.'],
    ['quotation', '„Wir haben den Vertrag nie gesehen“, sagte der Anwalt.'],
    ['named_actor', 'Das Verkehrsministerium kennt den Vertrag.'],
    ['named_actor', 'Anna Lindner kennt den Vertrag.'],
    ['attribution', 'Laut einer Studie schlafen Kinder schlecht.'],
    ['cause', 'Wegen des Sturms fuhren keine Züge.'],
    ['date', 'Der Verein besteht seit 1921.'],
    ['event', 'Der Kellner wurde entlassen.'],
    ['statistics', 'Die Einbruchsquote in der Altstadt ist bekannt.'],
    ['change', 'Die Preise sind gestiegen.'],
  ])('%s speaks for: %s', (reason, sentence) => {
    expect(reasonsOf(sentence)).toContain(reason);
  });

  it.each([
    ['question', 'Stieg die Zahl der Einbrüche um 12 Prozent?'],
    ['opinion', 'Das ist eine großartige Leistung.'],
    ['opinion', 'Der Plan ist teuer.'],
    ['forecast', 'Der Umsatz wird um 12 Prozent steigen.'],
    ['forecast', 'Im Mai wird Landrat Dr. Lindner die Halle eröffnen.'],
    ['forecast', 'Die Stadt will 40 Bäume pflanzen.'],
    ['conditional', 'Die Miete könnte auf 14 Euro steigen.'],
    ['first_person', 'Ich habe drei Kinder.'],
    ['instruction', 'Melden Sie sich bis zum 3. Mai an.'],
    ['greeting', 'Herzlich willkommen in unserem Haus.'],
    ['service', 'Foto: Anna Lindner'],
    ['demand', 'Die Stadt muss endlich handeln.'],
    ['hedge', 'Vielleicht kommt er morgen.'],
  ])('%s speaks against: %s', (reason, sentence) => {
    expect(againstOf(sentence)).toContain(reason);
  });

  it('names the weightiest first, and each once', () => {
    const worth = judgeCheckWorthiness('Wird der Umsatz der 40 Läden um 12 Prozent steigen?', 'de');
    expect(worth?.against).toEqual(['question', 'forecast']);
    expect(worth?.reasons.filter(reason => reason === 'number')).toEqual(['number']);
  });

  it('does not take a time of day or a page for a number', () => {
    expect(reasonsOf('Die Sitzung beginnt um 19 Uhr.')).not.toContain('number');
    expect(reasonsOf('Der Bericht steht auf Seite 3.')).not.toContain('number');
  });

  it('does not take the conditional of reported speech for one', () => {
    expect(againstOf('Sie hätten nie gefragt, sagte der Anwalt.')).not.toContain('conditional');
  });
});

describe('a text', () => {
  const text =
    'Guten Morgen! Die Firma Halm hat 2021 in Aldorf 40 Stellen gestrichen. Was nun? Der Landrat besuchte das Werk am Montag.';

  it('deserves a check as much as its most deserving sentence', () => {
    expect(judgeCheckWorthiness(text, 'de')).toEqual(
      judgeCheckWorthiness('Die Firma Halm hat 2021 in Aldorf 40 Stellen gestrichen.', 'de'),
    );
  });

  it('is listed by sentence, the most deserving first', () => {
    expect(listCheckWorthy(text, 'de').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die Firma Halm hat 2021 in Aldorf 40 Stellen gestrichen.',
      'Der Landrat besuchte das Werk am Montag.',
    ]);
  });

  it('is left alone in other languages and when there is nothing in it', () => {
    expect(judgeCheckWorthiness('Le chômage a baissé de 12 pour cent en 2021.', 'fr')).toBeNull();
    expect(judgeCheckWorthiness(' \n ', 'de')).toBeNull();
  });

  it.each(['de', 'de-AT', 'DE', 'deu'])('is read as German where the language is %s', language => {
    expect(isCheckWorthy('Die Quote stieg 2021 auf 12 Prozent.', language)).toBe(true);
  });

  test.prop([fc.string({ unit: 'binary' }), fc.constantFrom('de', 'en')], propertyRuns())(
    'gets a score from 0 to 1 on whatever stands in it, and one label with it',
    (anything, language) => {
      const worth = judgeCheckWorthiness(anything, language);
      if (!worth) return;
      expect(worth.score).toBeGreaterThanOrEqual(0);
      expect(worth.score).toBeLessThanOrEqual(1);
      expect(worth.isCheckWorthy).toBe(worth.score >= 0.5);
    },
  );
});

describe('hostile text', () => {
  it.each([
    ['one word', 'ge'],
    ['words without a mark', 'wird '],
    ['participles', 'hat gegangen '],
    ['comparisons', 'größer als '],
    ['marks of quotation', '„'],
    ['figures', '1.'],
    ['capitals', 'Aa '],
    ['blanks', ' '],
    ['colons', ':'],
  ])('is answered, 60,000 characters at a time: %s', (_, unit) => {
    const text = unit.repeat(60_000 / unit.length);
    expect(judgeCheckWorthiness(text, 'de')?.score ?? 0).toBeLessThanOrEqual(1);
  });
});

it.each([
  [
    'what somebody is said to have done',
    'Der frühere Buchhalter soll drei Firmen in Lohne betrogen haben.',
    true,
  ],
  [
    'what only a clause makes conditional',
    'Das Land genehmigt seit Mai keine Ausfuhr mehr, die missbraucht werden könnte.',
    true,
  ],
  [
    'an appeal to witnesses',
    'Wer den Unfall gesehen hat, wird gebeten, sich bei der Polizei in Lohne zu melden.',
    false,
  ],
  [
    'a forecast with numbers',
    'Für das Jahr peilt der Vorstand einen Gewinn von 3,4 Millionen Euro an.',
    false,
  ],
  ['a feeling that is quoted', '„Ein Traum“, sagte der Torwart nach dem Spiel fassungslos.', false],
])('judges %s', (_, sentence, deserves) => {
  expect(isCheckWorthy(sentence)).toBe(deserves);
});
