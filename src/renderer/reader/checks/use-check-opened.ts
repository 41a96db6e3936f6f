import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useCheckRun } from '../../components/findings/use-check-run';
import { useQuery } from '../../hooks/use-operation';
import type { Opened } from '../reader-tab';

/** A moment in which the next correction may be saved; shorter than that of the run over all texts, so that this one goes first. */
const DELAY_MS = 200;

/**
 * Checks the text that somebody looks at, also where the run over all texts was cancelled. Once after each change only:
 * one that a rule broke on stays as it is. True while that is to come or under way.
 */
export function useCheckOpened({ document, versionId, checks: { isChecked } }: Opened): boolean {
  const { isRunning, isCancelling, start } = useCheckRun();
  const isWanted = useQuery('settings.get', {}).data?.autoCheck === true;
  const isCurrent = versionId === document.currentVersionId;
  const tried = useRef<string | null>(null);
  const change = `${versionId} ${document.language}`;
  const isDue = isWanted && isCurrent && !isChecked && tried.current !== change;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `start` is new at every render
  useEffect(() => {
    if (isChecked) tried.current = null;
    if (!isDue || isRunning) return;
    const timer = setTimeout(() => {
      tried.current = change;
      start({ documentIds: [document.id] });
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [isDue, isRunning, isChecked, change, document.id]);

  // What the run found is on its way.
  const isLoading = useIsFetching({ queryKey: ['documents', 'documents.get'] }) > 0;
  return isCurrent && !isChecked && !isCancelling && (isRunning || isDue || (isWanted && isLoading));
}
