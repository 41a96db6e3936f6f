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

it.each([
  'Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
  'Click to share on Mastodon (Opens in new window)',
  'Folgt uns auf Instagram, Mastodon und YouTube',
  'Follow us on Facebook and Twitter',
  'Melden Sie sich für unseren Newsletter an und verpassen Sie nichts mehr.',
  'Sign up for our free daily newsletter',
  'Sie haben bereits ein Abo? Hier anmelden',
  'Wir verwenden Cookies, um Ihnen das bestmögliche Erlebnis zu bieten.',
  "This website uses cookies to improve your visit. We'll assume you're fine with this, but you can opt out.",
  'Impressum | Datenschutz | AGB',
  'Lesedauer: 2 Min.',
  'Schlagwörter: Hafen, Fähren',
  'Alle Rechte vorbehalten © Norderhavener Rundschau',
  'All content © Norton Echo 2025',
])('knows %j by how it is made', line => {
  expect(proposed(page(ARTICLE, line, MORE))).toEqual([`web-template: ${line}`]);
});

it.each([
  'Wir verwenden Cookies nur sparsam, sagt die Firma.',
  'We use cookies to bake a cake that nobody in the family can resist.',
  'Folgen Sie uns auf eine Reise durch Norderhaven',
  'Teilen | Drucken',
  'Kontakt | Über uns',
  'Settings',
])('keeps the line %j', line => {
  expect(proposed(page(ARTICLE, line, MORE))).toEqual([]);
});

it('takes the buttons below a cookie notice with it', () => {
  const notice = page('Wir nutzen Cookies, um diese Seite zu verbessern.', 'Ablehnen', 'Einstellungen');
  expect(proposed(page(notice, ARTICLE, MORE))).toEqual([`web-template: ${notice}`]);
});

it('keeps a word that heads a paragraph about it', () => {
  const paragraph =
    'Eine Anzeige gegen die Werft ging am Montag bei der Staatsanwaltschaft ein, die nun prüft, ob Geld falsch abgerechnet worden ist.';
  expect(proposed(page(ARTICLE, 'Anzeige', paragraph, MORE))).toEqual([]);
});
