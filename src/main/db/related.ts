import type { Database } from 'better-sqlite3';
import { LOOKED_UP_WORDS, type Posting, rankRelated } from '../../shared/domain/corpus/rank-related';
import { indexedWords, tellingWords } from '../../shared/domain/corpus/telling-words';
import { findRow, listRows, statement } from './statement';

/** A word of more documents than this is no reason to look at one of them. */
const MAX_DOCUMENTS_OF_WORD = 64;

/**
 * The documents whose current version or title has each of these folded words. A word costs a look into every segment of
 * the search index, some 35 µs among 20,000 documents, however many documents have it.
 */
export function listPostings(db: Database, words: readonly string[]): Posting[] {
  const query = statement(
    db,
    `SELECT rowid FROM search_index WHERE search_index MATCH @match LIMIT ${MAX_DOCUMENTS_OF_WORD + 1}`,
  ).pluck();
  return words.map(word => {
    const documentIds = query.all({ match: `"${word}"` }) as number[];
    const isCut = documentIds.length > MAX_DOCUMENTS_OF_WORD;
    return { word, documentIds: documentIds.slice(0, MAX_DOCUMENTS_OF_WORD), isCut };
  });
}

/** With removed ones: it is only asked to tell how rare a word is. */
export function countDocuments(db: Database): number {
  return findRow<{ count: number }>(db, 'SELECT COUNT(*) AS count FROM documents')?.count ?? 0;
}

interface RelatedRow {
  readonly documentId: number;
  readonly documentTitle: string;
  readonly versionId: number;
  readonly sourceName: string | null;
  readonly isSourceFlagged: boolean;
  /** BCP 47, `und` where unknown. */
  readonly language: string;
  readonly publishedOn: string | null;
}

export interface LikelyRelated extends RelatedRow {
  /** That both have and few others, rarest first, as `text` writes them. */
  readonly sharedWords: readonly string[];
}

/**
 * Documents that may report the same as one of them, by their rare words: at most `limit`, the likeliest first. Rare words
 * alone say nothing for sure; `createRelationJudge` does.
 */
export function listLikelyRelated(
  db: Database,
  { documentId, text, language }: { documentId: number; text: string; language: string },
  limit: number,
): LikelyRelated[] {
  const words = tellingWords(text, language, LOOKED_UP_WORDS);
  const writtenAs = new Map(words.map(({ folded, written }) => [folded, written]));
  const postings = listPostings(db, [...writtenAs.keys()]);
  const related = rankRelated(documentId, postings, countDocuments(db), limit);
  const rows = new Map(
    listRelatedRows(
      db,
      related.map(other => other.documentId),
    ).map(row => [row.documentId, row]),
  );
  return related.flatMap(other => {
    const row = rows.get(other.documentId);
    const sharedWords = other.words.map(word => writtenAs.get(word) ?? word);
    return row ? [{ ...row, sharedWords }] : [];
  });
}

/** Fewer documents than this say nothing of how rare a word is. */
const MIN_DOCUMENTS = 200;
/** So many words take some 40 ms. Longer texts know themselves which of their words are rare. */
const MAX_WORDS = 1200;
const MAX_WEIGHED_LENGTH = 50_000;
const MAX_COUNTED = 256;

/**
 * How rare each word of the texts is in this workspace: ln(documents / documents with the word) / ln(documents), 0 to 1,
 * by folded word. Null where the workspace is too small to know or the texts are too long to ask.
 *
 * Documents with a word are counted up to 256; beyond that their number is estimated from how densely these stand in
 * the order of import.
 */
export function readWordWeights(db: Database, texts: readonly string[]): Map<string, number> | null {
  if (texts.reduce((length, text) => length + text.length, 0) > MAX_WEIGHED_LENGTH) return null;
  const documentCount = countDocuments(db);
  if (documentCount < MIN_DOCUMENTS) return null;
  const words = new Set(texts.flatMap(text => [...indexedWords(text)]));
  if (words.size > MAX_WORDS) return null;
  const lastId = findRow<{ id: number }>(db, 'SELECT MAX(id) AS id FROM documents')?.id ?? 0;
  const query = statement(
    db,
    `SELECT COUNT(*), MAX(id) FROM
       (SELECT rowid AS id FROM search_index WHERE search_index MATCH @match LIMIT ${MAX_COUNTED})`,
  ).raw();
  const weights = new Map<string, number>();
  for (const word of words) {
    const [count, id] = query.get({ match: `"${word}"` }) as [number, number | null];
    const share =
      count < MAX_COUNTED ? count / documentCount : (count / documentCount) * (lastId / (id ?? lastId));
    weights.set(
      word,
      Math.min(1, Math.max(0, -Math.log(Math.max(share, 1 / documentCount)) / Math.log(documentCount))),
    );
  }
  return weights;
}

/** Of those that are not removed, with their current version; in no order. */
function listRelatedRows(db: Database, documentIds: readonly number[]): RelatedRow[] {
  return listRows<Omit<RelatedRow, 'isSourceFlagged'> & { isSourceFlagged: number }>(
    db,
    `SELECT documents.id AS documentId, title AS documentTitle, current_version_id AS versionId,
       sources.name AS sourceName, source_flags.id IS NOT NULL AS isSourceFlagged, published_on AS publishedOn,
       language
     FROM documents
     LEFT JOIN sources ON sources.id = documents.source_id
     LEFT JOIN source_flags ON source_flags.source_id = documents.source_id
     WHERE documents.id IN (SELECT value FROM json_each(@documentIds)) AND is_removed = 0`,
    { documentIds: JSON.stringify(documentIds) },
  ).map(row => ({ ...row, isSourceFlagged: row.isSourceFlagged === 1 }));
}
