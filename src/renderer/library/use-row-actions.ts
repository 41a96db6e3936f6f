import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { notifyDone } from '../components/notify';
import { useCommand } from '../hooks/use-operation';
import { pathToCompare, pathToFacts } from './compare-path';
import { hasFilters } from './library-query';
import type { SelectedRow } from './selection';
import type { Library } from './use-library';

/** What can be done with texts of the list, whether by key, by menu or below the selection. */
export function useRowActions({ query, total, rowAt }: Library, onRemoved: () => void) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { run: removeDocuments } = useCommand('documents.remove');
  const compare = (rows: readonly SelectedRow[]) => {
    const path = pathToCompare(rows);
    if (path) navigate(path);
  };
  return {
    /** At the words that were searched for. */
    open: (row: { readonly id: number }) =>
      navigate(
        query.search === ''
          ? `/reader/${row.id}`
          : `/reader/${row.id}?${new URLSearchParams({ words: query.search })}`,
      ),
    compare,
    /** What is dragged goes to the left. */
    compareRows: (from: number, onto: number) => {
      const [left, right] = [rowAt(from), rowAt(onto)];
      if (left && right) compare([left, right]);
    },
    showFacts: (rows: readonly SelectedRow[]) => navigate(pathToFacts(rows)),
    exportThem: (rows: readonly SelectedRow[]) => {
      const isEverything = !hasFilters(query) && rows.length === total;
      navigate(isEverything ? '/datasets' : `/datasets?documents=${rows.map(row => row.id).join(',')}`);
    },
    remove: async (rows: readonly SelectedRow[]) => {
      const { removedCount } = await removeDocuments({ documentIds: rows.map(row => row.id) });
      onRemoved();
      notifyDone(t('library.removed', { count: removedCount }));
    },
  };
}
