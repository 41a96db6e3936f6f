import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createLiteralScanner, createWideScanner } from '../../../../src/shared/domain/text/literal-scanner';
import { propertyRuns } from '../../../support/property-runs';

describe('the literal scanner', () => {
  const scan = createLiteralScanner([
    ['kanzler', 'fraktion'],
    ['aktion'],
    ['jeden ', 'straße'],
    ['h#', '####'],
  ]);

  it.each([
    ['Der Vizekanzler reist ab.', 0b0001],
    ['Eine Fraktion tagt.', 0b0011],
    ['Die Aktion läuft JEDEN Tag.', 0b0110],
    ['In der STRA\u1e9eE, im H1', 0b1100],
    ['Um 2024 Uhr', 0b1000],
    ['Um 202,4 Uhr', 0],
    ['Fraktio', 0],
    ['Fraktio\u017fion fra\u212ation', 0b0011],
    ['', 0],
  ])('finds the lists of which %j has something', (text, bits) => {
    expect(scan(text)).toBe(bits);
  });

  it('looks between two places only', () => {
    expect(scan('Die Aktion läuft jeden Tag.', 5, 22)).toBe(0b0000);
    expect(scan('Die Aktion läuft jeden Tag.', 5, 23)).toBe(0b0100);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'ä', 'Ä', ' '), maxLength: 12 });
  const literals = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), minLength: 1, maxLength: 4 });
  test.prop([fc.array(fc.array(literals, { maxLength: 4 }), { maxLength: 5 }), letters], propertyRuns())(
    'finds a list wherever one of its strings stands in lower case',
    (lists, text) => {
      const bits = createLiteralScanner(lists)(text);
      const expected = lists.map(list => list.some(literal => text.toLowerCase().includes(literal)));
      expect(lists.map((_, at) => (bits & (1 << at)) !== 0)).toEqual(expected);
    },
  );

  test.prop([fc.array(fc.array(literals, { maxLength: 2 }), { maxLength: 80 }), letters], propertyRuns())(
    'finds more lists than a number has bits, behind what was found before',
    (lists, text) => {
      const { size, scan: scanWide } = createWideScanner(lists);
      const found = new Int32Array(size + 1);
      found[0] = 5;
      scanWide(text, found, 1);
      const expected = lists.map(list => list.some(literal => text.toLowerCase().includes(literal)));
      expect(lists.map((_, at) => ((found[1 + (at >>> 5)] ?? 0) & (1 << (at & 31))) !== 0)).toEqual(expected);
      expect(found[0]).toBe(5);
    },
  );
});
