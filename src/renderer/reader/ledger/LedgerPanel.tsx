import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerCause } from '../../../shared/model/document';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatMoment } from '../../components/format';
import { Keys } from '../../components/Keys';
import { quoteOf } from '../../components/text/quote';
import type { Stop } from '../decorations';
import classes from '../panels.module.css';
import { Replacement } from '../Replacement';
import type { Opened } from '../reader-tab';
import type { LedgerGroup, LedgerRow } from './ledger-groups';
import type { Ledger } from './use-ledger';

export interface LedgerPanelProps {
  opened: Opened;
  ledger: Ledger;
  activeId: string | null;
  onShow(stop: Stop): void;
}

/** Every replacement between the file's text and the shown version: what, why, by whom; each can be taken back. */
export function LedgerPanel({ opened, ledger, activeId, onShow }: LedgerPanelProps) {
  const { t } = useTranslation();
  if (ledger.error) return <ErrorNotice error={ledger.error} onRetry={ledger.retry} />;
  if (!ledger.groups) return <div className={classes.panel} aria-busy="true" />;
  return (
    <div className={classes.panel}>
      {ledger.groups.length === 0 && (
        <div className={classes.empty}>
          <Title order={2}>{t('reader.ledger.empty')}</Title>
          <Text className={classes.quiet}>{t('reader.ledger.emptyHint')}</Text>
        </div>
      )}
      {ledger.groups.map(group => (
        <VersionLedger
          key={group.version.id}
          opened={opened}
          group={group}
          ledger={ledger}
          activeId={activeId}
          onShow={onShow}
        />
      ))}
    </div>
  );
}

interface VersionLedgerProps extends LedgerPanelProps {
  group: LedgerGroup;
}

function VersionLedger({ opened, group, ledger, activeId, onShow }: VersionLedgerProps) {
  const { t, i18n } = useTranslation();
  const { version, rows, hiddenCount } = group;
  const standing = rows.filter(({ place }) => place.state === 'stands');
  const name = t('reader.versionName', {
    number: version.number,
    cause: t(`reader.causes.${version.cause}`),
  });
  return (
    <section className={classes.section}>
      <Title order={2}>{name}</Title>
      <Text size="sm" className={classes.quiet}>
        {t('reader.annotations.by', {
          who: version.madeBy,
          when: formatMoment(version.madeAtMs, i18n.language),
        })}
      </Text>
      {ledger.isCurrent && standing.length > 1 && hiddenCount === 0 && (
        <Group className={classes.decide}>
          <Button variant="default" disabled={ledger.isRunning} onClick={() => ledger.revert(standing)}>
            {t('reader.ledger.revertAll', { count: standing.length })}
          </Button>
        </Group>
      )}
      <ol className={classes.list} aria-label={t('reader.ledger.list', { name })}>
        {rows.map(row => (
          <LedgerItem
            key={row.id}
            opened={opened}
            row={row}
            ledger={ledger}
            isActive={row.id === activeId}
            onShow={onShow}
          />
        ))}
      </ol>
      {hiddenCount > 0 && (
        <Text className={classes.quiet}>{t('reader.edit.moreChanges', { count: hiddenCount })}</Text>
      )}
    </section>
  );
}

interface LedgerItemProps {
  opened: Opened;
  row: LedgerRow;
  ledger: Ledger;
  isActive: boolean;
  onShow(stop: Stop): void;
}

function LedgerItem({ opened, row, ledger, isActive, onShow }: LedgerItemProps) {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const { id, place, replacement, cause } = row;
  const causeOf = useCauseSentence(opened);
  const numberOf = (versionId: number) =>
    opened.versions.find(known => known.id === versionId)?.number ?? '?';

  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  const summary = (
    <>
      <Replacement replacement={replacement} />
      <span className={classes.reason}>
        {causeOf(cause)}
        {place.state !== 'stands' &&
          ` · ${t(`reader.ledger.states.${place.state}`, { number: numberOf(place.byVersionId) })}`}
      </span>
    </>
  );
  return (
    <li ref={item} className={classes.item} data-is-active={isActive || undefined}>
      {place.state === 'stands' ? (
        <UnstyledButton
          className={classes.itemButton}
          aria-current={isActive || undefined}
          onClick={() => onShow({ id, start: place.start })}
        >
          {summary}
        </UnstyledButton>
      ) : (
        <div className={classes.itemButton}>{summary}</div>
      )}
      {isActive && place.state === 'stands' && (
        <div className={classes.itemActions}>
          {ledger.isCurrent ? (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={14} stroke={1.5} />}
              rightSection={<Keys keys="U" />}
              loading={ledger.isRunning}
              onClick={() => ledger.revert([row])}
            >
              {t('reader.ledger.revert')}
            </Button>
          ) : (
            <Text className={classes.quiet}>{t('reader.ledger.onlyCurrent')}</Text>
          )}
        </div>
      )}
    </li>
  );
}

/** Why a replacement was made, with the rule, the reason or the version that it came from. */
function useCauseSentence({ versions }: Opened): (cause: LedgerCause) => string {
  const { t } = useTranslation();
  const rules: Record<string, string> = t('reader.cleaning.rules', { returnObjects: true });
  const numberOf = (versionId: number) => versions.find(({ id }) => id === versionId)?.number;
  return cause => {
    switch (cause.kind) {
      case 'cleaning':
        return t('reader.ledger.causes.cleaning', { rule: rules[cause.rule] ?? cause.rule });
      case 'suggestion':
        return cause.reason === ''
          ? t('reader.ledger.causes.suggestion')
          : t('reader.ledger.causes.suggestionReason', { reason: quoteOf(cause.reason) });
      case 'accepted-change': {
        const number = numberOf(cause.fromVersionId);
        return number
          ? t('reader.ledger.causes.acceptedFrom', { number })
          : t('reader.ledger.causes.accepted');
      }
      case 'edit':
        return t('reader.ledger.causes.edit');
      case 'revert':
        return t('reader.ledger.causes.revert', {
          entry: cause.entryIndex + 1,
          number: numberOf(cause.versionId) ?? '?',
        });
    }
  };
}
