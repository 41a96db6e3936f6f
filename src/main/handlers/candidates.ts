import { LOOKED_UP_WORDS, rankRelated } from '../../shared/domain/corpus/rank-related';
import { tellingWords } from '../../shared/domain/corpus/telling-words';
import type { Handler } from '../context';
import { getDocument } from '../db/documents';
import { countDocuments, listPostings, listRelatedRows } from '../db/related';
import { getText } from '../db/versions';

/** So many times as many as are wanted are read: rare words alone say nothing for sure. */
const JUDGED_PER_WANTED = 2;
const SHOWN_WORDS = 8;

export const findCandidates: Handler<'comparisons.candidates'> = async (
  context,
  { documentId, limit },
  call,
) => {
  const { db, path } = context.workspace;
  const { language, currentVersionId } = getDocument(db, documentId);
  const words = tellingWords(getText(db, currentVersionId), language, LOOKED_UP_WORDS);
  const writtenAs = new Map(words.map(({ folded, written }) => [folded, written]));
  const postings = listPostings(db, [...writtenAs.keys()]);
  const related = rankRelated(documentId, postings, countDocuments(db), limit * JUDGED_PER_WANTED);
  if (related.length === 0) return { candidates: [] };

  const rows = new Map(
    listRelatedRows(
      db,
      related.map(other => other.documentId),
    ).map(row => [row.documentId, row]),
  );
  const found = related.flatMap(other => {
    const row = rows.get(other.documentId);
    return row ? [{ ...row, words: other.words }] : [];
  });
  const relations = await context.workers.run(
    'judge-related',
    {
      workspacePath: path,
      versionId: currentVersionId,
      language,
      otherVersionIds: found.map(({ versionId }) => versionId),
    },
    { signal: call.signal },
  );
  const candidates = found.flatMap(({ words: shared, ...row }, i) => {
    const relation = relations[i];
    const sharedWords = shared.slice(0, SHOWN_WORDS).map(word => writtenAs.get(word) ?? word);
    return relation ? [{ ...row, ...relation, sharedWords }] : [];
  });
  return { candidates: candidates.sort((left, right) => right.share - left.share).slice(0, limit) };
};
