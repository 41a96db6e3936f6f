import { useTranslation } from 'react-i18next';
import { nextGrapheme } from '../../../shared/domain/text/graphemes';
import type { Change } from '../changes';
import { paragraphAt } from '../line-numbers';
import { VisibleText } from '../VisibleText';
import classes from './ChangeList.module.css';
import type { DiffData } from './diff-data';

/** Of a change with an end of a moved passage: which words those are and where their other end is. */
export function MoveNote({ change, data }: { change: Change; data: DiffData }) {
  const { t } = useTranslation();
  const { rows, numbers, passages, texts } = data;
  return change.passages.slice(0, SHOWN_PASSAGES).map(number => {
    const passage = passages[number];
    if (!passage) return null;
    const isGone = passage.leftStart >= change.leftStart && passage.leftStart < change.leftEnd;
    const to = isGone ? 'right' : 'left';
    const paragraph = paragraphAt(numbers[to], rows, to, isGone ? passage.rightHead : passage.leftHead);
    const [start, end] = isGone ? [passage.leftHead, passage.leftEnd] : [passage.rightHead, passage.rightEnd];
    const text = texts[isGone ? 'left' : 'right'];
    const shownEnd = Math.min(end, nextGrapheme(text, start + SHOWN_CHARACTERS));
    return (
      <span key={number} className={classes.move}>
        {change.weight === 'moved' && (
          <VisibleText text={`${text.slice(start, shownEnd).trim()}${shownEnd < end ? ' …' : ''}`} />
        )}
        <span className={classes.moveNote}>
          {t(isGone ? 'compare.view.movedTo' : 'compare.view.movedFrom', { paragraph })}
        </span>
      </span>
    );
  });
}

const SHOWN_CHARACTERS = 80;
/** A change that was not compared in detail can hold very many; the text shows them all. */
const SHOWN_PASSAGES = 3;
