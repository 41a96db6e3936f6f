import type { MetadataField } from '../../../shared/model/document';
import { completeText } from './complete-text';
import type { Candidate } from './proposals';
import type { ReadText } from './read-text';

/** The names, in lower case, that fields have in rows of data, best first. */
export const ROW_FIELDS: {
  readonly text: readonly string[];
  readonly metadata: Readonly<Partial<Record<MetadataField, readonly string[]>>>;
} = {
  text: ['text', 'body', 'content', 'artikel', 'inhalt', 'volltext', 'fulltext', 'full_text', 'article'],
  metadata: {
    title: ['title', 'titel', 'headline', 'überschrift', 'ueberschrift'],
    author: ['author', 'autor', 'authors', 'autoren', 'byline'],
    source: ['source', 'quelle', 'publisher', 'medium'],
    url: ['url', 'link', 'canonical_url', 'source_url'],
    language: ['language', 'lang', 'sprache'],
    publishedOn: [
      'publishedon',
      'published',
      'published_at',
      'published_on',
      'date',
      'datum',
      'datepublished',
    ],
    savedOn: ['savedon', 'saved_on', 'retrieved', 'retrieved_at', 'accessed', 'abgerufen'],
    rights: ['rights', 'license', 'licence', 'lizenz', 'rechte', 'copyright'],
  },
};

/** Fields of one row by lower-case name. */
export type Row = ReadonlyMap<string, string>;

/** The row's text, untouched; null where it has none. */
export function findRowText(row: Row): string | null {
  for (const name of ROW_FIELDS.text) {
    const text = row.get(name);
    if (text !== undefined && text.trim() !== '') return text;
  }
  return null;
}

export async function readRow(row: Row, text: string, rowNumber: number): Promise<ReadText> {
  const candidates: Candidate[] = [];
  for (const [field, names] of Object.entries(ROW_FIELDS.metadata)) {
    for (const name of names) candidates.push([field as MetadataField, row.get(name), 'row-field']);
  }
  return completeText(text, rowNumber, candidates);
}
