import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findDeceptive } from '../../../../src/shared/domain/text/deceptive';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

describe('findDeceptive', () => {
  it.each([
    ['invoice\u202egpj.exe', [7, 8, 'bidi-control', 'U+202E']],
    ['pay\u200bpal', [3, 4, 'zero-width', 'U+200B']],
    ['\ufeffText', [0, 1, 'zero-width', 'U+FEFF']],
    ['Wort\u00adteil', [4, 5, 'soft-hyphen', 'U+00AD']],
    ['a\u0007b', [1, 2, 'control', 'U+0007']],
    ['a\u0085b', [1, 2, 'control', 'U+0085']],
    ['bei Pаypаl heute', [4, 10, 'mixed-script', 'U+0430']],
    ['die Βank', [4, 8, 'mixed-script', 'U+0392']],
    ['x\u{e0041}y', [1, 3, 'zero-width', 'U+E0041']],
  ])('reports what hides in %j', (text, [start, end, kind, name]) => {
    expect(findDeceptive(text)).toEqual([{ start, end, kind, name }]);
  });

  it.each([
    ['Köln, „Zitat“ – 5\u00a0%\tEnde\r\n'],
    ['👩‍🚀 👨‍👩‍👧 ❤️‍🔥 👩🏽‍🚀'],
    ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Москва und Αθήνα'],
    ['می\u200cخواهم'],
    ['ΔT, NF-κB und hν'],
    ['Dvořák, Łódź, Ångström'],
  ])('says nothing about %j', text => {
    expect(findDeceptive(text)).toEqual([]);
  });

  it('reports a joiner between letters that need none', () => {
    expect(findDeceptive('ab\u200dc').map(({ name }) => name)).toEqual(['U+200D']);
  });

  test.prop([strangeText()], propertyRuns())('finds in order and without overlaps', text => {
    let previousEnd = 0;
    for (const { start, end } of findDeceptive(text)) {
      expect(start).toBeGreaterThanOrEqual(previousEnd);
      expect(end).toBeGreaterThan(start);
      previousEnd = end;
    }
  });
});
