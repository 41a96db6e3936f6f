import { Anchor, Button } from '@mantine/core';
import { IconArrowMoveDown, IconEraser, IconEye, IconFilter, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ListedEntry } from '../../shared/model/history';
import { formatMoment, formatNumber } from '../components/format';
import { useHistorySentence } from '../components/history-sentence';
import { VisibleText } from '../components/text/VisibleText';
import { type Head, stateOf } from './entry-state';
import classes from './HistoryPage.module.css';

export interface EntryPanelProps {
  entry: ListedEntry;
  head: Head;
  /** The list shows this text only. */
  documentId: number | null;
  onGoTo(): void;
  onShowThen(documentId: number): void;
  onRestore(documentId: number): void;
  onNarrow(documentId: number): void;
  onErase(): void;
}

const ICON = { size: 16, stroke: 1.5, 'aria-hidden': true } as const;

/** What the chosen entry was, and what can be done from it. */
export function EntryPanel({ entry, head, documentId, ...on }: EntryPanelProps) {
  const { t, i18n } = useTranslation();
  const sentence = useHistorySentence();
  const state = stateOf(entry, head);
  const reason = entry.details['reason'];
  return (
    <div className={classes.panel}>
      <h2 className={classes.panelTitle}>
        <VisibleText text={sentence(entry)} />
      </h2>
      <p className={classes.quiet}>
        {t('history.panel.entry', { id: formatNumber(entry.id, i18n.language) })} ·{' '}
        {formatMoment(entry.atMs, i18n.language)} · {entry.actor}
      </p>
      <p>{t(`history.panel.states.${state}`)}</p>
      {entry.isErasure && reason !== undefined && (
        <p>{t('history.panel.reason', { reason: String(reason) })}</p>
      )}
      {entry.erasure && (
        <p className={classes.erased}>
          {t('history.panel.erased', {
            actor: entry.erasure.actor,
            when: formatMoment(entry.erasure.atMs, i18n.language),
          })}
        </p>
      )}
      {state !== 'head' && state !== 'erasure' && (
        <Button
          variant="default"
          leftSection={<IconArrowMoveDown {...ICON} />}
          title={t('history.panel.goToHint')}
          onClick={on.onGoTo}
        >
          {t('history.panel.goTo')}
        </Button>
      )}
      {entry.documents.length > 0 && (
        <section>
          <h3>{t('history.panel.texts', { count: entry.documentCount })}</h3>
          <ul className={classes.documents}>
            {entry.documents.map(({ id, title }) => (
              <li key={id}>
                {title === null ? (
                  <span className={classes.quiet}>{t('history.goneText', { id })}</span>
                ) : (
                  <Anchor component={Link} href={`/reader/${id}`} size="md">
                    <VisibleText text={title} />
                  </Anchor>
                )}
                <div className={classes.buttons}>
                  {!entry.isErasure && state !== 'head' && !(title === null && entry.erasure) && (
                    <>
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        leftSection={<IconEye {...ICON} />}
                        onClick={() => on.onShowThen(id)}
                      >
                        {t('history.panel.showThen')}
                      </Button>
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        leftSection={<IconRestore {...ICON} />}
                        title={t('history.panel.restoreHint')}
                        onClick={() => on.onRestore(id)}
                      >
                        {t('history.panel.restore')}
                      </Button>
                    </>
                  )}
                  {id !== documentId && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      leftSection={<IconFilter {...ICON} />}
                      onClick={() => on.onNarrow(id)}
                    >
                      {t('history.panel.narrow')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {entry.documentCount > entry.documents.length && (
            <p className={classes.quiet}>
              {t('history.panel.more', { count: entry.documentCount - entry.documents.length })}
            </p>
          )}
        </section>
      )}
      {!entry.isErasure && (
        <Button variant="subtle" color="red" leftSection={<IconEraser {...ICON} />} onClick={on.onErase}>
          {t('history.panel.erase')}
        </Button>
      )}
    </div>
  );
}
