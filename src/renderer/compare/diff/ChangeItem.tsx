import { useTranslation } from 'react-i18next';
import { nextGrapheme } from '../../../shared/domain/text/graphemes';
import rows from '../../components/rows/Rows.module.css';
import { CHANGE_SIGNS } from '../change-kinds';
import type { Change } from '../changes';
import { VisibleText } from '../VisibleText';
import classes from './ChangeList.module.css';
import { DECISION_SIGNS, type Decision } from './decisions';
import type { DiffData } from './diff-data';
import { MoveNote } from './MoveNote';

export interface ChangeItemProps {
  data: DiffData;
  change: Change;
  decision: Decision;
  isSelected: boolean;
  onSelect(index: number): void;
}

/** One change in the list: its kind, what was decided on it, and the words of both sides. */
export function ChangeItem({ data, change, decision, isSelected, onSelect }: ChangeItemProps) {
  const { t } = useTranslation();
  const { left, right } = data.texts;
  return (
    <button
      type="button"
      className={`${rows.choice} ${classes.change}`}
      data-weight={change.weight}
      data-decision={decision}
      aria-current={isSelected || undefined}
      onClick={() => onSelect(change.index)}
    >
      <span className={`${rows.facts} ${classes.weight}`}>
        <span>
          <span className={classes.sign} aria-hidden>
            {CHANGE_SIGNS[change.weight]}
          </span>{' '}
          {t(`compare.changes.weights.${change.weight}`)}
        </span>
        {decision !== 'undecided' && (
          <span className={classes.decision}>
            <span aria-hidden>{DECISION_SIGNS[decision]} </span>
            {t(`compare.review.decisions.${decision}`)}
          </span>
        )}
      </span>
      <span className={classes.words}>
        {change.weight !== 'moved' && (
          <>
            <span className={classes.left}>
              <Words text={left.slice(change.leftStart, change.leftEnd)} />
            </span>{' '}
            →{' '}
            <span className={classes.right}>
              <Words text={right.slice(change.rightStart, change.rightEnd)} />
            </span>
          </>
        )}
        <MoveNote change={change} data={data} />
      </span>
    </button>
  );
}

const SHOWN_CHARACTERS = 120;

function Words({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text === '') return <em className={classes.nothing}>{t('compare.changes.nothing')}</em>;
  if (text.trim() === '') return <em className={classes.nothing}>{t('compare.changes.spaces')}</em>;
  const isLong = text.length > SHOWN_CHARACTERS;
  return <VisibleText text={isLong ? `${text.slice(0, nextGrapheme(text, SHOWN_CHARACTERS))}…` : text} />;
}
