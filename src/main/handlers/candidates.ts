import type { Handler } from '../context';
import { getDocument } from '../db/documents';
import { listLikelyRelated } from '../db/related';
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
  const text = getText(db, currentVersionId);
  const found = listLikelyRelated(db, { documentId, text, language }, limit * JUDGED_PER_WANTED);
  if (found.length === 0) return { candidates: [] };

  const relations = await context.workers.run(
    'judge-related',
    {
      workspacePath: path,
      versionId: currentVersionId,
      language,
      others: found.map(({ versionId, language: otherLanguage }) => ({ versionId, language: otherLanguage })),
    },
    { signal: call.signal },
  );
  const candidates = found.flatMap(({ sharedWords, language: _, ...row }, i) => {
    const relation = relations[i];
    return relation ? [{ ...row, ...relation, sharedWords: sharedWords.slice(0, SHOWN_WORDS) }] : [];
  });
  return { candidates: candidates.sort((left, right) => right.share - left.share).slice(0, limit) };
};
