import { useQueryClient } from '@tanstack/react-query';
import type { OutputOf } from '../../shared/contract/client';
import { useCommand, useQuery } from '../hooks/use-operation';

export type ViewSettings = OutputOf<'settings.get'>['comparisonView'];

/** How comparisons are shown, for this person at this machine. A change is seen at once and then kept. */
export function useComparisonView(): [ViewSettings, (changes: Partial<ViewSettings>) => void] {
  const queries = useQueryClient();
  const { data } = useQuery('settings.get', {});
  const { run } = useCommand('settings.update');
  const view = data?.comparisonView ?? FIRST_VIEW;
  const change = (changes: Partial<ViewSettings>) => {
    const comparisonView = { ...view, ...changes };
    queries.setQueryData<OutputOf<'settings.get'>>(
      SETTINGS_KEY,
      settings => settings && { ...settings, comparisonView },
    );
    // What could not be kept is what it was after the next start; the view itself has changed.
    void run({ comparisonView }).catch(() => {});
  };
  return [view, change];
}

export const TEXT_SIZES = { smallest: 12, largest: 28 } as const;

const SETTINGS_KEY = ['settings', 'settings.get', {}];
const FIRST_VIEW: ViewSettings = {
  layout: 'side-by-side',
  ignore: [],
  textSize: 17,
  isWrapped: true,
  hasNumbers: false,
};
