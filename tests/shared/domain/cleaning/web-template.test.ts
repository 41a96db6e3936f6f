import { expect, it } from 'vitest';
import { ARTICLE, cleaned, hints, MORE, page, proposed } from './cleaned';

it.each([
  ['Teilen auf Facebook'],
  ['Share this:'],
  ['Diesen Artikel drucken'],
  ['Newsletter abonnieren'],
  ['Cookie-Einstellungen'],
  ['- Anzeige -'],
  ['ADVERTISEMENT'],
  ['Weiterlesen …'],
  ['Das könnte Sie auch interessieren:'],
  ['Related Articles'],
  ['Lesezeit: 3 Minuten'],
  ['4 min read'],
  ['Lesen Sie auch: Wasserpreise in Orlau steigen'],
])('takes the line %j out', line => {
  const text = page(ARTICLE, line, MORE);
  expect(proposed(text)).toEqual([`web-template: ${line}`]);
  expect(cleaned(text)).toBe(page(ARTICLE, MORE));
});

it('takes share buttons out with the line that announces them, and only then', () => {
  expect(proposed(page(ARTICLE, 'Share this:\nFacebook\nX\nE-Mail', MORE))).toEqual([
    'web-template: Share this:\nFacebook\nX\nE-Mail',
  ]);
  expect(proposed(page(ARTICLE, 'Facebook', MORE))).toEqual([]);
});

it.each([
  ['© 2025 Orlauer Rundblick GmbH'],
  ['Copyright © Riverton Courier 2024. All rights reserved.'],
  ['© Orlauer Rundblick, alle Rechte vorbehalten'],
  ['All rights reserved'],
])('offers the rights of %j', line => {
  const text = page(ARTICLE, MORE, line);
  expect(hints(text)).toEqual([`rights=${line}`]);
  expect(cleaned(text)).toBe(page(ARTICLE, MORE));
});

it.each([
  ['Die Anzeige erschien in drei Zeitungen.'],
  ['Anzeige gegen Landrat'],
  ['Mehr Geld für Lesen Sie auch'],
  ['„Alle Rechte vorbehalten“ stand auf dem Zettel, den Mara Lindt fand.'],
])('keeps %j', line => {
  expect(proposed(page(ARTICLE, line, MORE))).toEqual([]);
});
