import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HandLink } from '../../../shared/model/comparison';
import type { Span } from '../../../shared/model/span';
import { useQuery } from '../../hooks/use-operation';
import { VisibleText } from '../VisibleText';
import { HAND_SIGN } from './alignment-layout';
import { RELATION_SIGNS } from './passage-links';
import classes from './SentenceDetails.module.css';

export interface LostLinksProps {
  links: readonly HandLink[];
  onRemove(id: number): void;
}

/** Links that a person made between words that these versions no longer have. They are kept until a person removes them. */
export function LostLinks({ links, onRemove }: LostLinksProps) {
  const { t } = useTranslation();
  if (links.length === 0) return null;
  return (
    <section className={classes.details}>
      <h2 className={classes.heading}>{t('compare.links.lost', { count: links.length })}</h2>
      <p className={classes.quiet}>{t('compare.links.lostText')}</p>
      {links.map(link => (
        <div key={link.id} className={classes.link} data-by-hand>
          <p className={classes.kind}>
            <span aria-hidden>
              {HAND_SIGN} {RELATION_SIGNS[link.relation]}{' '}
            </span>
            {t('compare.links.byHand', {
              relation: t(`compare.links.relations.${link.relation}`),
              who: link.createdBy,
            })}
          </p>
          <OldWords versionId={link.referenceVersionId} span={link.reference} />
          <OldWords versionId={link.reviewVersionId} span={link.review} />
          {link.note !== '' && (
            <p className={classes.note}>
              <VisibleText text={link.note} />
            </p>
          )}
          <Button variant="default" size="compact-xs" onClick={() => onRemove(link.id)}>
            {t('compare.links.remove')}
          </Button>
        </div>
      ))}
    </section>
  );
}

function OldWords({ versionId, span }: { versionId: number; span: Span }) {
  const { t } = useTranslation();
  const { data, error } = useQuery('documents.text', { versionId });
  return (
    <blockquote className={classes.other}>
      {data && (
        <>
          <span className={classes.origin}>
            <VisibleText
              text={t('compare.links.origin', { title: data.documentTitle, number: data.versionNumber })}
            />
          </span>
          <VisibleText text={data.text.slice(span.start, span.end)} />
        </>
      )}
      {error && t('compare.links.noWords')}
    </blockquote>
  );
}
