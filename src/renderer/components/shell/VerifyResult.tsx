import { ActionIcon, Alert, Anchor, Button, Group, Stack, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/client';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import { copyText } from '../copy-text';
import { formatMoment, formatNumber } from '../format';
import { notifyDone } from '../notify';
import classes from './VerifyDialog.module.css';

type Verification = OutputOf<'workspace.verify'>;
type Damaged = Verification['damaged'][number];

/** What the verification found, in sentences; what is damaged leads to its text. */
export function VerifyResult({ result, onClose }: { result: Verification; onClose(): void }) {
  const { t, i18n } = useTranslation();
  const close = useFocusOnMount<HTMLButtonElement>();
  const { isIntact, history, damaged, textCount, originalCount, rowCount } = result;
  return (
    <Stack gap="sm">
      <Alert role={isIntact ? 'status' : 'alert'} color={isIntact ? 'ink' : 'red'} variant="light">
        {t(isIntact ? 'shell.verify.intact' : 'shell.verify.broken')}
      </Alert>
      <ul className={classes.sentences}>
        <li>
          {history.isIntact
            ? t('shell.verify.history', { count: history.stepCount })
            : t('history.broken', { step: formatNumber(history.firstBrokenStep ?? 0, i18n.language) })}
        </li>
        <li>{t('shell.verify.texts', { count: textCount })}</li>
        <li>{t('shell.verify.originals', { count: originalCount })}</li>
        <li>{t('shell.verify.rows', { count: rowCount })}</li>
        {history.erasures.map(({ entryId, actor, atMs, reason }) => (
          <li key={entryId}>
            {t('history.erasedBy', { actor, when: formatMoment(atMs, i18n.language), reason })}
          </li>
        ))}
      </ul>
      {damaged.length > 0 && (
        <section>
          <h3 className={classes.heading}>{t('shell.verify.damaged', { count: damaged.length })}</h3>
          <ul className={classes.damaged}>
            {damaged.map(damage => (
              <li key={`${damage.table} ${damage.id}`}>
                <Damage {...damage} onLeave={onClose} />
              </li>
            ))}
          </ul>
          {damaged.length >= MOST_DAMAGED && <p className={classes.quiet}>{t('shell.verify.capped')}</p>}
        </section>
      )}
      {history.isIntact && <Head hash={history.headHash} />}
      <Group justify="flex-end">
        <Button ref={close} onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What an answer names at most. */
const MOST_DAMAGED = 1000;

function Damage({ table, id, problem, documents, onLeave }: Damaged & { onLeave(): void }) {
  const { t, i18n } = useTranslation();
  const key = `shell.verify.tables.${table}`;
  const name = i18n.exists(key) ? t(key as 'shell.verify.tables.texts') : table;
  return (
    <>
      <span>
        {/* The number is the last resort: it tells nobody which text it is. */}
        {documents.length === 0 ? `${name} ${id}` : name}: {t(`shell.verify.problems.${problem}`)}
      </span>
      {documents.map(document => (
        <Anchor key={document.id} component={Link} href={`/reader/${document.id}`} onClick={onLeave}>
          {document.title}
        </Anchor>
      ))}
    </>
  );
}

/** Noted elsewhere, the last hash is the one thing that a forger of the file cannot make fit. */
function Head({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const copy = () =>
    void copyText({ text: hash }).then(isDone => isDone && notifyDone(t('shell.verify.headCopied')));
  return (
    <div>
      <p className={classes.quiet}>{t('shell.verify.head')}</p>
      <p className={classes.head}>
        <code>{hash}</code>
        <Tooltip label={t('shell.verify.copyHead')}>
          <ActionIcon size="sm" aria-label={t('shell.verify.copyHead')} onClick={copy}>
            <IconCopy size={14} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </p>
    </div>
  );
}
