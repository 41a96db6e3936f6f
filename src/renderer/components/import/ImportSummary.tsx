// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import { de } from '../../i18n/de';
import { VisibleText } from '../text/VisibleText';
import classes from './Import.module.css';
import { type ImportResult, noticesByFile, type Skipped, shortName } from './import-result';

// More lines than anybody reads; the counts above say the whole.
const MAX_LINES = 200;

export interface ImportSummaryProps {
  result: ImportResult;
  isVersion: boolean;
  onAgain(): void;
  onClose(): void;
}

/** What came of an import: counts in a sentence each, what was skipped and why, what was noticed in which file. */
export function ImportSummary({ result, isVersion, onAgain, onClose }: ImportSummaryProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const primary = useFocusOnMount<HTMLButtonElement>();
  const { imported, unchanged, skipped, isCancelled } = result;
  const noticed = noticesByFile(result);
  // Of a file with several texts single rows may be left out.
  const files = skipped.filter(({ row }) => row === null).length;
  const [only] = imported;
  const known = unchanged[0];
  const target = only ?? known;

  const go = (path: string) => {
    onClose();
    navigate(path);
  };
  const importedWords =
    imported.length === 0
      ? t('shell.import.nothingImported')
      : isVersion
        ? t('shell.import.versionAdded')
        : t('shell.import.imported', { count: imported.length });

  return (
    <Stack gap="sm">
      <div role="status">
        <Title order={2}>{isCancelled ? t('shell.import.cancelled') : importedWords}</Title>
        {isCancelled && (
          <Text size="md">
            {importedWords}. {t('shell.import.cancelledText')}
          </Text>
        )}
        {unchanged.length > 0 && (
          <Text size="md">{t('shell.import.unchanged', { count: unchanged.length })}</Text>
        )}
        {files > 0 && <Text size="md">{t('shell.import.skippedFiles', { count: files })}</Text>}
        {files < skipped.length && (
          <Text size="md">{t('shell.import.skippedRows', { count: skipped.length - files })}</Text>
        )}
      </div>
      {unchanged.length > 0 && imported.length + unchanged.length > 1 && (
        <section>
          <Title order={3}>{t('shell.import.unchangedTitle')}</Title>
          <ul className={classes.lines} tabIndex={0} aria-label={t('shell.import.unchangedTitle')}>
            {unchanged.slice(0, MAX_LINES).map(({ documentId, title, source }) => (
              <li key={`${source} ${documentId}`} className={classes.line} title={source}>
                <span className={classes.source}>{shortName(source)}</span>
                <span className={classes.reason}>
                  {t('shell.import.unchangedAs')} <VisibleText text={title} />
                </span>
              </li>
            ))}
            <More count={unchanged.length - MAX_LINES} />
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section>
          <Title order={3}>{t('shell.import.skippedTitle')}</Title>
          <ul className={classes.lines} tabIndex={0} aria-label={t('shell.import.skippedTitle')}>
            {skipped.slice(0, MAX_LINES).map(line => (
              <li key={`${line.source}:${line.row}`} className={classes.line} title={line.source}>
                <span className={classes.source}>{shortName(line.source)}</span>
                <span className={classes.reason}>
                  <Reason skipped={line} />
                </span>
              </li>
            ))}
            <More count={skipped.length - MAX_LINES} />
          </ul>
        </section>
      )}
      {noticed.length > 0 && (
        <section>
          <Title order={3}>{t('shell.import.noticesTitle')}</Title>
          <ul className={classes.lines} tabIndex={0} aria-label={t('shell.import.noticesTitle')}>
            {noticed.slice(0, MAX_LINES).map(file => (
              <li key={file.source} className={classes.line} title={file.source}>
                <span className={classes.source}>{shortName(file.source)}</span>
                <ul className={classes.notices}>
                  {file.notices.map(({ kind, count }) => (
                    <li key={kind}>{t(`common.notices.${kind}`, { count })}</li>
                  ))}
                </ul>
              </li>
            ))}
            <More count={noticed.length - MAX_LINES} />
          </ul>
        </section>
      )}
      <Group justify="flex-end" gap="xs">
        {!(isVersion && only) && (
          <Button variant="default" onClick={onAgain}>
            {t(isVersion ? 'shell.import.otherFile' : 'shell.import.again')}
          </Button>
        )}
        {isVersion && !only ? (
          <Button ref={primary} onClick={onClose}>
            {t('shell.import.backToText')}
          </Button>
        ) : target && imported.length + unchanged.length === 1 ? (
          <Button ref={primary} onClick={() => go(`/reader/${target.documentId}`)}>
            {t('shell.import.openText')}
          </Button>
        ) : (
          <Button ref={primary} onClick={() => go('/library')}>
            {t('shell.import.openLibrary')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** A reason that this page does not know yet is told in the host's own words. */
function Reason({ skipped: { reason, kind, row, message } }: { skipped: Skipped }) {
  const { t } = useTranslation();
  const known = Object.hasOwn(de.shell.import.reasons, reason)
    ? t(`shell.import.reasons.${reason}`)
    : message;
  const words = kind ? t(`shell.import.kinds.${kind}`) : known;
  return row === null ? words : `${t('shell.import.row', { row })}: ${words}`;
}

function More({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <li className={classes.line}>{t('shell.import.more', { count })}</li> : null;
}
