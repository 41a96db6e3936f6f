import { Button, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCalendarDate, formatLanguage, formatMoment, formatNumber } from '../components/format';
import type { DocumentRow } from './DocumentGridRow';
import classes from './LibraryPage.module.css';

/** The metadata of the focused text, beside the list. */
export function DocumentSummary({
  row,
  onOpen,
}: {
  row: DocumentRow | undefined;
  onOpen(row: DocumentRow): void;
}) {
  const { t, i18n } = useTranslation();
  if (!row) {
    return (
      <Text p="md" c="var(--ink-quiet)">
        {t('library.noFocus')}
      </Text>
    );
  }
  const language = i18n.language;
  return (
    <div className={classes.summary}>
      <h2 className={classes.summaryTitle}>{row.title}</h2>
      <dl className={classes.facts}>
        <Fact name={t('library.author')}>{row.author ?? '–'}</Fact>
        <Fact name={t('library.columns.source')}>
          {row.sourceName ?? '–'}
          {row.isSourceFlagged && (
            <span className={classes.flag}>
              <IconFlag size={14} stroke={1.8} aria-hidden="true" />
              {t('common.flaggedSource')}
            </span>
          )}
        </Fact>
        {row.fileName !== null && <Fact name={t('library.file')}>{row.fileName}</Fact>}
        <Fact name={t('library.language')}>
          {formatLanguage(row.language, language) ?? t('library.unknownLanguage')}
        </Fact>
        <Fact name={t('library.columns.published')}>
          {row.publishedOn ? formatCalendarDate(row.publishedOn, language) : '–'}
        </Fact>
        <Fact name={t('library.state')}>{t(`common.states.${row.state}`)}</Fact>
        <Fact name={t('library.versions')}>{formatNumber(row.versionCount, language)}</Fact>
        <Fact name={t('library.length')}>
          {t('library.characters', { count: row.textLength, number: formatNumber(row.textLength, language) })}
        </Fact>
        <Fact name={t('library.columnsInFull.findings')}>
          {row.isChecked || row.openCheckCount > 0
            ? formatNumber(row.openCheckCount, language)
            : t('library.notChecked')}
        </Fact>
        <Fact name={t('library.cleanings')}>{formatNumber(row.cleaningCount, language)}</Fact>
        <Fact name={t('library.columnsInFull.annotations')}>
          {formatNumber(row.annotationCount, language)}
        </Fact>
        <Fact name={t('library.columns.imported')}>{formatMoment(row.createdAtMs, language)}</Fact>
      </dl>
      <Button onClick={() => onOpen(row)}>{t('library.open')}</Button>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
