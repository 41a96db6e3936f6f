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
