import { describe, expect, it } from 'vitest';
import {
  type ListedSource,
  readSourceRows,
  SOURCE_CSV_COLUMNS,
  sourceCsvRow,
} from '../../../../src/shared/domain/records/source-csv';
import { SOURCE } from './bundles';

const toAscii = (host: string): string => host.toLowerCase().replace('ö', 'oe');

function read(...lines: string[]) {
  return readSourceRows(
    lines.map(line => line.split('|')),
    toAscii,
  );
}

const NOTHING: ListedSource = {
  row: 2,
  name: null,
  domain: null,
  kind: null,
  isFlagged: null,
  flagReason: null,
  flagEvidence: null,
  speaksFor: null,
  notes: null,
};

describe('a list of sources', () => {
  it('comes back as it was written', () => {
    const { sources } = readSourceRows([[...SOURCE_CSV_COLUMNS], sourceCsvRow(SOURCE)], toAscii);
    expect(sources).toEqual([
      {
        row: 2,
        name: SOURCE.name,
        domain: SOURCE.domain,
        kind: 'newspaper',
        isFlagged: true,
        flagReason: 'Impressum fehlt',
        flagEvidence: null,
        speaksFor: null,
        notes: '=SUMME(A1)\nzweite Zeile',
      },
    ]);
  });

  it('may have German headers in any order and columns of its own', () => {
    const { sources } = read(
      'Nr.|Art|Grund|Quelle|Webseite|Markiert',
      '1|Zeitung|Kein Impressum|Möwenpost|https://www.Möwenpost.example:8080/a?b|ja',
    );
    expect(sources).toEqual([
      {
        ...NOTHING,
        name: 'Möwenpost',
        domain: 'moewenpost.example',
        kind: 'newspaper',
        isFlagged: true,
        flagReason: 'Kein Impressum',
      },
    ]);
  });

  it.each([
    [['Domain', 'beispiel.example'], { domain: 'beispiel.example' }],
    [['Name', 'Beispielblatt'], { name: 'Beispielblatt' }],
    [['Name', 'www.beispiel.example'], { domain: 'beispiel.example' }],
    [['Domain', 'https://leser:geheim@www.beispiel.example/a@b'], { domain: 'beispiel.example' }],
  ])('may have one column only: %j', (lines, expected) => {
    expect(read(...lines).sources).toEqual([{ ...NOTHING, ...expected }]);
  });

  it('of one column may do without a header', () => {
    expect(read('beispiel.example', 'Beispielblatt').sources).toEqual([
      { ...NOTHING, row: 1, domain: 'beispiel.example' },
      { ...NOTHING, row: 2, name: 'Beispielblatt' },
    ]);
  });

  it('is refused where no column tells sources apart', () => {
    expect(() => read('Farbe|Größe', 'rot|5')).toThrow('no column for names or domains');
  });

  it('reports rows that cannot be used, by their number in a spreadsheet', () => {
    const { sources, skipped } = read(
      'name|domain|flagged|reason',
      'Gut|gut.example|nein|',
      '||ja|Grund',
      '|||',
      'Schlecht|keine domain||',
      'Ohne Grund|ohne.example|ja|',
      'Seltsam|seltsam.example|vielleicht|',
      'Gut nochmal|www.gut.example||',
      `${'x'.repeat(301)}|||`,
    );
    expect(sources.map(source => [source.row, source.isFlagged])).toEqual([[2, false]]);
    expect(skipped).toEqual([
      { row: 3, reason: 'no-name-or-domain' },
      { row: 5, reason: 'bad-domain' },
      { row: 6, reason: 'flag-without-reason' },
      { row: 7, reason: 'unknown-flag' },
      { row: 8, reason: 'duplicate' },
      { row: 9, reason: 'too-long' },
    ]);
  });

  it('flags by a reason alone', () => {
    expect(read('name|reason', 'Blatt|Erfundene Zitate').sources[0]?.isFlagged).toBe(true);
  });
});
