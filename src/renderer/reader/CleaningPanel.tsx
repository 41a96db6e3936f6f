import { Button, Checkbox, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../components/Keys';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import { findingKey, type ShownFinding, type Stop } from './decorations';
import classes from './panels.module.css';
import type { Cleaning } from './use-cleaning';

export interface CleaningPanelProps {
  cleaning: Cleaning;
  activeId: string | null;
  onShow(stop: Stop): void;
}

/** What the rules propose for this version, each with its reason; people decide. */
export function CleaningPanel({ cleaning, activeId, onShow }: CleaningPanelProps) {
  const { t } = useTranslation();
  const { proposed, dismissed, isCurrent, acceptedCount } = cleaning;
  const show = (finding: ShownFinding) => onShow(cleaning.stopOf(finding));

  return (
    <div className={classes.panel}>
      {proposed.length === 0 && (
        <div className={classes.empty}>
          <Title order={2}>{t('reader.cleaning.empty')}</Title>
          <Text className={classes.quiet}>{t('reader.cleaning.emptyHint')}</Text>
        </div>
      )}
      {cleaning.hints.length > 0 && <Hints cleaning={cleaning} onShow={onShow} />}
      {proposed.length > 0 && (
        <section className={classes.section}>
          <Title order={2}>{t('reader.cleaning.open', { count: proposed.length })}</Title>
          {isCurrent ? (
            <Group gap={6} className={classes.decide}>
              <Button
                disabled={acceptedCount === 0}
                loading={cleaning.isRunning}
                onClick={cleaning.makeVersion}
              >
                {t('reader.cleaning.makeVersion', { count: acceptedCount })}
              </Button>
              <Keys keys="Mod+Enter" />
              <Button
                variant="default"
                rightSection={<Keys keys="Shift+A" />}
                disabled={cleaning.isRunning}
                onClick={cleaning.acceptAll}
              >
                {t('reader.cleaning.acceptAll')}
              </Button>
            </Group>
          ) : (
            <Text className={classes.quiet}>{t('reader.cleaning.onlyCurrent')}</Text>
          )}
          <ol className={classes.list} aria-label={t('reader.cleaning.list')}>
            {proposed.map(finding => (
              <FindingItem
                key={finding.id}
                finding={finding}
                isActive={activeId === findingKey(finding.id)}
                cleaning={cleaning}
                onShow={() => show(finding)}
              />
            ))}
          </ol>
        </section>
      )}
      {dismissed.length > 0 && (
        <section className={classes.section}>
          <Title order={2}>{t('reader.cleaning.dismissed')}</Title>
          <ol className={classes.list} aria-label={t('reader.cleaning.dismissed')}>
            {dismissed.map(finding => (
              <li key={finding.id} className={classes.item}>
                <UnstyledButton className={classes.itemButton} onClick={() => show(finding)}>
                  <span className={classes.itemHead}>{t(`reader.cleaning.rules.${finding.rule}`)}</span>
                  <span className={classes.quote}>
                    <VisibleText text={quoteOf(finding.exact)} />
                  </span>
                </UnstyledButton>
                <Button variant="subtle" onClick={() => cleaning.reopen(finding.id)}>
                  {t('reader.cleaning.reopen')}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Hints({ cleaning, onShow }: { cleaning: Cleaning; onShow(stop: Stop): void }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('reader.cleaning.hints')}</Title>
      <Text className={classes.quiet}>{t('reader.cleaning.hintsHint')}</Text>
      <ul className={classes.list}>
        {cleaning.hints.map(({ key, field, value, rule, start, isTaken }) => (
          <li key={key} className={classes.hint}>
            <Checkbox
              checked={isTaken}
              onChange={() => cleaning.toggleHint(key)}
              label={t('reader.cleaning.hint', {
                field: t(`reader.details.fields.${field}`),
                value: quoteOf(value),
              })}
              description={t('reader.cleaning.hintFrom', { rule: t(`reader.cleaning.rules.${rule}`) })}
            />
            <Button variant="subtle" onClick={() => onShow({ id: key, start })}>
              {t('reader.cleaning.showPlace')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FindingItemProps {
  finding: ShownFinding;
  isActive: boolean;
  cleaning: Cleaning;
  onShow(): void;
}

function FindingItem({ finding, isActive, cleaning, onShow }: FindingItemProps) {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const { id, rule, params, exact, insert } = finding;
  const isAccepted = cleaning.isAccepted(id);
  const kinds: Record<string, string> = t('reader.cleaning.whitespace', { returnObjects: true });
  const kind = params['kind'];
  const name = t(`reader.cleaning.rules.${rule}`);

  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <li
      ref={item}
      className={classes.item}
      data-is-active={isActive || undefined}
      data-is-accepted={isAccepted || undefined}
    >
      <UnstyledButton className={classes.itemButton} aria-current={isActive || undefined} onClick={onShow}>
        <span className={classes.itemHead}>
          <strong>{name}</strong>
          {kind !== undefined && <span className={classes.remarks}>{kinds[kind] ?? kind}</span>}
        </span>
        <span className={classes.reason}>
          {t(`reader.cleaning.reasons.${rule}`, { word: params['word'] ?? '' })}
        </span>
        <span className={classes.quote}>
          <VisibleText text={quoteOf(exact)} />
        </span>
        {insert !== '' && (
          <span className={classes.comment}>
            {t('reader.cleaning.replacedBy', { text: quoteOf(insert, 60) })}
          </span>
        )}
      </UnstyledButton>
      {cleaning.isCurrent && (
        <Group gap={6} className={classes.itemActions}>
          <Button
            variant={isAccepted ? 'filled' : 'default'}
            aria-pressed={isAccepted}
            aria-label={`${t(isAccepted ? 'reader.cleaning.accepted' : 'reader.cleaning.accept')}: ${name}`}
            leftSection={<IconCheck size={14} stroke={1.5} />}
            onClick={() => cleaning.toggleAccepted(id)}
          >
            {t(isAccepted ? 'reader.cleaning.accepted' : 'reader.cleaning.accept')}
          </Button>
          <Button
            variant="default"
            aria-label={`${t('reader.cleaning.reject')}: ${name}`}
            leftSection={<IconX size={14} stroke={1.5} />}
            onClick={() => cleaning.reject(id)}
          >
            {t('reader.cleaning.reject')}
          </Button>
        </Group>
      )}
    </li>
  );
}
