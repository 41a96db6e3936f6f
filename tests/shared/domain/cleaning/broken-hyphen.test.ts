import { expect, it } from 'vitest';
import { cleaned, proposed } from './cleaned';

it.each([
  ['Das Was\u00adser\u00adwerk', 'Das Wasserwerk'],
  ['Das Wasser\u00ad\nwerk läuft', 'Das Wasserwerk läuft'],
  ['Das Wasser-\nwerk läuft', 'Das Wasserwerk läuft'],
  ['Das Wasser- \r\n  werk läuft', 'Das Wasserwerk läuft'],
])('joins %j', (text, expected) => {
  expect(cleaned(text)).toBe(expected);
});

it.each([
  ['Vor- und Nachteile'],
  ['Vor-\nund Nachteile'],
  ['Süd-\nKorea'],
  ['SüdKorea'],
  ['E-Mail'],
  ['Wasser-\n\nwerk'],
  ['deutsch-\nfranzösisch'],
  ['ein wasser-werk und ein wasser-\nwerk'],
  ['Nummer 12-\nmal'],
])('leaves %j', text => {
  expect(proposed(text)).toEqual([]);
});

it('joins other languages only where the text writes the word in one elsewhere', () => {
  expect(cleaned('a well-\nknown water-\nworks', 'en')).toBe('a well-\nknown water-\nworks');
  expect(cleaned('The waterworks: a water-\nworks', 'en')).toBe('The waterworks: a waterworks');
});
