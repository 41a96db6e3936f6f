import { AppError } from '../../shared/errors';
import type { Handler } from '../context';
import { readWordWeights } from '../db/related';
import { getSide } from '../db/sides';
import { getText } from '../db/versions';

export const tabulateFacts: Handler<'comparisons.facts'> = async (
  context,
  { versionIds, pivotVersionId },
  call,
) => {
  const { db } = context.workspace;
  const pivot = versionIds.indexOf(pivotVersionId);
  if (pivot < 0) {
    throw new AppError('invalid_input', 'The pivot is none of the versions', { reason: 'no-pivot' });
  }
  const versions = versionIds.map(id => getSide(db, id));
  const texts = versions.map(({ versionId, language }) => ({ text: getText(db, versionId), language }));
  const wordWeights = readWordWeights(
    db,
    texts.map(({ text }) => text),
  );
  const work = { texts, pivot, wordWeights };
  const grid = await context.workers.run('tabulate-facts', work, { signal: call.signal });
  return { versions, pivotVersionId, grid };
};
