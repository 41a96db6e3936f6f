import { Button, Stack, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { RecentComparisons } from '../components/compare/RecentComparisons';
import { SameEventList } from '../components/compare/SameEventList';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { Page } from '../components/Page';
import { useQuery } from '../hooks/use-operation';
import { comparePath } from './compare-path';
import classes from './PickPage.module.css';
import { VersionPicker } from './VersionPicker';

/** Chooses what to compare. Versions that are given are chosen already; texts on the same event are offered to the first. */
export function PickPage(given: { leftVersionId: number | null; rightVersionId: number | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [leftVersionId, setLeft] = useState(given.leftVersionId);
  const [rightVersionId, setRight] = useState(given.rightVersionId);
  const anyDocument = useQuery('documents.list', { limit: 1 });
  const isSame = leftVersionId !== null && leftVersionId === rightVersionId;

  if (anyDocument.error) {
    return (
      <Page title={t('compare.title')}>
        <ErrorNotice error={anyDocument.error} onRetry={() => void anyDocument.refetch()} />
      </Page>
    );
  }
  if (anyDocument.data?.total === 0) {
    return (
      <Page title={t('compare.title')}>
        <EmptyState
          title={t('compare.pick.empty')}
          action={
            <Button component={Link} href="/library" variant="default">
              {t('compare.pick.toLibrary')}
            </Button>
          }
        >
          {t('compare.pick.emptyText')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('compare.title')}>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          if (leftVersionId && rightVersionId && !isSame)
            navigate(comparePath(leftVersionId, rightVersionId));
        }}
      >
        <Stack gap={4}>
          <h2 className={classes.heading}>{t('compare.pick.title')}</h2>
          <Text c="var(--ink-quiet)" maw="70ch">
            {t('compare.pick.explanation')}
          </Text>
        </Stack>
        <div className={classes.sides}>
          <VersionPicker label={t('compare.pick.left')} versionId={leftVersionId} onPick={setLeft} />
          <VersionPicker label={t('compare.pick.right')} versionId={rightVersionId} onPick={setRight} />
        </div>
        <div className={classes.end}>
          <Button
            type="submit"
            leftSection={<IconArrowsDiff size={16} stroke={1.5} />}
            disabled={leftVersionId === null || rightVersionId === null || isSame}
          >
            {t('compare.pick.start')}
          </Button>
          <Text role="status">{isSame ? t('compare.pick.same') : ''}</Text>
        </div>
      </form>
      <div className={classes.offers}>
        <section>
          <h2 className={classes.heading}>{t('compare.recent.title')}</h2>
          <RecentComparisons limit={SHOWN_COMPARISONS} />
        </section>
        {(leftVersionId === null) !== (rightVersionId === null) && (
          <Candidates
            versionId={leftVersionId ?? rightVersionId ?? 0}
            onChoose={other => {
              const [left, right] = leftVersionId === null ? [other, rightVersionId] : [leftVersionId, other];
              if (left && right) navigate(comparePath(left, right));
            }}
          />
        )}
      </div>
    </Page>
  );
}

const SHOWN_COMPARISONS = 10;

function Candidates({ versionId, onChoose }: { versionId: number; onChoose(versionId: number): void }) {
  const { t } = useTranslation();
  const chosen = useQuery('documents.text', { versionId });
  if (!chosen.data) return null;
  return (
    <section>
      <h2 className={classes.heading}>{t('compare.candidates.title')}</h2>
      <SameEventList
        key={chosen.data.documentId}
        documentId={chosen.data.documentId}
        onChoose={candidate => onChoose(candidate.versionId)}
      />
    </section>
  );
}
