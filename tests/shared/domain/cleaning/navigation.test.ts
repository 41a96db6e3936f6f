import { expect, it } from 'vitest';
import { ARTICLE, cleaned, MORE, page, proposed } from './cleaned';

it.each([
  ['Index'],
  ['Go up'],
  ['Nach oben ↑'],
  ['» Zum Inhalt springen'],
  ['SKIP TO CONTENT'],
  ['Menü'],
  ['Home > News > Wasserwerk in Tellin eröffnet'],
  ['Startseite » Lokales » Tellin'],
  ['Sie sind hier: Startseite › Politik'],
  ['Home | News | Contact'],
])('takes the line %j out', line => {
  const text = page(ARTICLE, line, MORE);
  expect(proposed(text)).toEqual([`navigation: ${line}`]);
  expect(cleaned(text)).toBe(page(ARTICLE, MORE));
});

it.each([
  ['Seoul'],
  ['Rabenau'],
  ['Politik'],
  ['Der Index fiel um zwei Punkte'],
  ['Home Office in Tellin'],
  ['Umsatz > Gewinn > Verlust'],
  ['Ja | Nein | Enthaltung'],
  ['Home'.repeat(50)],
])('keeps the heading %j', line => {
  expect(proposed(page(ARTICLE, line, MORE))).toEqual([]);
});

it('takes neighbouring lines out together', () => {
  expect(proposed(page('Zum Inhalt springen', 'Menü', ARTICLE))).toEqual([
    'navigation: Zum Inhalt springen\n\nMenü',
  ]);
});

it('keeps a word that heads a paragraph about it', () => {
  const paragraph =
    'At home, most people click without reading, according to a survey of 2,000 adults that the institute published on Monday.';
  expect(proposed(page(ARTICLE, 'Home', paragraph, MORE))).toEqual([]);
});

it('knows a path below the words that say where the reader is', () => {
  const path = 'Sie befinden sich hier: Startseite › Sport › Verein';
  expect(proposed(page(path, ARTICLE, MORE))).toEqual([`navigation: ${path}`]);
});
