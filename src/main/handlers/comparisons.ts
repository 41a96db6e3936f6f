import type { InputOf } from '../../shared/contract/client';
import type { Settings } from '../../shared/contract/settings';
import type { Context, Handler } from '../context';
import { readComparisonInput } from '../db/comparison-input';
import { findSide, getSide } from '../db/sides';
import { getText } from '../db/versions';

export const compareVersions: Handler<'comparisons.compare'> = async (context, input, call) => {
  const { db, uid } = context.workspace;
  const left = getSide(db, input.leftVersionId);
  const right = getSide(db, input.rightVersionId);
  const { texts, lost } = readComparisonInput(
    db,
    { ...left, text: getText(db, left.versionId) },
    { ...right, text: getText(db, right.versionId) },
    input.mode,
  );
  const comparison = await context.workers.run('compare', texts, { signal: call.signal });
  remember(context, uid, input, comparison.choice.mode);
  return { left, right, ...comparison, lostLinks: comparison.result.mode === 'alignment' ? [...lost] : [] };
};

export const listRecentComparisons: Handler<'comparisons.recent'> = context => {
  const { db, uid } = context.workspace;
  const comparisons = context.settings.read().recentComparisons.flatMap(recent => {
    if (recent.workspaceUid !== uid) return [];
    const left = findSide(db, recent.leftVersionId);
    const right = findSide(db, recent.rightVersionId);
    return left && right ? [{ left, right, mode: recent.mode, atMs: recent.atMs }] : [];
  });
  return { comparisons };
};

const MAX_RECENT = 20;

type Recent = Settings['recentComparisons'][number];

/** At the head of the list; the same two versions, either way round, are there once. */
function remember(
  { settings, now }: Context,
  workspaceUid: string,
  { leftVersionId, rightVersionId }: InputOf<'comparisons.compare'>,
  mode: Recent['mode'],
): void {
  const isSamePair = (other: Recent) =>
    other.workspaceUid === workspaceUid &&
    [other.leftVersionId, other.rightVersionId].sort().join() ===
      [leftVersionId, rightVersionId].sort().join();
  const others = settings.read().recentComparisons.filter(other => !isSamePair(other));
  const recent = { workspaceUid, leftVersionId, rightVersionId, mode, atMs: now() };
  try {
    settings.update({ recentComparisons: [recent, ...others].slice(0, MAX_RECENT) });
  } catch {
    // A settings file that may not be written must not cost the editor the comparison.
  }
}
