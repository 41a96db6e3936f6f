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
