import { describe, expect, it } from 'vitest';
import { countCharacterNotices, mergeNotices } from '../../../../src/main/files/read/notices';
import { cpuTimeMs } from '../../../support/cpu-time';
import { noticeCounts } from '../../../support/read-fixture';

describe('countCharacterNotices', () => {
  it.each([
    ['a\r\nb\rc\n', { crlf: 2 }],
    ['Fa\u0308hre u\u0308ber Rügen', { decomposed: 2 }],
    ['5\u00a0km, 3\u202f%', { 'no-break-space': 2 }],
    ['Ha\u200bfen\ufeff', { 'zero-width': 2 }],
    ['a\u202eb\u202c', { 'bidi-control': 2 }],
    ['Hafen\u00adamt', { 'soft-hyphen': 1 }],
    ['a\u0007\u0085\tb\n', { control: 2 }],
    ['F\ufffdhre', { 'replacement-character': 1 }],
    ['FÃ¤hre fÃ¼r 5 â‚¬, â€žgutâ€œ, 5Â°', { mojibake: 5 }],
    ['Familie 👨‍👩‍👧 und 🏳️‍🌈', {}],
    ['São Tomé, SÃO PAULO, Ânimo, à la carte', {}],
    ['Die Fähre fährt.\nHeute.\t', {}],
  ])('counts in %j', (text, counts) => {
    expect(noticeCounts(countCharacterNotices([text]))).toEqual(counts);
  });

  it('adds up over several texts', () => {
    expect(noticeCounts(countCharacterNotices(['a\u00ad', 'b\u00adc\u00ad']))).toEqual({ 'soft-hyphen': 3 });
  });

  it('takes time in proportion to a hostile text', () => {
    const startedAtMs = cpuTimeMs();
    countCharacterNotices([`a${'\u0301'.repeat(500_000)}`, '\r'.repeat(500_000), 'Ã'.repeat(500_000)]);
    expect(cpuTimeMs() - startedAtMs).toBeLessThan(5000);
  });
});

describe('mergeNotices', () => {
  it('keeps one notice per kind, in the order of the vocabulary', () => {
    expect(
      mergeNotices([
        { kind: 'crlf', count: 2 },
        { kind: 'bom', count: 1 },
        { kind: 'crlf', count: 3 },
      ]),
    ).toEqual([
      { kind: 'bom', count: 1 },
      { kind: 'crlf', count: 5 },
    ]);
  });
});
