import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findNameForms } from '../../../../../src/shared/domain/corpus/names/find-forms';
import { isGraphemeBoundary } from '../../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../../support/property-runs';

/** `kind written`, each once, in text order. */
function formsIn(text: string, language = 'de'): string[] {
  return [...new Set(findNameForms(text, language).map(({ kind, written }) => `${kind} ${written}`))];
}

describe('the forms of a text', () => {
  it.each([
    ['Oberbürgermeisterin Dr. Jana Voss sprach.', ['person Jana Voss']],
    ['Präsident Voss sprach. Herr Voss lächelte.', ['person Voss']],
    ['Jana Voss kam. Jana Voss’ Rede war kurz.', ['person Jana Voss']],
    [
      'Jana Ebert kam. Eberts Rede war kurz, der Beifall für Jana Eberts Rede lang.',
      ['person Jana Ebert', 'person Ebert'],
    ],
    ['Silke Thomas kam. Silke Thomas ging.', ['person Silke Thomas']],
    ['Ursula von der Tann sprach.', ['person Ursula von der Tann']],
    ['Die Ärztin Sabine Ebert kam. S. Ebert ging.', ['person Sabine Ebert', 'person S. Ebert']],
    ['Direktor Gauri Menon kam. Später lud Gauri Menon ein.', ['person Gauri Menon']],
  ])('names people without title, office and case ending: %s', (text, expected) => {
    expect(formsIn(text).filter(form => form.startsWith('person'))).toEqual(expected);
  });

  it.each([
    ['Die Karl Roth GmbH baut an.', ['organisation Karl Roth GmbH']],
    ['Die Roth & Söhne KG baut an.', ['organisation Roth & Söhne KG']],
    ['Der Hersteller Voltara baut an. Voltaras Werk wächst.', ['organisation Voltara']],
    ['Seelon, ein Unternehmen aus Kiel, baut an. Auch Seelon wächst.', ['organisation Seelon']],
    [
      'Er besucht Unternehmen wie Seelon, VOLTARA, Doran und HX Werft.',
      ['organisation Seelon', 'organisation VOLTARA', 'organisation Doran', 'organisation HX Werft'],
    ],
    ['Der Energieversorger Lahnstrom AG baut um.', ['organisation Lahnstrom AG']],
    ['Sie sprach mit der Nordlys Ventures GmbH.', ['organisation Nordlys Ventures GmbH']],
    ['Sie sprach mit der Raymond Group.', ['organisation Raymond Group']],
    ['Sie kam mit dem Lahntal Sport Bureau.', ['organisation Lahntal Sport Bureau']],
  ])('needs evidence for an organisation: %s', (text, expected) => {
    expect(formsIn(text).filter(form => form.startsWith('organisation'))).toEqual(expected);
  });

  it.each([
    'Firmen wie Banken und Versicherungen klagen.',
    'Der Hersteller sprach mit Vertretern der Stadt.',
    'Die Straße ist gesperrt, der Bus fährt.',
    'Im Juni kam die Sonne.',
    'Nun kündigt das Unternehmen Investitionen an.',
  ])('is no organisation: %s', text => {
    expect(formsIn(text).filter(form => form.startsWith('organisation'))).toEqual([]);
  });

  it('takes words that are easily written otherwise, and the same word without the oddity', () => {
    const text = 'Nach SüdKorea reist sie gern. Südkoreas Küste ist lang, Süd-Korea weit. GreenTech wächst.';
    expect(formsIn(text)).toEqual([
      'spelling SüdKorea',
      'spelling Südkorea',
      'spelling Süd-Korea',
      'spelling GreenTech',
    ]);
  });

  it.each(['Die AnwohnerInnen kamen.', 'DIE NEUE BRÜCKE\nSie hält.', 'Die Bürger kamen gern.'])(
    'leaves headings in capitals and endings for both genders alone: %s',
    text => {
      expect(formsIn(text)).toEqual([]);
    },
  );

  it('speaks English', () => {
    const text = 'Mayor Anna Reed met Doran Systems Ltd. Reed praised the firm.';
    expect(formsIn(text, 'en')).toEqual([
      'person Anna Reed',
      'organisation Doran Systems Ltd',
      'person Reed',
    ]);
  });
});

const pieces = [
  'Jana Voss',
  'Dr. ',
  'GmbH',
  ' & ',
  'Süd-Korea',
  'AIMLO',
  'wie ',
  'Firma ',
  ', ',
  '. ',
  '👩‍👩‍👧',
  'é',
  '\n',
  'S. ',
];

test.prop(
  [fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 40 }).map(parts => parts.join(''))],
  propertyRuns(),
)('forms stand in order, apart from each other, on whole characters, with words in them', text => {
  const forms = findNameForms(text, 'de');
  let done = 0;
  for (const { start, end, written } of forms) {
    expect(start).toBeGreaterThanOrEqual(done);
    expect(end).toBeGreaterThan(start);
    expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
    expect(written.trim()).toBe(written);
    done = end;
  }
});
