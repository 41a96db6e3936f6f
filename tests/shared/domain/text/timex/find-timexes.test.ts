import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findRelativeTimexesIn, findTimexes } from '../../../../../src/shared/domain/text/timex/find-timexes';
import { readItems } from '../../../../../src/shared/domain/text/timex/items';
import { findWeekdayMismatches } from '../../../../../src/shared/domain/text/timex/weekdays';
import { propertyRuns } from '../../../../support/property-runs';
import { ENGLISH, GERMAN, GERMAN_HELD_BACK, type GoldText, NOTHING } from './gold';

/** `[words|TYPE|value]`, as the gold is written. */
function mark(text: string, language: string, dct: string | null): string {
  let marked = '';
  let done = 0;
  for (const { start, end, type, value } of findTimexes(text, language, dct)) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}|${type}|${value}]`;
    done = end;
  }
  return marked + text.slice(done);
}

const MARK = /\[([^|\]]+)\|([A-Z]+)\|([^\]]+)\]/g;
const plain = (marked: string) => marked.replace(MARK, '$1');

describe('findTimexes', () => {
  it.each(GERMAN)('reads German on $dct: $text', ({ dct, text }) => {
    expect(mark(plain(text), 'de', dct)).toBe(text);
  });

  it.each(ENGLISH)('reads English on $dct: $text', ({ dct, text }) => {
    expect(mark(plain(text), 'en', dct)).toBe(text);
  });

  it('reads expressions that open a line and none that crosses one', () => {
    const text =
      'Termine\n[Montag, 14. Oktober|DATE|2024-10-14]\n[3. Mai|DATE|2024-05-03]\nam 3.\n[Mai 2024|DATE|2024-05]';
    expect(mark(plain(text), 'de', '2024-10-09')).toBe(text);
  });

  it.each(NOTHING)('finds nothing in %s', text => {
    expect(mark(text, 'de', '2024-10-09')).toBe(text);
  });

  it('finds most of what it was not made for, with the right values', () => {
    expect(score(GERMAN_HELD_BACK, 'de')).toEqual({
      relaxed: expect.closeTo(0.99, 1),
      value: expect.closeTo(0.95, 1),
    });
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('de', 'en')], propertyRuns())(
    'gives spans in order that never overlap, whatever the text',
    (noise, language) => {
      const text = `${noise} Am 3. ${noise} Mai 2024${noise}`;
      let done = 0;
      for (const { start, end } of findTimexes(text, language, '2024-10-09')) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
    },
  );
});

describe('findRelativeTimexesIn', () => {
  it('gives only what the day of writing settles', () => {
    const text =
      'Kürzlich, am Mittwoch und im vergangenen Jahr, derzeit, am 3. Oktober, seit 2004 und drei Tage später.';
    const found = findRelativeTimexesIn(readItems(text, 'de'), 'de');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kürzlich',
      'Mittwoch',
      'vergangenen Jahr',
    ]);
  });
});

// What makes a rule look far ahead: each piece opens an expression that never ends.
const HOSTILE =
  '3., |Montag, |Montag und |Freitag, 3., bis |3. und |Ende der |Mai und |Montag (|2024/|14 bis |letztes |vor drei |Freitag, 3. Oktober, 2024 |Christi ';

it.each(HOSTILE.split('|'))('60,000 characters of %s are read, and not for minutes', piece => {
  const text = piece.repeat(60_000 / piece.length);
  for (const { start, end } of findTimexes(text, 'de', '2024-10-09')) expect(end).toBeGreaterThan(start);
  for (const { start, end } of findWeekdayMismatches(text, 'de', '2024-10-09'))
    expect(end).toBeGreaterThan(start);
});

/** F1 of overlapping spans, and of those that have the right type and value, too. */
function score(texts: readonly GoldText[], language: string): { relaxed: number; value: number } {
  let [gold, found, relaxed, right] = [0, 0, 0, 0];
  for (const { dct, text: marked } of texts) {
    const text = plain(marked);
    const answers = findTimexes(text, language, dct);
    found += answers.length;
    let shift = 0;
    for (const { 0: whole, 1: words = '', 2: type, 3: value, index } of marked.matchAll(MARK)) {
      gold++;
      const start = index - shift;
      shift += whole.length - words.length;
      const hit = answers.find(answer => answer.start < start + words.length && start < answer.end);
      if (hit) relaxed++;
      if (hit?.type === type && hit?.value === value) right++;
    }
  }
  const f1 = (count: number) => (2 * count) / (gold + found);
  return { relaxed: f1(relaxed), value: f1(right) };
}
