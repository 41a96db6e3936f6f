import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LinkReason } from '../../shared/model/comparison';
import { type AlignmentLayout, STATUS_SIGNS } from './alignment-layout';
import { readerPath } from './compare-path';
import type { ComparisonResult, SelectedSentence } from './comparison-result';
import { isDifference, uniqueReasons } from './reasons';
import classes from './SentenceDetails.module.css';
import { VisibleText } from './VisibleText';

export interface SentenceDetailsProps {
  comparison: ComparisonResult;
  layout: AlignmentLayout;
  left: string;
  right: string;
  selected: SelectedSentence;
  onSelect(selected: SelectedSentence): void;
}

/** One sentence: what became of it, its counterparts, and on what grounds the machine linked them. */
export function SentenceDetails({
  comparison,
  layout,
  left,
  right,
  selected,
  onSelect,
}: SentenceDetailsProps) {
  const { t } = useTranslation();
  const { side } = selected;
  const sentence = layout[side].sentences[selected.index];
  if (!sentence) return null;
  const otherSide = side === 'reference' ? 'review' : 'reference';
  const [text, otherText] = side === 'reference' ? [left, right] : [right, left];
  const place = side === 'reference' ? comparison.left : comparison.right;
  const reasons = uniqueReasons(sentence.links);
  const differences = reasons.filter(isDifference);
  const grounds = reasons.filter(reason => !isDifference(reason));

  return (
    <section className={classes.details}>
      <h2 className={classes.heading}>
        <span aria-hidden>{STATUS_SIGNS[sentence.status]} </span>
        {t(`compare.alignment.statuses.${sentence.status}`)}
      </h2>
      <blockquote className={classes.quote}>
        <VisibleText text={text.slice(sentence.start, sentence.end)} />
      </blockquote>
      <Button
        variant="default"
        component={Link}
        href={readerPath(place.documentId, place.versionId, sentence.start, sentence.end)}
      >
        {t('compare.alignment.open')}
      </Button>

      <h3 className={classes.heading}>{t('compare.alignment.counterparts')}</h3>
      {sentence.counterparts.length === 0 && (
        <p className={classes.quiet}>
          {side === 'review' ? t('compare.alignment.noCounterpart') : t('compare.alignment.notUsed')}
        </p>
      )}
      {sentence.counterparts.map(index => {
        const counterpart = layout[otherSide].sentences[index];
        return (
          <button
            key={index}
            type="button"
            className={classes.counterpart}
            onClick={() => onSelect({ side: otherSide, index })}
          >
            <VisibleText text={otherText.slice(counterpart?.start, counterpart?.end)} />
          </button>
        );
      })}

      {differences.length > 0 && <Differences differences={differences} />}
      {grounds.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('compare.alignment.reasons')}</h3>
          <dl className={classes.reasons}>
            {grounds.map(({ kind, text: words, otherText: otherWords }) => (
              <Fragment key={`${kind} ${words}`}>
                <dt>{t(`compare.alignment.reasonKinds.${kind}`)}</dt>
                <dd>
                  <VisibleText text={words} />
                  {otherWords !== null && (
                    <>
                      {' / '}
                      <VisibleText text={otherWords} />
                    </>
                  )}
                </dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Differences({ differences }: { differences: readonly LinkReason[] }) {
  const { t } = useTranslation();
  return (
    <table className={classes.differences}>
      <caption>{t('compare.alignment.differences')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.alignment.inReference')}</th>
          <th scope="col">{t('compare.alignment.inReview')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ kind, text, otherText }) => (
          <tr key={`${kind} ${text} ${otherText}`} data-kind={kind}>
            <th scope="row">{t(`compare.alignment.reasonKinds.${kind}`)}</th>
            <td>{text === '' ? t('compare.alignment.missing') : <VisibleText text={text} />}</td>
            <td>{otherText ? <VisibleText text={otherText} /> : t('compare.alignment.missing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
