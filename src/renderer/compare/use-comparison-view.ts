import { skipToken, useQuery as useCachedQuery, useQueryClient } from '@tanstack/react-query';
import type { OutputOf } from '../../shared/contract/client';
import { useCommand, useQuery } from '../hooks/use-operation';

export type ViewSettings = OutputOf<'settings.get'>['comparisonView'];

/** Takes the view as it is when the change is made: what is drawn may be a key press behind. */
export type ChangeView = (change: (view: ViewSettings) => Partial<ViewSettings>) => void;

/** How comparisons are shown, for this person at this machine. A change is seen at once and then kept. */
export function useComparisonView(): [ViewSettings, ChangeView] {
  const queries = useQueryClient();
  const { data } = useQuery('settings.get', {});
  const { data: unkept } = useCachedQuery<ViewSettings | null>({ queryKey: UNKEPT_KEY, queryFn: skipToken });
  const { run } = useCommand('settings.update');

  const keep = async () => {
    let kept: ViewSettings | null | undefined = null;
    for (;;) {
      const comparisonView = queries.getQueryData<ViewSettings | null>(UNKEPT_KEY);
      if (!comparisonView || comparisonView === kept) break;
      // What could not be kept is what it was after the next start; the view itself has changed.
      await run({ comparisonView }).catch(() => {});
      kept = comparisonView;
    }
    queries.setQueryData<OutputOf<'settings.get'>>(
      SETTINGS_KEY,
      settings => settings && { ...settings, ...(kept && { comparisonView: kept }) },
    );
    queries.setQueryData(UNKEPT_KEY, null);
  };
  const change: ChangeView = changes => {
    const held = queries.getQueryData<ViewSettings | null>(UNKEPT_KEY);
    const settings = queries.getQueryData<OutputOf<'settings.get'>>(SETTINGS_KEY);
    const view = held ?? settings?.comparisonView ?? FIRST_VIEW;
    queries.setQueryData(UNKEPT_KEY, { ...view, ...changes(view) });
    // One at a time: settings that load again in between are older than what is seen.
    if (!held) void keep();
  };
  return [unkept ?? data?.comparisonView ?? FIRST_VIEW, change];
}

export const TEXT_SIZES = { smallest: 12, largest: 28 } as const;

const SETTINGS_KEY = ['settings', 'settings.get', {}];
/** The view while it is on its way to the settings, otherwise null. */
const UNKEPT_KEY = ['comparison view'];
const FIRST_VIEW: ViewSettings = {
  layout: 'side-by-side',
  ignore: [],
  textSize: 17,
  isWrapped: true,
  hasNumbers: false,
};
