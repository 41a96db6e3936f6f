import { useQuery } from '../../hooks/use-operation';
import type { ComparisonResult } from '../comparison-result';

/**
 * The number of the version that a side's document has now, if it is another one; null also as long as it is not known.
 * It is asked for with the whole text, so only where it matters.
 */
export function useNewerVersion(
  { documentId, versionId }: ComparisonResult['left'],
  isEnabled = true,
): number | null {
  const { data } = useQuery('documents.get', { documentId }, { isEnabled });
  if (!data || data.document.currentVersionId === versionId) return null;
  return data.versions.find(({ id }) => id === data.document.currentVersionId)?.number ?? null;
}
