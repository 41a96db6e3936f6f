import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { formatCalendarDate } from '../components/format';
import { Section } from '../components/record/Section';
import { Row, Rows } from '../components/rows/Rows';
import classes from './SourceDocuments.module.css';

/** The texts of a source, each a way into the reader. */
export function SourceDocuments({ documents }: { documents: OutputOf<'sources.get'>['documents'] }) {
  const { t, i18n } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  return (
    <Section
      title={t('sources.documents.heading')}
      aside={<span className={classes.date}>{t('common.documents', { count: documents.length })}</span>}
    >
      {documents.length === 0 && <Text c="var(--ink-quiet)">{t('sources.documents.none')}</Text>}
      <div ref={scroller} className={classes.scroller}>
        <Rows height={list.getTotalSize()}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const document = documents[index];
            if (!document) return null;
            return (
              <Row key={key} top={start} height={size} hasLine={false} className={classes.item}>
                <Link href={`/reader/${document.id}`} className={classes.title}>
                  <bdi>{document.title}</bdi>
                </Link>
                <FindingCounts document={document} />
                <span className={classes.date}>
                  {document.publishedOn
                    ? formatCalendarDate(document.publishedOn, i18n.language)
                    : t('sources.documents.undated')}
                </span>
              </Row>
            );
          })}
        </Rows>
      </div>
    </Section>
  );
}

function FindingCounts({ document }: { document: OutputOf<'sources.get'>['documents'][number] }) {
  const { t } = useTranslation();
  const { openCount, standingCount, correctedCount } = document;
  const parts = [
    openCount > 0 && t('sources.documents.open', { count: openCount }),
    standingCount > 0 && t('sources.documents.standing', { count: standingCount }),
    correctedCount > 0 && t('sources.documents.corrected', { count: correctedCount }),
  ].filter(part => part !== false);
  if (parts.length === 0) return null;
  return (
    <Link href={`/checks?group=document&document=${document.id}`} className={classes.counts}>
      {parts.join(', ')}
    </Link>
  );
}

const ROW_HEIGHT = 28;
