import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { comparisonWords } from '../../../../../src/shared/domain/compare/report/comparison-words';
import { markedHtml, markedText } from '../../../../../src/shared/domain/compare/report/marked';
import {
  markedLines,
  markedPieces,
  sentenceAround,
} from '../../../../../src/shared/domain/compare/report/marked-pieces';
import { propertyRuns } from '../../../../support/property-runs';

const GERMAN = comparisonWords('de');

describe('marks in plain text', () => {
  it.each([
    ['Der Rat tagt.', 'Die Räte tagen.', '[-Der Rat tagt.-]{+Die Räte tagen.+}'],
    ['40 Plätze', '50 Plätze', '[-40-]{+50+} Plätze'],
    ['gestern nicht', 'nicht', '[-gestern -]nicht'],
    ['', 'neu', '{+neu+}'],
    ['[-x-] a', '[-x-] b', '[\\-x-\\] [-a-]{+b+}'],
  ])('%s, %s', (left, right, marked) => {
    expect(markedText(left, right, diffTexts(left, right, 'de'))).toBe(marked);
  });

  const pieces = ['a', 'b', ' ', '\n', '-', '+', '[', ']', '{', '}', '\\', '[-', '+}', '\u202e', '🐶', '.'];
  const marksText = () =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));

  test.prop([marksText(), marksText()], propertyRuns())('both texts can be read back', (left, right) => {
    expect(readMarked(markedText(left, right, diffTexts(left, right, 'de')))).toEqual({ left, right });
  });

  test.prop([marksText(), marksText()], propertyRuns())('lines hold every character once', (left, right) => {
    const diff = diffTexts(left, right, 'de');
    const lines = [...markedLines(markedPieces(left, right, diff))];
    const rightText = lines.flatMap(line => line.filter(({ kind }) => kind !== 'deleted'));
    expect(rightText.map(({ text }) => text.replace('\n', '')).join('')).toBe(right.replaceAll('\n', ''));
    for (const line of lines) {
      for (const { text, kind } of line.slice(0, -1)) expect(`${kind} ${text}`).not.toContain('\n');
    }
  });
});

describe('marks in HTML', () => {
  it('names the class of a change and what was done', () => {
    const [left, right] = ['40 Plätze', '50 Plätze'];
    expect(markedHtml(left, right, diffTexts(left, right, 'de'), GERMAN)).toBe(
      '<del class="change number" title="Zahl, gestrichen">40</del><ins class="change number" title="Zahl, eingefügt">50</ins> Plätze',
    );
  });

  it('makes no markup of the texts, and shows what cannot be seen', () => {
    const [left, right] = ['Rat.', '<img src=x onerror="alert(\'1\')">\u202egnp\u0000 Раt.'];
    const html = markedHtml(left, right, diffTexts(left, right, 'de'), GERMAN);
    expect(html.replace(/<\/?(ins|del|span)( [a-z]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>\p{Cc}\p{Cf}]/u);
    expect(html).toContain('<span class="sign">U+202E</span>');
    expect(html).toContain('<span class="sign">U+0000</span>');
    expect(html).toContain('<span class="look-alike" title="enthält fremde Buchstaben');
  });

  it('shows line breaks and spaces that are the change', () => {
    const [left, right] = ['eins zwei', 'eins  zwei\n'];
    const html = markedHtml(left, right, diffTexts(left, right, 'de'), GERMAN);
    expect(html).toContain('·');
    expect(html).toContain('<span class="sign">¶</span><br>');
  });

  const anyText = () => fc.string({ unit: 'binary', maxLength: 20 });

  test.prop([anyText(), anyText()], propertyRuns())('has no tag but its own', (left, right) => {
    const html = markedHtml(left, right, diffTexts(left, right, 'de'), GERMAN);
    expect(html.replace(/<\/?(?:ins|del|span)(?: [a-z]+="[^"<>]*")*>|<br>/g, '')).not.toMatch(/[<>"']/);
  });
});

describe('a change with its sentence', () => {
  const left = 'Der Rat tagt. Am 3. Oktober kamen 40 Leute aus Lübz. Es regnete.\nEnde.';
  const right = 'Der Rat tagte. Am 3. Oktober kamen 50 Leute aus Lübz. Es schneite.\nEnde.';
  const diff = diffTexts(left, right, 'de');

  it.each([
    ['40', '50', 'Am 3. Oktober kamen [-40-]{+50+} Leute aus Lübz.'],
    ['tagt', 'tagte', 'Der Rat [-tagt-]{+tagte+}.'],
    ['regnete', 'schneite', 'Es [-regnete-]{+schneite+}.'],
  ])('%s', (before, after, marked) => {
    const change = { left: spanOf(left, before), right: spanOf(right, after) };
    const range = sentenceAround(left, right, diff.changes, change, 'de');
    expect(markedText(left, right, diff, range)).toBe(marked);
  });

  it('takes whole sentences of both sides where one was split', () => {
    const [one, two] = ['Er kam und sah. Ende.', 'Er kam. Und er sah alles. Ende.'];
    const split = diffTexts(one, two, 'de');
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = split.changes;
    const change = { left: { start: leftStart, end: leftEnd }, right: { start: rightStart, end: rightEnd } };
    const range = sentenceAround(one, two, split.changes, change, 'de');
    expect(one.slice(range.left.start, range.left.end)).toBe('Er kam und sah.');
    expect(two.slice(range.right.start, range.right.end)).toBe('Er kam. Und er sah alles.');
  });

  const words = () =>
    fc
      .array(fc.constantFrom('Rat ', 'tagt. ', 'Und ', 'nie\n', '🐶 ', '7 '), { maxLength: 12 })
      .map(w => w.join(''));

  test.prop([words(), words()], propertyRuns())('begins and ends at the same place of both texts', (a, b) => {
    const all = diffTexts(a, b, 'de');
    for (let at = 0; at < all.changes.length; at += 5) {
      const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = all.changes.subarray(at, at + 4);
      const change = {
        left: { start: leftStart, end: leftEnd },
        right: { start: rightStart, end: rightEnd },
      };
      const range = sentenceAround(a, b, all.changes, change, 'de');
      expect(range.left.start).toBeLessThanOrEqual(leftStart);
      expect(range.right.end).toBeGreaterThanOrEqual(rightEnd);
      expect(readMarked(markedText(a, b, all, range))).toEqual({
        left: a.slice(range.left.start, range.left.end),
        right: b.slice(range.right.start, range.right.end),
      });
    }
  });
});

describe('moved passages', () => {
  it('carry a number on both sides', () => {
    const moved =
      'Die Hafenmeisterin legte dem Ausschuss am Montag einen neuen Plan für die alten Speicher vor.';
    const kept =
      'Der Ausschuss vertagte sich darauf bis zum Mai. Anträge nimmt das Rathaus an. Es bleibt bei der Frist im Juni, sagte die Stadt.';
    const left = `${moved}\n${kept}\nEnde`;
    const right = `${kept}\n${moved}\nEnde`;
    const diff = diffTexts(left, right, 'de');
    const found = [...markedPieces(left, right, diff)].filter(piece => piece.move >= 0);
    expect(found.map(({ kind, text, move }) => [kind, text.trim(), move])).toEqual([
      ['deleted', moved, 0],
      ['inserted', moved, 0],
    ]);
    expect(markedHtml(left, right, diff, GERMAN)).toContain('gestrichen, verschoben (1)');
  });
});

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Reads marks back as a person would who knows the rule. */
function readMarked(marked: string): { left: string; right: string } {
  const sides = { left: '', right: '' };
  const plain = (text: string) =>
    text.replace(/([[{])\\(\\*)(?=[-+])/g, '$1$2').replace(/([-+])\\(\\*)(?=[\]}])/g, '$1$2');
  for (const [, deleted, inserted, same] of marked.matchAll(
    /\[-([\s\S]*?)-\]|\{\+([\s\S]*?)\+\}|((?:(?!\[-|\{\+)[\s\S])+)/g,
  )) {
    sides.left += plain(deleted ?? same ?? '');
    sides.right += plain(inserted ?? same ?? '');
  }
  return sides;
}
