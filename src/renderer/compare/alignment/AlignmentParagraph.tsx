import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedText, VisibleText } from '../VisibleText';
import classes from './AlignmentParagraph.module.css';
import { HAND_SIGN, type ParagraphPiece, type Sentence, type Side, STATUS_SIGNS } from './alignment-layout';
import type { SentenceRange } from './sentence-selection';

export interface AlignmentParagraphProps {
  side: Side;
  idPrefix: string;
  text: string;
  pieces: readonly ParagraphPiece[];
  sentences: readonly Sentence[];
  range: SentenceRange | null;
  isActive: boolean;
  counterparts: readonly number[];
}

/** Sentences in flowing text, each with the sign of what became of it. Scrolling draws no paragraph twice. */
export const AlignmentParagraph = memo(function AlignmentParagraph({
  side,
  idPrefix,
  text,
  pieces,
  sentences,
  range,
  isActive,
  counterparts,
}: AlignmentParagraphProps) {
  const { t } = useTranslation();
  const isSelected = (index: number) =>
    range !== null &&
    index >= Math.min(range.anchor, range.head) &&
    index <= Math.max(range.anchor, range.head);
  return pieces.map(({ start, end, sentence: index }) => {
    const sentence = index === null ? null : sentences[index];
    // The blank lines between paragraphs are drawn as their distance.
    if (!sentence) return <VisibleText key={start} text={text.slice(start, end).replace(/[\r\n]+/g, '')} />;
    const status = t(`compare.alignment.statuses.${sentence.status}`);
    return (
      <span
        key={start}
        id={`${idPrefix}${sentence.index}`}
        role="option"
        tabIndex={-1}
        aria-selected={isSelected(sentence.index)}
        className={classes.sentence}
        data-side={side}
        data-sentence={sentence.index}
        data-status={sentence.status}
        data-active={(isActive && isSelected(sentence.index)) || undefined}
        data-highlighted={
          (isActive && isSelected(sentence.index)) || counterparts.includes(sentence.index) || undefined
        }
      >
        <SignedText
          text={text.slice(start, end)}
          sign={
            <>
              <span className={classes.sign} dir="ltr" title={status} aria-hidden>
                {STATUS_SIGNS[sentence.status]}
                {sentence.isLinkedByHand && <b className={classes.hand}>{HAND_SIGN}</b>}
              </span>
              <VisuallyHidden component="span">
                {sentence.isLinkedByHand ? `${status}, ${t('compare.alignment.byHand')}` : status}:{' '}
              </VisuallyHidden>
            </>
          }
        />
      </span>
    );
  });
});
