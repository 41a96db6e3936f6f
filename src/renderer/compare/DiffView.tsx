import { useMemo, useState } from 'react';
import type { ChangeClass } from '../../shared/model/comparison';
import type { Change } from './changes';
import { DiffScroller } from './DiffScroller';
import classes from './DiffView.module.css';
import { foldRows } from './folds';
import { type Row, rowsOfChanges } from './rows';

export interface DiffViewProps {
  rows: readonly Row[];
  changes: readonly Change[];
  left: string;
  right: string;
  languages: { left: string; right: string };
  isSynced: boolean;
  /** Changes of these classes are shown as plain text. */
  hidden: ReadonlySet<ChangeClass>;
  selectedIndex: number | null;
  onSelect(index: number): void;
}

/** Both texts side by side: in one scroller, where rows cannot part, or each in its own. */
export function DiffView({ rows, changes, left, isSynced, selectedIndex, ...props }: DiffViewProps) {
  const [openFolds, setOpenFolds] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () =>
      changes.length > 0
        ? foldRows(rows, left, openFolds)
        : rows.map((_, row) => ({ kind: 'row' as const, row })),
    [rows, changes, left, openFolds],
  );
  const rowOf = useMemo(() => rowsOfChanges(rows, changes.length), [rows, changes]);
  const shared = {
    ...props,
    rows,
    changes,
    left,
    items,
    selectedIndex,
    selectedRow: selectedIndex === null ? null : (rowOf[selectedIndex] ?? null),
    onUnfold: (firstRow: number) => setOpenFolds(new Set([...openFolds, firstRow])),
  };
  if (isSynced) return <DiffScroller {...shared} sides={BOTH} />;
  return (
    <div className={classes.apart}>
      <DiffScroller {...shared} sides={LEFT} />
      <DiffScroller {...shared} sides={RIGHT} />
    </div>
  );
}

const BOTH = ['left', 'right'] as const;
const LEFT = ['left'] as const;
const RIGHT = ['right'] as const;
