import { Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PinnedText, Staleness, StalePassage } from '../../shared/model/claim';
import { VisibleText, visibleParts } from '../components/text/VisibleText';
import { compareContexts } from './context-parts';
import classes from './StalePanel.module.css';

export interface StalePanelProps {
  staleness: Staleness;
  isRunning: boolean;
  onConfirm(): void;
  onDecideAgain(): void;
}

/** Why the verdict no longer stands on what it was made on, old and new side by side, and what can be done about it. */
export function StalePanel({ staleness, isRunning, onConfirm, onDecideAgain }: StalePanelProps) {
  const { t } = useTranslation();
  const { judgedStatement, hasOtherEvidence, hasErased, passages } = staleness;
  return (
    <section className={classes.panel} aria-label={t('claims.stale.title')}>
      <h2 className={classes.title}>
        <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
        {t('claims.stale.title')}
      </h2>
      {judgedStatement !== null && (
        <p className={classes.reason}>
          {t('claims.stale.statement')} <VisibleText text={judgedStatement} />
        </p>
      )}
      {hasOtherEvidence && <p className={classes.reason}>{t('claims.stale.otherEvidence')}</p>}
      {hasErased && <p className={classes.reason}>{t('claims.stale.erased')}</p>}
      {passages.map(passage => (
        <Passage key={`${passage.passageId} ${passage.evidenceId}`} passage={passage} />
      ))}
      <Group gap="xs">
        <Button disabled={isRunning} onClick={onConfirm}>
          {t('claims.stale.confirm')}
        </Button>
        <Button variant="default" onClick={onDecideAgain}>
          {t('claims.stale.again')}
        </Button>
      </Group>
    </section>
  );
}

function Passage({ passage }: { passage: StalePassage }) {
  const { t } = useTranslation();
  const { kind, documentTitle, evidenceId, before, after } = passage;
  const parts = compareContexts(before?.text ?? '', after?.text ?? '');
  const isCompared = before !== null && after !== null;
  return (
    <div className={classes.passage}>
      <p className={classes.reason}>
        {evidenceId === null ? t('claims.stale.inPassage') : t('claims.stale.inEvidence')}{' '}
        <strong>
          <VisibleText text={documentTitle} />
        </strong>
        : {t(`claims.stale.kinds.${kind}`)}
      </p>
      <div className={classes.sides}>
        {before && (
          <Side
            heading={t('claims.stale.before')}
            pinned={before}
            parts={isCompared ? parts.before : [{ text: before.text, isChanged: false }]}
            as="del"
          />
        )}
        {after && (
          <Side
            heading={t('claims.stale.after')}
            pinned={after}
            parts={isCompared ? parts.after : [{ text: after.text, isChanged: false }]}
            as="ins"
          />
        )}
      </div>
    </div>
  );
}

interface SideProps {
  heading: string;
  pinned: PinnedText;
  parts: readonly { readonly text: string; readonly isChanged: boolean }[];
  as: 'del' | 'ins';
}

function Side({ heading, pinned, parts, as: Changed }: SideProps) {
  const { t } = useTranslation();
  let at = 0;
  return (
    <div className={classes.side}>
      <h3 className={classes.heading}>
        {heading}, {t('common.version', { number: pinned.versionNumber })}
      </h3>
      <p className={classes.text} dir="auto">
        {parts.map(({ text, isChanged }) => {
          const key = at;
          at += text.length;
          return isChanged ? (
            <Changed key={key} className={classes[Changed]}>
              {visibleParts(text)}
            </Changed>
          ) : (
            <span key={key}>{visibleParts(text)}</span>
          );
        })}
      </p>
    </div>
  );
}
