import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { caretAt } from '../components/text/caret';
import { TextView } from '../components/text/TextView';
import { VisibleText } from '../components/text/VisibleText';
import { useQuery } from '../hooks/use-operation';
import classes from './HistoryPage.module.css';

export interface DocumentThenDialogProps {
  documentId: number;
  entryId: number;
  onRestore(): void;
  onClose(): void;
}

/** A text as it was after an entry. Nothing changes by looking. */
export function DocumentThenDialog({ documentId, entryId, onRestore, onClose }: DocumentThenDialogProps) {
  const { t } = useTranslation();
  const then = useQuery('history.document-at', { documentId, entryId });
  return (
    <Dialog onClose={onClose} size="min(900px, 94vw)" title={t('history.earlier.title')}>
      {then.error ? (
        <ErrorNotice error={then.error} onRetry={() => void then.refetch()} />
      ) : then.data ? (
        <Then then={then.data} />
      ) : (
        <p className={classes.quiet}>{t('common.loading')}</p>
      )}
      <Group justify="flex-end" gap="xs" mt="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
        <Button disabled={!then.data} onClick={onRestore}>
          {t('history.panel.restore')}
        </Button>
      </Group>
    </Dialog>
  );
}

function Then({ then }: { then: OutputOf<'history.document-at'> }) {
  const { t } = useTranslation();
  const [selection, setSelection] = useState(() => caretAt(0));
  return (
    <div className={`${classes.dialog} ${classes.then}`}>
      <div>
        <h2 className={classes.panelTitle}>
          <VisibleText text={then.title} />
        </h2>
        <p className={classes.quiet}>
          {t('common.version', { number: then.versionNumber })}
          {then.isRemoved && ` · ${t('history.earlier.removed')}`}
        </p>
      </div>
      <div className={classes.thenText}>
        <TextView
          text={then.text}
          language={then.language}
          label={t('history.earlier.text')}
          decorations={[]}
          selection={selection}
          onSelect={setSelection}
        />
      </div>
      <section className={classes.thenNotes}>
        <h3>{t('common.annotations', { count: then.annotations.length })}</h3>
        <ul>
          {then.annotations.map(({ id, exact, comment }) => (
            <li key={id}>
              <q>
                <VisibleText text={exact} />
              </q>{' '}
              <VisibleText text={comment} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
