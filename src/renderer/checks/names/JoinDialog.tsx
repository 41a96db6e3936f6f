import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOneFamily } from '../../../shared/domain/corpus/names/open-pairs';
import type { NameCluster } from '../../../shared/model/name';
import choices from '../../components/compare/Choices.module.css';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useHitKeys } from '../../components/evidence/use-hit-keys';
import { VisibleText } from '../../components/text/VisibleText';
import { useQuery } from '../../hooks/use-operation';

export interface JoinDialogProps {
  /** With what was added to it already. */
  cluster: NameCluster;
  onChoose(other: NameCluster): void;
  onClose(): void;
}

/** Asks which other group is about the same; nothing is decided by that. */
export function JoinDialog({ cluster, onChoose, onClose }: JoinDialogProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 120);
  const kind = cluster.kind === 'person' ? { kind: cluster.kind } : {};
  const found = useQuery(
    'names.clusters',
    { search: wanted, state: 'all', limit: 100, ...kind },
    { keepsPrevious: true },
  );
  const { field, list, onTyped, onFieldKey, onHitKey } = useHitKeys(
    search !== wanted || found.isFetching || found.isPlaceholderData,
  );
  const others = found.data?.clusters
    .filter(other => isOneFamily(other.kind, cluster.kind) && bringsForms(cluster, other))
    .slice(0, MAX_SHOWN);

  return (
    <Dialog onClose={onClose} title={t('names.joinTitle')}>
      <Text c="var(--ink-quiet)" mb="sm">
        {t('names.joinAbout')}
      </Text>
      <TextInput
        ref={field}
        data-autofocus
        aria-label={t('names.search')}
        placeholder={t('names.search')}
        value={search}
        onChange={event => {
          setSearch(event.currentTarget.value);
          onTyped();
        }}
        onKeyDown={onFieldKey}
      />
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {others?.length === 0 && (
        <p className={choices.quiet} role="status">
          {t('names.joinNone')}
        </p>
      )}
      <ul ref={list} className={choices.list} aria-label={t('names.list')}>
        {others?.map((other, at) => (
          <li key={other.key}>
            <UnstyledButton
              className={choices.choice}
              onClick={() => onChoose(other)}
              onKeyDown={event => onHitKey(event, at)}
            >
              <span className={choices.title}>
                <VisibleText text={other.forms.map(({ written }) => written).join(' · ')} />
              </span>
              <span className={choices.quiet}>
                {t(`names.kinds.${other.kind}`)}
                {!other.isOpen && ` · ${t('names.isDecided')}`}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const MAX_SHOWN = 20;

function bringsForms(cluster: NameCluster, other: NameCluster): boolean {
  return other.forms.some(({ written }) => cluster.forms.every(form => form.written !== written));
}
