import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../../src/shared/domain/text/amount-bounds';

/** Reads the last figure of the text: its bound, and the words from the one that limits it up to the figure. */
function boundIn(text: string, kind = 'count'): string {
  const found = Array.from(text.matchAll(/\d+|sechzig|sixty/gu)).at(-1);
  if (!found) throw new Error(`no figure in ${text}`);
  const { bound, boundStart } = boundOf(text, { start: found.index, kind, figure: found[0] });
  return `${bound ?? 'none'}: ${text.slice(boundStart, found.index)}`;
}

describe('boundOf', () => {
  it.each([
    ['Es kamen rund 60 Gäste', 'about: rund '],
    ['Es kamen ca. 60 Gäste', 'about: ca. '],
    ['Es kamen knapp sechzig', 'under: knapp '],
    ['Es kamen mehr als 60', 'least: mehr als '],
    ['Es kamen nicht mehr als 60', 'most: nicht mehr als '],
    ['not less than sixty', 'least: not less than '],
    ['Es kamen nicht einmal 60', 'under: nicht einmal '],
    ['Es kamen bis zu 60', 'most: bis zu '],
    ['Es kamen höchstens 60', 'most: höchstens '],
    ['Es kamen über 60', 'least: über '],
    ['Es kamen 60', 'none: '],
    ['Es kamen die 60 Gäste', 'none: '],
  ])('%s', (text, expected) => {
    expect(boundIn(text)).toBe(expected);
  });

  it.each([
    ['über is what somebody talks about', 'Sie berichtete über 60 Fälle'],
    ['unter is among those who were asked', 'Eine Umfrage unter 900 Firmen zeigt'],
    ['a year is compared with', 'Das sind 380 weniger als 2022'],
    ['gegen is against', 'Sie spielte gegen 60 andere'],
  ])('is none where %s', (_, text) => {
    expect(boundIn(text)).toBe('none: ');
  });

  it('takes gegen for about before a time of day', () => {
    expect(boundIn('Er kam gegen 10 Uhr', 'clock')).toBe('about: gegen ');
  });
});
