import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { gapBeginningIn } from '../pieces';
import type { TextSide } from '../rows';
import { type CellSettings, DiffCell } from './DiffCell';
import classes from './DiffScroller.module.css';
import type { HitPlace } from './find-hits';

export interface DiffRowProps extends CellSettings {
  row: number;
  sides: readonly TextSide[];
  isInline: boolean;
  selectedIndex: number | null;
  currentHit: HitPlace | null;
}

/** A row of one or both sides; above it a sentence where the comparison stopped short. Drawn again only when it changed. */
export const DiffRow = memo(function DiffRow({ row, sides, isInline, ...props }: DiffRowProps) {
  const { t } = useTranslation();
  const { marks, rows } = props.data;
  const beginsGap = sides.some(
    side => gapBeginningIn(marks[side], rows[side][row] ?? 0, rows[side][row + 1] ?? 0) >= 0,
  );
  return (
    <>
      {beginsGap && <p className={classes.coarse}>{t('compare.view.coarseHere')}</p>}
      {isInline ? (
        <DiffCell sides={sides} row={row} {...props} />
      ) : (
        sides.map(side => <DiffCell key={side} sides={side === 'left' ? LEFT : RIGHT} row={row} {...props} />)
      )}
    </>
  );
});

const LEFT = ['left'] as const;
const RIGHT = ['right'] as const;
