import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './AlignmentParagraph.module.css';
import { type ParagraphPiece, type Sentence, type Side, STATUS_SIGNS } from './alignment-layout';
import { SignedText, VisibleText } from './VisibleText';

export interface AlignmentParagraphProps {
  side: Side;
  idPrefix: string;
  text: string;
  pieces: readonly ParagraphPiece[];
  sentences: readonly Sentence[];
  highlighted: readonly number[];
  selectedIndex: number | null;
}

/** Sentences in flowing text, each with the sign of what became of it. */
export function AlignmentParagraph({
  side,
  idPrefix,
  text,
  pieces,
  sentences,
  highlighted,
  selectedIndex,
}: AlignmentParagraphProps) {
  const { t } = useTranslation();
  return pieces.map(({ start, end, sentence: index }) => {
    const sentence = index === null ? null : sentences[index];
    // The blank lines between paragraphs are drawn as their distance.
    if (!sentence) return <VisibleText key={start} text={text.slice(start, end).replace(/[\r\n]+/g, '')} />;
    return (
      <span
        key={start}
        id={`${idPrefix}${sentence.index}`}
        role="option"
        tabIndex={-1}
        aria-selected={sentence.index === selectedIndex}
        className={classes.sentence}
        data-side={side}
        data-sentence={sentence.index}
        data-status={sentence.status}
        data-highlighted={highlighted.includes(sentence.index) || undefined}
      >
        <SignedText
          text={text.slice(start, end)}
          sign={
            <>
              <span
                className={classes.sign}
                dir="ltr"
                title={t(`compare.alignment.statuses.${sentence.status}`)}
                aria-hidden
              >
                {STATUS_SIGNS[sentence.status]}
              </span>
              <VisuallyHidden component="span">
                {t(`compare.alignment.statuses.${sentence.status}`)}:{' '}
              </VisuallyHidden>
            </>
          }
        />
      </span>
    );
  });
}
