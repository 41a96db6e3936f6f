import { useTranslation } from 'react-i18next';
import { paragraphAt } from '../line-numbers';
import type { MovedPassage } from '../moved-passages';
import type { TextSide } from '../rows';
import classes from './DiffCell.module.css';
import type { DiffData } from './diff-data';

/** Stands before a moved passage: where its other end is, and the way there. */
export function JumpButton({
  data,
  passage,
  side,
  onJump,
}: {
  data: DiffData;
  passage: MovedPassage;
  side: TextSide;
  onJump(passage: number, to: TextSide): void;
}) {
  const { t } = useTranslation();
  const to = side === 'left' ? 'right' : 'left';
  const offset = to === 'left' ? passage.leftHead : passage.rightHead;
  const paragraph = paragraphAt(data.numbers[to], data.rows, to, offset);
  const label = side === 'left' ? 'compare.view.movedTo' : 'compare.view.movedFrom';
  return (
    <button
      type="button"
      className={classes.jump}
      title={t('compare.view.jump')}
      onClick={() => onJump(passage.number, to)}
    >
      <span aria-hidden>⇅{passage.number + 1} </span>
      {t(label, { paragraph })}
    </button>
  );
}
