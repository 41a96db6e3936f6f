import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Label } from '../../../shared/model/annotation';
import type { EvidenceHere, Misplaced } from '../../../shared/model/placement';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LabelSign } from '../../components/LabelSign';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import panels from '../panels.module.css';
import { placePath } from '../place';
import { PlaceItem } from './PlaceItem';
import classes from './Places.module.css';
import { evidenceKey, placeKey } from './place-key';
import type { PlaceTools } from './use-place-tools';

export interface PlacesPanelProps {
  tools: PlaceTools;
  documentId: number;
  labels: readonly Label[];
  activeId: string | null;
}

/** What no longer stands in the shown version as it was annotated: to be looked at, or without a place. */
export function PlacesPanel({ tools, documentId, labels, activeId }: PlacesPanelProps) {
  const { places } = tools;
  const { t } = useTranslation();
  const { counts, evidence, error } = places;
  const changed = places.items.filter(({ state }) => state === 'changed');
  const orphans = places.items.filter(({ state }) => state === 'orphan');

  if (error) {
    return (
      <div className={panels.panel}>
        <div className={panels.section}>
          <ErrorNotice error={error} onRetry={places.retry} />
        </div>
      </div>
    );
  }
  if (!counts) return <div className={panels.panel} aria-busy="true" />;

  const list = (items: readonly Misplaced[], name: string) => (
    <ol className={panels.list} aria-label={name}>
      {items.map(item => (
        <PlaceItem
          key={placeKey(item)}
          item={item}
          documentId={documentId}
          labels={labels}
          isActive={placeKey(item) === activeId}
          isRunning={places.isRunning}
          onShow={() => tools.onShow(item)}
          onConfirm={() => tools.onConfirm(item)}
          onPut={() => tools.onPut(item)}
          onRemove={() => tools.onRemove(item)}
        />
      ))}
    </ol>
  );
  const quietCounts = [
    counts.exact > 0 && t('places.countExact', { count: counts.exact }),
    counts.moved > 0 && t('places.countMoved', { count: counts.moved }),
    counts.later > 0 && t('places.countLater', { count: counts.later }),
  ].filter(text => text !== false);

  return (
    <div className={panels.panel}>
      {places.items.length === 0 && (
        <div className={panels.empty}>
          <Title order={2}>{t('places.emptyTitle')}</Title>
          <Text className={panels.quiet}>{t('places.emptyText')}</Text>
        </div>
      )}
      {changed.length > 0 && (
        <section className={panels.section}>
          <Title order={2}>{t('places.needsLook', { count: changed.length })}</Title>
          <Text className={panels.quiet}>{t('places.needsLookHint')}</Text>
          {list(changed, t('places.list'))}
        </section>
      )}
      {orphans.length > 0 && (
        <section className={panels.section}>
          <Title order={2}>{t('places.orphans', { count: orphans.length })}</Title>
          <Text className={panels.quiet}>{t('places.orphansHint')}</Text>
          {list(orphans, t('places.orphanList'))}
        </section>
      )}
      {quietCounts.length > 0 && <p className={classes.counts}>{quietCounts.join(' · ')}</p>}
      {evidence.length > 0 && (
        <section className={panels.section}>
          <Title order={2}>{t('places.evidence', { count: evidence.length })}</Title>
          <ol className={panels.list} aria-label={t('places.evidenceList')}>
            {evidence.map(here => (
              <EvidenceItem
                key={here.id}
                here={here}
                labels={labels}
                isActive={evidenceKey(here.id) === activeId}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface EvidenceItemProps {
  here: EvidenceHere;
  labels: readonly Label[];
  isActive: boolean;
}

/** Leads to the annotation that the passage is evidence of. */
function EvidenceItem({ here: { subject, placement }, labels, isActive }: EvidenceItemProps) {
  const { t } = useTranslation();
  const { documentId, versionId, start, end, annotationId } = subject;
  const label = labels.find(({ id }) => id === subject.label);
  return (
    <li className={panels.item} data-is-active={isActive || undefined}>
      <Link
        className={classes.evidenceLink}
        href={placePath({ documentId, versionId, at: { start, end }, annotationId })}
      >
        <span className={panels.itemHead}>
          <LabelSign label={label ?? { sign: '?', hue: 0 }} />
          <strong>{t(`common.relations.${subject.relation}`)}</strong>
          {placement.state !== 'exact' && (
            <span className={panels.remarks}>{t(`places.evidenceStates.${placement.state}`)}</span>
          )}
        </span>
        <span className={panels.quote}>
          <VisibleText text={quoteOf(subject.exact)} />
        </span>
        <span className={panels.reason}>
          <VisibleText text={subject.documentTitle} />
        </span>
      </Link>
    </li>
  );
}
