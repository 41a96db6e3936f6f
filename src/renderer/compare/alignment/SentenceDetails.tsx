import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PassageLink } from '../../../shared/model/comparison';
import { readerPath } from '../../components/reader-path';
import type { ComparisonResult } from '../comparison-result';
import { VisibleText } from '../VisibleText';
import { type AlignmentLayout, type Side, STATUS_SIGNS } from './alignment-layout';
import { LinkDetails } from './LinkDetails';
import { linksBetween } from './passage-links';
import { RefusedLinks } from './RefusedLinks';
import classes from './SentenceDetails.module.css';
import { type AlignmentSelection, findPassage, sentencesOf } from './sentence-selection';
import type { HandLinks } from './use-hand-links';

export interface SentenceDetailsProps {
  comparison: ComparisonResult;
  layout: AlignmentLayout;
  texts: Readonly<Record<Side, string>>;
  selection: AlignmentSelection;
  handLinks: HandLinks;
  onGo(side: Side, index: number): void;
  onLink(): void;
  onEdit(link: PassageLink): void;
  onUnlink(links: readonly PassageLink[]): void;
}

/** What is selected: what became of it, what belongs to it and why, and how to say otherwise. */
export function SentenceDetails({
  comparison,
  layout,
  texts,
  selection,
  handLinks,
  onGo,
  onLink,
  onEdit,
  onUnlink,
}: SentenceDetailsProps) {
  const { t } = useTranslation();
  const { side } = selection;
  const numbers = sentencesOf(selection[side]);
  const sentence = layout[side].sentences[selection[side]?.head ?? -1];
  const passage = findPassage(layout[side], numbers);
  if (!sentence || !passage) return null;
  const otherSide = side === 'reference' ? 'review' : 'reference';
  const other = findPassage(layout[otherSide], sentencesOf(selection[otherSide]));
  const place = side === 'reference' ? comparison.left : comparison.right;
  const links = linksBetween(layout, side === 'reference' ? numbers : [], side === 'review' ? numbers : []);
  const refused = handLinks.refusals.filter(
    refusal => refusal[side].start < passage.end && refusal[side].end > passage.start,
  );

  return (
    <section className={classes.details}>
      <h2 className={classes.heading}>
        <span aria-hidden>{STATUS_SIGNS[sentence.status]} </span>
        {t(`compare.alignment.statuses.${sentence.status}`)}
      </h2>
      <blockquote className={classes.quote}>
        <VisibleText text={texts[side].slice(passage.start, passage.end)} />
      </blockquote>
      <div className={classes.actions}>
        <Button variant="default" component={Link} href={readerPath({ ...place, ...passage })}>
          {t('compare.alignment.open')}
        </Button>
        <Button variant="default" disabled={!other} onClick={onLink}>
          {t('compare.links.link')}
        </Button>
      </div>
      <p className={classes.quiet}>
        {other ? t('compare.links.with') : t('compare.links.howTo', { other: t(SIDE_NAMES[otherSide]) })}
      </p>
      {other && (
        <blockquote className={classes.other}>
          <VisibleText text={texts[otherSide].slice(other.start, other.end)} />
        </blockquote>
      )}

      <h3 className={classes.heading}>{t('compare.alignment.counterparts')}</h3>
      {links.length === 0 && (
        <p className={classes.quiet}>
          {side === 'review' ? t('compare.alignment.noCounterpart') : t('compare.alignment.notUsed')}
        </p>
      )}
      {links.map(link => (
        <LinkDetails
          key={`${link.reference.join()} ${link.review.join()}`}
          link={link}
          handLink={handLinks.byId.get(link.handLinkId ?? -1) ?? null}
          side={otherSide}
          column={layout[otherSide]}
          text={texts[otherSide]}
          onGo={index => onGo(otherSide, index)}
          onEdit={() => onEdit(link)}
          onUnlink={() => onUnlink([link])}
        />
      ))}
      <RefusedLinks
        refusals={refused.map(({ id, note, ...spans }) => ({
          id,
          note,
          text: texts[otherSide].slice(spans[otherSide].start, spans[otherSide].end),
        }))}
        onRemove={id => void handLinks.remove([id]).catch(() => {})}
      />
    </section>
  );
}

export const SIDE_NAMES = {
  reference: 'compare.alignment.inReference',
  review: 'compare.alignment.inReview',
} as const;
