import { useParams, useSearchParams } from 'wouter';
import { Comparison } from './Comparison';
import { parseId, parseIds, parseMode } from './compare-path';
import { FactGridPage } from './facts/FactGridPage';
import { PickPage } from './PickPage';

/** `/compare` to choose two texts (`?left=` and `?right=` preselect versions), `/compare/LEFT/RIGHT?mode=…` to compare, `/compare/facts/…` for several. */
export function ComparePage() {
  const { leftVersionId, rightVersionId } = useParams<{ leftVersionId?: string; rightVersionId?: string }>();
  const [search] = useSearchParams();
  if (leftVersionId === 'facts') {
    return (
      <FactGridPage pivotVersionId={parseId(rightVersionId)} versionIds={parseIds(search.get('versions'))} />
    );
  }
  const left = parseId(leftVersionId) ?? parseId(search.get('left'));
  const right = parseId(rightVersionId) ?? parseId(search.get('right'));
  if (left === null || right === null) return <PickPage leftVersionId={left} rightVersionId={right} />;
  return <Comparison leftVersionId={left} rightVersionId={right} mode={parseMode(search.get('mode'))} />;
}
