import { expect, it } from 'vitest';
import { ARTICLE, cleaned, MORE, page, proposed } from './cleaned';

it('takes a German form out as one block', () => {
  const form = page(
    'Schreibe einen Kommentar',
    'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    'Kommentar *',
    'Name *\nE-Mail *\nWebsite',
    'Kommentar abschicken',
  );
  expect(proposed(page(ARTICLE, MORE, form))).toEqual([`comment-form: ${form}`]);
  expect(cleaned(page(ARTICLE, form, MORE))).toBe(page(ARTICLE, MORE));
});

it('takes an English form out as one block', () => {
  const form =
    'Leave a Reply\nYour email address will not be published. Required fields are marked *\nComment\nPost Comment';
  expect(cleaned(page(ARTICLE, MORE, form))).toBe(page(ARTICLE, MORE));
});

it('takes a lone heading out at the end', () => {
  expect(proposed(page(ARTICLE, MORE, 'Kommentare (3)'))).toEqual(['comment-form: Kommentare (3)']);
  expect(proposed(page(ARTICLE, MORE, 'Leave a comment'))).toEqual(['comment-form: Leave a comment']);
});

it.each([
  ['heads an article about comments', page('Schreibe einen Kommentar', ARTICLE, MORE)],
  ['heads a section of it', page(ARTICLE, 'Leave a reply', MORE)],
  [
    'is quoted in a paragraph',
    page(
      ARTICLE,
      'Unter jedem Beitrag steht: „Deine E-Mail-Adresse wird nicht veröffentlicht.“ Das stimmt nicht immer.',
    ),
  ],
  ['is a label without a form', page(ARTICLE, 'Name', 'E-Mail', MORE)],
  ['opens a paragraph', page(ARTICLE, `Your email address will not be published. ${MORE}`)],
])('keeps a phrase that %s', (_, text) => {
  expect(proposed(text)).toEqual([]);
});

it('knows the sentences of a form in other words', () => {
  const german = page(
    'Einen Kommentar hinterlassen',
    'Ihre E-Mail-Adresse wird nicht öffentlich angezeigt. Pflichtfelder sind mit einem * gekennzeichnet.',
    'Ihr Name *\nIhre E-Mail *',
    'Speichern Sie meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für den nächsten Kommentar.',
    'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
    'Kommentar absenden',
  );
  const english = page(
    'Leave a Comment',
    'Your email will never be shared. Required fields are marked with an asterisk.',
    'Type here..\nName*\nEmail*',
    'Remember my name, email & website for the next time I comment.',
  );
  expect(proposed(page(ARTICLE, MORE, german))).toEqual([`comment-form: ${german}`]);
  expect(proposed(page(ARTICLE, MORE, english))).toEqual([`comment-form: ${english}`]);
});

it('keeps the name of a button that heads a section', () => {
  expect(proposed(page(ARTICLE, 'Kommentar abschicken', MORE))).toEqual([]);
});
