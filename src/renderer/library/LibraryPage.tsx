import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/ErrorNotice';
import { useImportDialog } from '../components/import/use-import-dialog';
import { notifyDone } from '../components/notify';
import { Page } from '../components/Page';
import { hasNoFocus, MOVING_KEYS, useFreeListKeys } from '../components/rows/use-free-list-keys';
import { useSaveOriginal } from '../components/use-save-original';
import { useCommands } from '../hooks/use-commands';
import { recallHere, rememberHere } from '../hooks/use-hash-location';
import { AddButtons } from './AddButtons';
import { pathToCompare } from './compare-path';
import { DocumentGrid } from './DocumentGrid';
import { DocumentSummary } from './DocumentSummary';
import { FilterBar } from './FilterBar';
import { LibraryEmpty } from './LibraryEmpty';
import classes from './LibraryPage.module.css';
import { hasFilters, PLAIN_QUERY, sortBy } from './library-query';
import { RowMenu, type RowMenuPlace } from './RowMenu';
import { SelectionBar } from './SelectionBar';
import {
  addRows,
  MOST_IN_GRID,
  NOTHING_SELECTED,
  refreshRows,
  type SelectedRow,
  toggleRow,
} from './selection';
import { useLibrary } from './use-library';
import { useRowActions } from './use-row-actions';

/** All texts of the workspace: search, filter, sort, select. */
export function LibraryPage() {
  const { t } = useTranslation();
  const importDialog = useImportDialog();
  const library = useLibrary();
  const { query, pages, total, rowAt, changeQuery } = library;
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [wantedFocus, setFocus] = useState(() => recallHere('/library', 'row') ?? 0);
  const searchField = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const hasRoomForInspector = useMediaQuery('(min-width: 1280px)', false, { getInitialValueInEffect: false });

  const focusedIndex = Math.max(0, Math.min(wantedFocus, total - 1));
  const focused = rowAt(focusedIndex);
  const selected = refreshRows(selection, library.loadedRows());
  // Rows of the list before are only there to be looked at: what a key does is about the list that was asked for.
  const meant = pages.isBehind ? undefined : focused;
  const targets: readonly SelectedRow[] = selected.length > 0 ? selected : meant ? [meant] : [];
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const { compareRows, exportThem, remove, ...actions } = useRowActions(library, () =>
    setSelection(NOTHING_SELECTED),
  );
  // Enter may come before the list that was typed for: then the text is opened as soon as that is there.
  const { saveOriginal, dialog: saveDialog } = useSaveOriginal();
  const [isOpening, setIsOpening] = useState(false);
  const open = (row: { readonly id: number }) => {
    rememberHere('/library', 'row', library.findIndex(row.id) ?? focusedIndex);
    actions.open(row);
  };
  const latestOpen = useRef(open);
  latestOpen.current = open;
  const compare = () => {
    if (pathToCompare(targets) === null) notifyDone(t('library.compareHint'));
    else actions.compare(targets);
  };
  const showFacts = () => {
    if (selected.length < 2 || selected.length > MOST_IN_GRID) notifyDone(t('library.factsHint'));
    else actions.showFacts(selected);
  };

  const closeMenu = () => {
    setMenu(null);
    grid.current?.focus();
  };
  const selectRange = async (from: number, to: number) => {
    const rows = await library.fetchRows(Math.min(from, to), Math.max(from, to));
    setSelection(now => addRows(now, rows));
  };

  useEffect(() => {
    if (!isOpening || pages.isBehind) return;
    setIsOpening(false);
    if (meant) latestOpen.current(meant);
  }, [isOpening, pages.isBehind, meant]);

  const isThere = total > 0;
  useEffect(() => {
    if (isThere && hasNoFocus()) grid.current?.focus({ preventScroll: true });
  }, [isThere]);
  useFreeListKeys(grid, isThere, LIST_KEYS);

  useCommands([
    { id: 'search', run: () => searchField.current?.select() },
    { id: 'paste-text', run: () => importDialog.open({ isPaste: true }) },
    total > 0 && { id: 'select-all', run: () => void selectRange(0, total - 1) },
    focused !== undefined && { id: 'open-document', run: () => setIsOpening(true) },
    total > 0 && { id: 'compare-selected', run: compare },
    total > 0 && { id: 'facts-of-selected', run: showFacts },
    targets.length > 0 && { id: 'export-selected', run: () => exportThem(targets) },
    meant !== undefined && { id: 'save-original', run: () => saveOriginal(meant.currentVersionId) },
    targets.length > 0 && { id: 'remove-selected', run: () => void remove(targets) },
  ]);

  const isEmpty = pages.first !== undefined && total === 0;

  return (
    <Page
      title={t('library.title')}
      actions={<AddButtons />}
      inspector={hasRoomForInspector && !isEmpty && <DocumentSummary row={focused} onOpen={open} />}
      inspectorLabel={t('library.inspector')}
    >
      <div className={classes.layout}>
        <FilterBar
          query={query}
          languages={library.languages}
          count={pages.first ? t('library.total', { count: total }) : ''}
          searchRef={searchField}
          onChange={changes => {
            changeQuery(changes);
            setFocus(0);
            setIsOpening(false);
          }}
          onLeave={() => grid.current?.focus()}
        />
        {pages.error && !pages.first ? (
          <ErrorNotice error={pages.error} onRetry={pages.retry} />
        ) : isEmpty ? (
          <LibraryEmpty
            isFiltered={hasFilters(query)}
            onClearFilters={() =>
              changeQuery({ ...PLAIN_QUERY, sort: query.sort, isDescending: query.isDescending })
            }
          />
        ) : (
          <DocumentGrid
            total={total}
            rowAt={rowAt}
            query={query}
            selection={selection}
            focusedIndex={focusedIndex}
            gridRef={grid}
            onSort={sort => changeQuery(sortBy(query, sort))}
            onFocusRow={setFocus}
            onOpen={open}
            onToggle={index => {
              const row = rowAt(index);
              if (row) setSelection(toggleRow(selection, row));
            }}
            onExtend={index => void selectRange(focusedIndex, index)}
            onVisibleRows={library.onVisibleRows}
            onDropRow={compareRows}
            onMenu={(index, x, y) => {
              const row = rowAt(index);
              if (row) setMenu({ row, x, y });
            }}
          />
        )}
        {menu && (
          <RowMenu
            {...menu}
            others={selected.filter(({ id }) => id !== menu.row.id)}
            onOpen={open}
            onExport={exportThem}
            onSaveOriginal={row => saveOriginal(row.currentVersionId)}
            onRemove={rows => void remove(rows)}
            onClose={closeMenu}
          />
        )}
        {saveDialog}
        {selected.length > 0 && (
          <SelectionBar
            count={selected.length}
            onCompare={compare}
            onShowFacts={showFacts}
            onExport={() => exportThem(targets)}
            onRemove={() => void remove(selected)}
            onClear={() => setSelection(NOTHING_SELECTED)}
          />
        )}
      </div>
    </Page>
  );
}

const LIST_KEYS = [...MOVING_KEYS, ' '];
