import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createInterner, internStretches } from '../../../../../src/shared/domain/compare/diff/intern';
import { cutSegments } from '../../../../../src/shared/domain/compare/diff/segments';
import { appendTokens, emptyTokenList, tokenize } from '../../../../../src/shared/domain/text/tokens';
import { unitsOf } from '../../../../../src/shared/domain/text/units';
import { propertyRuns } from '../../../../support/property-runs';
import { versionPair } from './version-pairs';

function segmentsOf(text: string): string[] {
  const { starts, count } = cutSegments(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], starts[at + 1]));
}

describe('cutSegments', () => {
  it.each([
    ['Eins. Zwei! Drei?\nVier', 'Eins. |Zwei! |Drei?\n|Vier'],
    ['Absatz\r\n\r\nAbsatz', 'Absatz\r\n|\r\n|Absatz'],
    ['am 3. Mai um 3. Danach nicht mehr', 'am 3. Mai um 3. |Danach nicht mehr'],
    ['Dr. Ott aus Nr. 7. Sie kam', 'Dr. Ott aus Nr. 7. |Sie kam'],
    ['Ende. ', 'Ende. '],
    ['Ende. \nNeu.', 'Ende. \n|Neu.'],
    ['Punkt. \u0301 steht', 'Punkt. \u0301 steht'],
    ['\n', '\n'],
    ['', ''],
  ])('cuts %j behind sentences and lines', (text, expected) => {
    expect(segmentsOf(text).join('|')).toBe(expected);
  });

  test.prop([versionPair], propertyRuns())('cuts no token and loses nothing', ([text]) => {
    const units = unitsOf(text);
    const { starts, count } = cutSegments(text);
    expect(segmentsOf(text).join('')).toBe(text);
    const list = emptyTokenList(0);
    for (let at = 0; at < count; at++) appendTokens(list, text, units, starts[at] ?? 0, starts[at + 1] ?? 0);
    const whole = tokenize(text);
    expect(list.starts.slice(0, list.count)).toEqual(whole.starts);
    expect(list.ends.slice(0, list.count)).toEqual(whole.ends);
    expect(list.kinds.slice(0, list.count)).toEqual(whole.kinds);
  });
});

describe('internStretches', () => {
  const words = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.nat({ max: 900 }).map(String)), {
    maxLength: 300,
  });

  test.prop([words], propertyRuns())('gives equal words equal numbers from 0 on, and others others', list => {
    const starts = new Int32Array(list.length);
    const ends = new Int32Array(list.length);
    let done = 0;
    for (const [at, word] of list.entries()) {
      starts[at] = done;
      done += word.length;
      ends[at] = done;
    }
    const ids = new Int32Array(list.length);
    const interner = createInterner(0);
    internStretches(interner, unitsOf(list.join('')), starts, ends, 0, list.length, ids);
    const numbers = new Map<string, number>();
    for (const word of list) if (!numbers.has(word)) numbers.set(word, numbers.size);
    expect([...ids]).toEqual(list.map(word => numbers.get(word)));
  });
});
