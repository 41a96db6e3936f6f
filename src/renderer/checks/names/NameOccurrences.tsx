import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/client';
import type { AppError } from '../../../shared/errors';
import type { NameOccurrence } from '../../../shared/model/name';
import { titleWithFile } from '../../components/compare/told-apart';
import { ErrorNotice } from '../../components/ErrorNotice';
import { readerPath } from '../../components/reader-path';
import { VisibleText, visibleParts } from '../../components/text/VisibleText';
import classes from './NameOccurrences.module.css';
import { groupOccurrences, surroundings } from './occurrence-groups';

export interface NameOccurrencesProps {
  found: UseQueryResult<OutputOf<'names.occurrences'>, AppError>;
  canShowMore: boolean;
  onShowMore(): void;
}

/** Where the forms stand, in their sentences, text by text; each leads to its place. */
export function NameOccurrences({ found, canShowMore, onShowMore }: NameOccurrencesProps) {
  const { t } = useTranslation();
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <div aria-busy="true" />;
  const { occurrences, total } = found.data;
  return (
    <section className={classes.places} aria-label={t('names.places')}>
      {groupOccurrences(occurrences).map(({ documentId, documentTitle, sourceName, occurrences: own }) => (
        <div key={documentId}>
          <h2 className={classes.title}>
            <VisibleText text={documentTitle} />
            {sourceName !== null && (
              <span className={classes.source}>
                <VisibleText text={sourceName} />
              </span>
            )}
          </h2>
          <ul className={classes.list}>
            {own.map(occurrence => (
              <Occurrence key={occurrence.start} occurrence={occurrence} />
            ))}
          </ul>
        </div>
      ))}
      {total > occurrences.length && (
        <p className={classes.more}>
          {t('names.shown', { shown: occurrences.length, total })}
          {canShowMore && (
            <Button variant="subtle" onClick={onShowMore}>
              {t('names.more')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

function Occurrence({ occurrence }: { occurrence: NameOccurrence }) {
  const { t } = useTranslation();
  const { form, exact, documentTitle, fileName } = occurrence;
  const { before, after } = surroundings(occurrence);
  return (
    <li className={classes.place} dir="auto">
      {visibleParts(before)}
      <Link
        href={readerPath(occurrence)}
        className={classes.exact}
        aria-label={t('names.openAt', { form, title: titleWithFile(documentTitle, fileName) })}
      >
        {visibleParts(exact)}
      </Link>
      {visibleParts(after)}
    </li>
  );
}
