import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { editLedger, widenToGraphemes } from '../../../../src/shared/domain/compare/edit-ledger';
import { applyLedger } from '../../../../src/shared/domain/compare/ledger';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { cpuTimeMs } from '../../../support/cpu-time';
import { propertyRuns } from '../../../support/property-runs';
import { cutGraphemes } from '../corrections/cut-graphemes';
import { strangeText } from '../text/strange-text';
import { versionPair } from './diff/version-pairs';
import { parseMarked } from './marked';

const textPair = fc.oneof(
  versionPair,
  fc.tuple(strangeText(), strangeText()),
  fc
    .tuple(strangeText(), strangeText(8), strangeText(8), strangeText())
    .map(([a, b, c, d]): [string, string] => [a + b + d, a + c + d]),
);

describe('editLedger', () => {
  it.each([
    'Die Brücke[→n] sind offen.',
    'Hafenbr[→ü]cke',
    'Sie kostet[e→] es.',
    'Es kamen [12→14] Gäste und [4.000→3.000] Boote.',
    'am [Montag→Mittwoch] früh',
    '[der alte Mann→die junge Frau] geht',
    'Häuser[→n] [stehen→standen] dort',
    'drop[→s]',
    '[🐶→🐯] und [👩‍🚀→👩]',
    'eins\\r\\n[→zwei\\r\\n]drei',
    '[ein und noch →]ein Wort',
  ])('lists no more than what changed: %s', line => {
    const { left, right } = parseMarked(line);
    expect(print(left, editLedger(left, right))).toBe(line);
  });

  it('has no entries for equal texts', () => {
    expect(editLedger('gleich', 'gleich')).toEqual([]);
  });

  test.prop([textPair], propertyRuns())('makes the text of the parent', ([parent, text]) => {
    expect(applyLedger(parent, editLedger(parent, text))).toBe(text);
  });

  test.prop([textPair], propertyRuns())('cuts no grapheme of either text', ([parent, text]) => {
    expect(cutGraphemes(parent, text, editLedger(parent, text))).toEqual([]);
  });

  test.prop([textPair], propertyRuns())('replaces nothing by itself', ([parent, text]) => {
    const idle = editLedger(parent, text).filter(
      ({ start, end, insert }) => parent.slice(start, end) === insert,
    );
    expect(idle).toEqual([]);
  });

  it('is done in time with long texts that share nothing, and with one very long word', () => {
    const parent = 'abcdefgh '.repeat(20_000);
    const startedMs = cpuTimeMs();
    expect(applyLedger(parent, editLedger(parent, 'zyxw'.repeat(40_000)))).toHaveLength(160_000);
    const word = 'a'.repeat(200_000);
    expect(editLedger(`${word}b${word}`, `${word}c${word}`)).toEqual([
      { start: 200_000, end: 200_001, insert: 'c', cause: { kind: 'edit' } },
    ]);
    const flags = '🇩🇪'.repeat(20_000);
    expect(applyLedger(`x${flags}`, editLedger(`x${flags}`, `🇩${flags}`))).toBe(`🇩${flags}`);
    expect(cpuTimeMs() - startedMs).toBeLessThan(5000);
  });
});

describe('widenToGraphemes', () => {
  it('takes in the letter that a mark joins, and leaves other entries alone', () => {
    const entries = [replace(1, 1, '\u0308'), replace(3, 4, 'x')];
    expect(widenToGraphemes('abcd', applyLedger('abcd', entries), entries)).toEqual([
      replace(0, 1, 'a\u0308'),
      replace(3, 4, 'x'),
    ]);
  });

  it('keeps entries apart that touch', () => {
    const entries = [replace(0, 2, 'x'), replace(2, 3, 'y')];
    expect(widenToGraphemes('abcd', 'xyd', entries)).toEqual(entries);
  });

  it('joins entries whose texts become one cluster', () => {
    const entries = [replace(0, 1, '\r'), replace(1, 2, '\n')];
    expect(widenToGraphemes('abc', '\r\nc', entries)).toEqual([replace(0, 2, '\r\n')]);
  });
});

function replace(start: number, end: number, insert: string): LedgerEntry {
  return { start, end, insert, cause: { kind: 'edit' } };
}

function print(parent: string, entries: readonly LedgerEntry[]): string {
  let printed = '';
  let done = 0;
  for (const { start, end, insert } of entries) {
    printed += `${parent.slice(done, start)}[${parent.slice(start, end)}→${insert}]`;
    done = end;
  }
  return `${printed}${parent.slice(done)}`.replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
