import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { classesOf, parseMarked, printMarked } from '../marked';

describe('diffTexts', () => {
  it.each([
    'one [two→twi] three',
    'drop[→ this]',
    '[0→9] apples',
    '[🐶→🐯]',
    'Die [alte→neue] Brücke ist [alt→neu].',
    'Er kam[→,] sah.',
    'Eins. [→Dazu etwas Neues. ]Zwei.',
    'Absatz eins\\n[→Absatz neu\\n]Absatz zwei',
    'gleich[\\r\\n→\\n]weiter',
    'viel [→ ]Raum',
    'am [13→14]. Oktober',
    'Start-up-[Messe→Woche]',
    'Die Kosten: [1.500→1.600] Euro',
    '[Cafe→Café]',
    '[weg→]',
    '',
    'alles gleich',
    'Eins. Der Bus kam. [→Der Bus fuhr. ]Der Bus war rot.',
    'Die Stadt baut am Nordufer eine Brücke aus Holz. [→Das gefällt nicht allen, die dort wohnen. ]Sie kostet viel.',
    'Die Brücke am Nordufer ist seit Montag [gesperrt→offen]. Die Stadt bittet alle um Geduld und Nachsicht.',
  ])('marks whole words: %s', line => {
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
  });

  it.each([
    [
      'does not tie two rewritten clauses together by a function word',
      'Sie [lobte gestern früh die Arbeit vieler anderer→sah heute spät die Küste von oben] und ging heim.',
    ],
    ['keeps a function word beside a mere deletion', 'Sie [lobte gestern früh →]die [Arbeit→Küste] sehr.'],
    [
      'keeps the nouns that two versions of a sentence share',
      '[Gestern→Heute] kam die [alte→neue] Brücke [nach→vor] dem Rathaus [dran→an].',
    ],
  ])('%s', (_, line) => {
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
  });

  it('keeps an untouched sentence between two rewritten ones', () => {
    const line =
      '[Alles war früher ganz einfach zu haben.→Niemand kann heute noch etwas kaufen.] Der Bus fährt um neun Uhr. [Mein Hund bellt nachts sehr laut.→Jene Katze schläft morgens tief und fest.]';
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
  });

  it('classifies with the words around the change', () => {
    const { left, right } = parseMarked(
      'Am [13→14]. Oktober 2024 sah Frau [Ott→Utt] rund [60→70] so [schöne→alte] Häuser[.→!]',
    );
    expect(classesOf(diffTexts(left, right, 'de'))).toEqual([
      'date',
      'name',
      'number',
      'wording',
      'punctuation',
    ]);
  });
});
