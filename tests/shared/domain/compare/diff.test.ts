import { fc, test } from '@fast-check/vitest';
import { diff as shortestDiff } from 'fast-myers-diff';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../src/shared/domain/compare/diff';
import { matchTokens } from '../../../../src/shared/domain/compare/match-tokens';
import { CHANGE_CLASSES, type Diff } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';

/** `[old→new]` marks a change; the line is both inputs and the expected answer. `\n` and `\r` are written out. */
function parseMarked(line: string): { left: string; right: string } {
  const text = line.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
  const side = (pick: 1 | 2) => text.replace(/\[([^→]*)→([^\]]*)\]/gu, (...groups) => groups[pick]);
  return { left: side(1), right: side(2) };
}

function printMarked({ changes }: Diff, left: string, right: string): string {
  let printed = '';
  let done = 0;
  for (let row = 0; row < changes.length; row += 5) {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(row, row + 4);
    printed += `${left.slice(done, leftStart)}[${left.slice(leftStart, leftEnd)}→${right.slice(rightStart, rightEnd)}]`;
    done = leftEnd;
  }
  return `${printed}${left.slice(done)}`.replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

const classesOf = ({ changes }: Diff) =>
  Array.from({ length: changes.length / 5 }, (_, row) => CHANGE_CLASSES[changes[row * 5 + 4] ?? -1]);

const unit = fc.constantFrom(
  ...[
    'die',
    'Stadt',
    'Brücke',
    'a',
    'b',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '.',
    ',',
    '12',
    '-',
    "'",
    '\u0301',
  ],
  ...['👩', '\u200d', '🏽', '🇩', '🇪', '\ud800', '\u00ad'],
);
const text = fc.string({ unit, maxLength: 60 });
const pair = fc.oneof(
  fc.tuple(text, text),
  // Edited copies: mostly equal, as versions are.
  fc
    .tuple(text, text, text, text)
    .map(([a, b, c, d]) => [`${a} ${b} ${c}`, `${a} ${d} ${c}`] as [string, string]),
);

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
    'viel[  → ]Raum'.replace('[  → ]', ' [ →]'),
    'am [13→14]. Oktober',
    'Start-up-[Messe→Woche]',
    'Die Kosten: [1.500→1.600] Euro',
    'Cafe[→́]'.replace('Cafe[→́]', '[Cafe→Café]'),
    '[weg→]',
    '',
    'alles gleich',
    'Eins. Der Bus kam. [→Der Bus fuhr. ]Der Bus war rot.',
  ])('marks whole words: %s', line => {
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
  });

  it('does not tie two rewritten clauses together by a function word', () => {
    const line =
      'Sie [lobte gestern früh die Arbeit anderer→sah heute spät die Küste von oben] und ging heim.';
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
  });

  it('keeps an untouched sentence between two rewritten ones', () => {
    const line =
      '[Alles war früher ganz einfach zu haben→Niemand kann heute noch etwas kaufen]. Der Bus fährt um neun Uhr. [Mein Hund bellt nachts sehr laut→Jene Katze schläft morgens tief und fest].';
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toContain(
      '. Der Bus fährt um neun Uhr. [',
    );
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

  test.prop([pair], propertyRuns())(
    'matches and changes rebuild both sides, ascending and without overlap',
    ([left, right]) => {
      const { matches, changes } = diffTexts(left, right);
      const rows: [number, number, number, number, boolean][] = [];
      for (let m = 0; m < matches.length; m += 3) {
        const [leftStart = 0, rightStart = 0, length = 0] = matches.subarray(m, m + 3);
        expect(length).toBeGreaterThan(0);
        rows.push([leftStart, leftStart + length, rightStart, rightStart + length, true]);
      }
      for (let c = 0; c < changes.length; c += 5) {
        const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(c, c + 4);
        expect(left.slice(leftStart, leftEnd)).not.toBe(right.slice(rightStart, rightEnd));
        rows.push([leftStart, leftEnd, rightStart, rightEnd, false]);
      }
      rows.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
      let [leftDone, rightDone, wasMatch] = [0, 0, null as boolean | null];
      for (const [leftStart, leftEnd, rightStart, rightEnd, isMatch] of rows) {
        expect([leftStart, rightStart]).toEqual([leftDone, rightDone]);
        expect(isMatch).not.toBe(wasMatch);
        if (isMatch) expect(left.slice(leftStart, leftEnd)).toBe(right.slice(rightStart, rightEnd));
        [leftDone, rightDone, wasMatch] = [leftEnd, rightEnd, isMatch];
      }
      expect([leftDone, rightDone]).toEqual([left.length, right.length]);
    },
  );

  test.prop([pair], propertyRuns())('cuts no grapheme cluster on either side', ([left, right]) => {
    const { changes } = diffTexts(left, right);
    const boundariesOf = (source: string) =>
      new Set([source.length, ...Array.from(new Intl.Segmenter('und').segment(source), part => part.index)]);
    const [leftBoundaries, rightBoundaries] = [boundariesOf(left), boundariesOf(right)];
    for (let c = 0; c < changes.length; c += 5) {
      for (const offset of changes.subarray(c, c + 2)) expect(leftBoundaries).toContain(offset);
      for (const offset of changes.subarray(c + 2, c + 4)) expect(rightBoundaries).toContain(offset);
    }
  });

  test.prop([pair], propertyRuns())('mirrors when the sides are exchanged', ([left, right]) => {
    const mirrored = (matches: Int32Array) =>
      Array.from(matches, (_, i) => matches[i % 3 === 0 ? i + 1 : i % 3 === 1 ? i - 1 : i]);
    expect(mirrored(diffTexts(right, left).matches)).toEqual([...diffTexts(left, right).matches]);
  });

  test.prop([text], propertyRuns())('finds nothing to change in equal texts', source => {
    expect(diffTexts(source, source).changes).toEqual(new Int32Array(0));
  });
});

describe('diffTexts on hostile input, within its steps', () => {
  const sentence = 'Die Stadt hat am Montag zwei neue Brücken über den Fluss eröffnet. ';
  const few = (seed: number) => {
    let state = seed;
    return Array.from({ length: 250_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return 'abcd'[state >>> 30];
    }).join(' ');
  };
  it.each([
    [
      'one sentence 10,000 times',
      sentence.repeat(10_000),
      `${sentence.repeat(9_000)}neu ${sentence.repeat(500)}`,
      false,
    ],
    [
      'one sentence 10,000 times, every second one changed',
      sentence.repeat(10_000),
      `${sentence}neu `.repeat(5_000),
      true,
    ],
    ['half a megabyte of four words', few(1), few(7_919), true],
    ['nothing in common', 'links '.repeat(100_000), 'rechts '.repeat(100_000), false],
    ['all equal', sentence.repeat(10_000), sentence.repeat(10_000), false],
    ['empty', '', sentence.repeat(10_000), false],
    ['only white space', ' '.repeat(1_000_000), `${' '.repeat(500_000)}\n`, false],
    ['one megabyte without a space', 'a'.repeat(1_000_000), `${'a'.repeat(999_999)}b`, false],
    [
      'one megabyte of full stops',
      '.'.repeat(1_000_000),
      `${'.'.repeat(400_000)}!${'.'.repeat(300_000)}`,
      false,
    ],
    ['emoji families', '👩‍👩‍👧'.repeat(50_000), `${'👩‍👩‍👧'.repeat(40_000)}x`, false],
  ])('answers for %s', (_, left, right, isCoarse) => {
    const found = diffTexts(left, right, 'de');
    expect(found.isCoarse).toBe(isCoarse);
    const changedOnLeft = found.changes.reduce(
      (sum, value, i) => sum + (i % 5 === 1 ? value : i % 5 === 0 ? -value : 0),
      0,
    );
    const matched = found.matches.reduce((sum, value, i) => sum + (i % 3 === 2 ? value : 0), 0);
    expect(matched + changedOnLeft).toBe(left.length);
  });

  it('leaves everything replaced and says so when it has no steps', () => {
    const { isCoarse, changes } = diffTexts('a b c d e f', 'f e d c b a', 'de', 0);
    expect([isCoarse, [...changes.subarray(0, 4)]]).toEqual([true, [0, 11, 0, 11]]);
  });
});

describe('matchTokens', () => {
  const items = (max: number, length: number) =>
    fc.array(fc.nat({ max }), { maxLength: length }).map(list => Int32Array.from(list));
  const editSize = (partners: Int32Array, right: Int32Array) =>
    partners.length +
    right.length -
    2 * partners.reduce((count, partner) => count + (partner < 0 ? 0 : 1), 0);
  const smallestSize = (left: Int32Array, right: Int32Array) => {
    let size = 0;
    for (const [a, b, c, d] of shortestDiff(left, right)) size += b - a + (d - c);
    return size;
  };

  test.prop([items(4, 40), items(4, 40)], propertyRuns())(
    'finds a smallest edit of short sequences',
    (left, right) => {
      expect(editSize(matchTokens(left, right, 1e6).partners, right)).toBe(smallestSize(left, right));
    },
  );

  it('stays within three per cent of the smallest edit of a long text with every fifth word touched', () => {
    let state = 12_345;
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    const word = () => Math.floor(3_000 ** next());
    const left = Array.from({ length: 3_000 }, word);
    const right = left.flatMap(item =>
      next() < 0.2 ? (next() < 0.5 ? [word()] : next() < 0.5 ? [] : [item, word()]) : [item],
    );
    const [leftIds, rightIds] = [Int32Array.from(left), Int32Array.from(right)];
    const size = editSize(matchTokens(leftIds, rightIds, 1e8).partners, rightIds);
    expect(size / smallestSize(leftIds, rightIds)).toBeLessThanOrEqual(1.03);
  });
});
