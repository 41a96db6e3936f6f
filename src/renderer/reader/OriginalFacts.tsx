import { ActionIcon, CopyButton, Title, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatNumber } from '../components/format';
import { useQuery } from '../hooks/use-operation';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';

/** The file that the shown version goes back to: never changed, told apart by its hash. */
export function OriginalFacts({ opened }: { opened: Opened }) {
  const { t, i18n } = useTranslation();
  const { document } = opened;
  const own = useQuery('documents.original', { versionId: opened.versionId }).data;
  const original = own ? own.original : opened.original;
  if (!original) {
    return (
      <section className={classes.section}>
        <Title order={2}>{t('reader.details.original')}</Title>
        <p>{t('reader.details.noOriginal')}</p>
      </section>
    );
  }
  const { fileName, byteLength, sha256, format, encoding, importedAtMs, notices } = original;
  const size = t('reader.details.bytes', {
    count: byteLength,
    formatted: formatNumber(byteLength, i18n.language),
  });
  const facts: [string, ReactNode][] = [
    [t('reader.details.fileName'), fileName],
    ...(document.originalRow === null || original.id !== document.originalId
      ? []
      : [[t('reader.details.row'), document.originalRow] as [string, ReactNode]]),
    [t('reader.details.size'), size],
    [t('reader.details.format'), t(`reader.details.formats.${format}`)],
    [t('reader.details.encoding'), encoding?.toUpperCase() ?? t('common.unknown')],
    [t('reader.details.importedAt'), formatMoment(importedAtMs, i18n.language)],
    [t('reader.details.sha256'), <Hash key="hash" sha256={sha256} />],
  ];
  return (
    <section className={classes.section}>
      <Title order={2}>{t('reader.details.original')}</Title>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <Title order={3}>{t('reader.details.notices')}</Title>
      {notices.length === 0 ? (
        <p>{t('reader.details.noNotices')}</p>
      ) : (
        <ul className={classes.notices}>
          {notices.map(({ kind, count }) => (
            <li key={kind}>{t(`common.notices.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Hash({ sha256 }: { sha256: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.hash}>
      <code>{sha256}</code>
      <CopyButton value={sha256}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'reader.details.copied' : 'reader.details.copy')}>
            <ActionIcon
              size="sm"
              aria-label={`${t(copied ? 'reader.details.copied' : 'reader.details.copy')}: SHA-256`}
              onClick={copy}
            >
              {copied ? <IconCheck size={14} stroke={1.5} /> : <IconCopy size={14} stroke={1.5} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
