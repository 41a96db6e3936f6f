import { useParams, useSearchParams } from 'wouter';
import { Comparison } from './Comparison';
import { parseId, parseMode } from './compare-path';
import { PickPage } from './PickPage';

/** `/compare` to choose two texts (`?left=` and `?right=` preselect versions), `/compare/LEFT/RIGHT?mode=…` to compare. */
export function ComparePage() {
  const { leftVersionId, rightVersionId } = useParams<{ leftVersionId?: string; rightVersionId?: string }>();
  const [search] = useSearchParams();
  const left = parseId(leftVersionId) ?? parseId(search.get('left'));
  const right = parseId(rightVersionId) ?? parseId(search.get('right'));
  if (left === null || right === null) return <PickPage leftVersionId={left} rightVersionId={right} />;
  return <Comparison leftVersionId={left} rightVersionId={right} mode={parseMode(search.get('mode'))} />;
}
