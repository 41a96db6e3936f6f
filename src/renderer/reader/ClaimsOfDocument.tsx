import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Span } from '../../shared/model/span';
import { ErrorNotice } from '../components/ErrorNotice';
import { LabelSign } from '../components/LabelSign';
import { notifyDone } from '../components/notify';
import { VisibleText } from '../components/text/VisibleText';
import { useCommands } from '../hooks/use-commands';
import { useQuery } from '../hooks/use-operation';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';

/** Starts a claim of the selected passage, by key too, wherever the inspector is. */
export function useMakeClaim(versionId: number, selected: Span | null): () => void {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const makeClaim = () => {
    if (!selected || selected.start === selected.end) return notifyDone(t('reader.claims.selectFirst'));
    navigate(`/claims/new?version=${versionId}&at=${selected.start}-${selected.end}`);
  };
  useCommands([{ id: 'make-claim', run: makeClaim }]);
  return makeClaim;
}

/** The claims that this document holds or is evidence for, as a short list. */
export function ClaimsOfDocument({ opened, onMake }: { opened: Opened; onMake(): void }) {
  const { t } = useTranslation();
  const found = useQuery('claims.list', { documentId: opened.document.id });
  const claims = found.data?.claims ?? [];
  return (
    <section className={classes.section} aria-label={t('reader.claims.title')}>
      <Title order={2} size="h3">
        {t('reader.claims.title')}
      </Title>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && claims.length === 0 && <Text className={classes.quiet}>{t('reader.claims.none')}</Text>}
      <ul className={classes.list}>
        {claims.map(({ id, statement, verdict, isStale }) => (
          <li key={id}>
            {verdict && <LabelSign label={verdict} />}{' '}
            {isStale && (
              <IconAlertTriangle
                size={14}
                stroke={1.5}
                className={classes.flag}
                role="img"
                aria-label={t('common.states.stale')}
              />
            )}{' '}
            <Anchor component={Link} href={`/claims/${id}`} size="md" underline="always">
              <VisibleText text={statement} />
            </Anchor>
          </li>
        ))}
      </ul>
      <Button
        mt="xs"
        variant="default"
        leftSection={<IconScale size={14} stroke={1.5} aria-hidden="true" />}
        onClick={onMake}
      >
        {t('reader.claims.make')}
      </Button>
    </section>
  );
}
