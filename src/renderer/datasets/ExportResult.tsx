import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { copyText } from '../components/copy-text';
import { formatNumber } from '../components/format';
import { notifyDone } from '../components/notify';
import classes from './ExportResult.module.css';
import { formatBytes } from './selection';

/** Where the export lies, what it holds, and the proof of each file. */
export function ExportResult({ result, onAgain }: { result: OutputOf<'datasets.export'>; onAgain(): void }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => formatNumber(value, i18n.language);
  const copy = (text: string) =>
    void copyText({ text }).then(isDone => isDone && notifyDone(t('datasets.done.copied')));
  // Named by their hashes they would bury the few files that somebody reads; the manifest lists each.
  const isKept = ({ name }: { name: string }) => name.startsWith('files/');
  const kept = result.files.filter(isKept);
  const written = result.files.filter(file => !isKept(file));
  const keptBytes = kept.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return (
    <section className={classes.result}>
      <h2 className={classes.heading}>{t('datasets.done.heading')}</h2>
      <p className={classes.proof} role="status">
        <IconCheck size={16} stroke={1.5} aria-hidden />
        {t('datasets.done.proof')}
      </p>
      <dl className={classes.facts}>
        <dt>{t('datasets.done.path')}</dt>
        <dd className={classes.path}>
          <code>{result.path}</code>
          <CopyButton label={t('datasets.done.copyPath')} onCopy={() => copy(result.path)} />
        </dd>
        <dt>{t('datasets.done.documents')}</dt>
        <dd>{number(result.documentCount)}</dd>
        <dt>{t('datasets.done.withheld')}</dt>
        <dd>{number(result.withheldTextCount)}</dd>
        <dt>{t('datasets.done.annotations')}</dt>
        <dd>{number(result.annotationCount)}</dd>
      </dl>
      <table className={classes.files}>
        <caption>{t('datasets.done.files')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('datasets.done.name')}</th>
            <th scope="col" className={classes.number}>
              {t('datasets.done.rows')}
            </th>
            <th scope="col" className={classes.number}>
              {t('datasets.done.size')}
            </th>
            <th scope="col">{t('datasets.done.sha256')}</th>
          </tr>
        </thead>
        <tbody>
          {written.map(file => (
            <tr key={file.name}>
              <th scope="row">{file.name}</th>
              <td className={classes.number}>{file.rows === null ? '' : number(file.rows)}</td>
              <td className={classes.number}>{formatBytes(file.byteLength, i18n.language)}</td>
              <td className={classes.hash}>
                <code title={file.sha256}>{file.sha256.slice(0, 12)}…</code>
                <CopyButton
                  label={t('datasets.done.copy', { name: file.name })}
                  onCopy={() => copy(file.sha256)}
                />
              </td>
            </tr>
          ))}
          {kept.length > 0 && (
            <tr>
              <th scope="row">files/</th>
              <td className={classes.number} />
              <td className={classes.number}>{formatBytes(keptBytes, i18n.language)}</td>
              <td>{t('datasets.done.kept', { count: kept.length })}</td>
            </tr>
          )}
        </tbody>
      </table>
      <Button variant="default" onClick={onAgain}>
        {t('datasets.done.again')}
      </Button>
    </section>
  );
}

function CopyButton({ label, onCopy }: { label: string; onCopy(): void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size="sm" onClick={onCopy}>
        <IconCopy size={16} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}
