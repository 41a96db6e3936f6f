import { parsePage } from './dom';

// HTML names about 2,200 characters; a text with more different references than this is made to be slow.
const MAX_DIFFERENT = 5000;

/** Character references such as `&auml;` decoded as in a page, in one pass and without a tree of the text. */
export async function decodeEntities(text: string): Promise<string> {
  const written = new Set<string>();
  for (const [reference] of text.matchAll(REFERENCE)) {
    if (written.size === MAX_DIFFERENT) break;
    written.add(reference);
  }
  const { body } = await parsePage(
    `<html><body>${[...written].map(one => `<i>${one}</i>`).join('')}</body></html>`,
  );
  const decoded = [...body.children].map(element => element.textContent ?? '');
  const characters = new Map(
    [...written].map((reference, index) => [reference, decoded[index] ?? reference]),
  );
  return text.replace(REFERENCE, reference => characters.get(reference) ?? reference);
}

const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi;
