import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { propertyRuns } from '../../../../support/property-runs';
import { rowsOf } from '../marked';

const BRIDGE =
  'Die neue Brücke am Nordufer trägt seit Montag wieder Busse und Lastwagen, teilte das Bauamt mit.';
const SCHOOL =
  'Für die Grundschule in der Lindenstraße sucht die Stadt dagegen noch immer einen Hausmeister mit Führerschein.';
const MUSEUM = 'Im Museum hängen bis Ostern Bilder von vier Malerinnen, die an der Lahn zu Hause waren.';
const POOL =
  'Das Freibad öffnet im Mai, sofern bis dahin die undichte Leitung unter dem Becken gefunden ist.';
const OPENING = 'Kurz gemeldet aus Rohrhaven.';

/** Each moved passage with its pieces: `1: piece | piece`. */
function printMoves(left: string, right: string): string[] {
  const passages = new Map<number, string[]>();
  for (const [i = 0, , length = 0, number = 0] of rowsOf(diffTexts(left, right, 'de').moves, 4)) {
    passages.set(number, [...(passages.get(number) ?? []), left.slice(i, i + length)]);
  }
  return Array.from(passages, ([number, pieces]) => `${number}: ${pieces.join(' | ')}`);
}

describe('moved passages', () => {
  it.each([
    [
      'a paragraph that went to the end',
      [OPENING, MUSEUM, BRIDGE, SCHOOL],
      [OPENING, BRIDGE, SCHOOL, MUSEUM],
      [`0: ${MUSEUM}`],
    ],
    [
      'two paragraphs that changed places with what lies between',
      [MUSEUM, BRIDGE, POOL, SCHOOL],
      [SCHOOL, BRIDGE, POOL, MUSEUM],
      [`0: ${MUSEUM}`, `1: ${SCHOOL}`],
    ],
    [
      'a paragraph that was moved and edited, as one passage',
      [OPENING, MUSEUM, BRIDGE, SCHOOL],
      [OPENING, BRIDGE, SCHOOL, MUSEUM.replace('vier Malerinnen', 'fünf jungen Malern')],
      ['0: Im Museum hängen bis Ostern Bilder von | , die an der Lahn zu Hause waren.'],
    ],
    [
      'two sentences side by side, with the full stop between in one of them only',
      [`${BRIDGE}\r\n${SCHOOL} ${MUSEUM}`],
      [`${MUSEUM} ${MUSEUM} ${SCHOOL} ${BRIDGE}\r\n`],
      [`0: ${SCHOOL}`, `1: ${MUSEUM}`],
    ],
    ['nothing where a paragraph was only added', [OPENING, BRIDGE], [OPENING, MUSEUM, BRIDGE], []],
    ['nothing where a paragraph was repeated', [OPENING, BRIDGE], [OPENING, BRIDGE, BRIDGE], []],
    [
      'nothing where few words were moved',
      [OPENING, 'Dies und das, sagt Anna Weck. Mehr nicht.', BRIDGE],
      [OPENING, BRIDGE, 'Sagt Anna Weck: Mehr nicht.'],
      [],
    ],
  ])('finds %s', (_, left, right, expected) => {
    expect(printMoves(left.join('\n\n'), right.join('\n\n'))).toEqual(expected);
  });

  it('ends a piece where only the white space differs', () => {
    const spaced = MUSEUM.replace('bis Ostern', 'bis  Ostern');
    expect(printMoves([MUSEUM, BRIDGE, SCHOOL].join('\n'), [BRIDGE, SCHOOL, spaced].join('\n'))).toEqual([
      '0: Ostern Bilder von vier Malerinnen, die an der Lahn zu Hause waren.',
    ]);
  });

  const paragraphs = fc
    .uniqueArray(fc.nat({ max: 999 }), { minLength: 2, maxLength: 8 })
    .map(numbers =>
      numbers.map(number => Array.from({ length: 14 + (number % 9) }, (_, k) => `w${number}x${k}`).join(' ')),
    );

  test.prop([paragraphs, fc.nat({ max: 7 }), fc.nat({ max: 7 })], propertyRuns())(
    'with the matches they cover every paragraph of a text whose order was changed',
    (list, from, to) => {
      const moved = [...list];
      moved.splice(to % list.length, 0, ...moved.splice(from % list.length, 1));
      const [left, right] = [list.join('\n'), moved.join('\n')];
      const { matches, moves } = diffTexts(left, right);
      for (const side of [0, 1]) {
        const text = [...(side === 0 ? left : right)];
        for (const row of [...rowsOf(matches, 3), ...rowsOf(moves, 4)]) {
          text.fill(' ', row[side] ?? 0, (row[side] ?? 0) + (row[2] ?? 0));
        }
        expect(text.join('').trim()).toBe('');
      }
    },
  );

  const edits = fc.array(fc.tuple(fc.nat({ max: 199 }), fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
    maxLength: 12,
  });

  test.prop([fc.uniqueArray(fc.nat({ max: 9_999 }), { maxLength: 200 }), edits], propertyRuns())(
    'are none where words were only replaced, added and taken away',
    (numbers, changes) => {
      const words = numbers.map(number => `w${number}`);
      const edited = [...words];
      for (const [at, taken, added] of changes) {
        edited.splice(at, taken, ...Array.from({ length: added }, (_, k) => `neu${at}x${k}`));
      }
      expect(diffTexts(words.join(' '), edited.join(' ')).moves).toEqual(new Int32Array(0));
    },
  );
});
