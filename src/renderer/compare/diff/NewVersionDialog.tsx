import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/client';
import type { TextChange } from '../../../shared/model/comparison';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import { useCommand } from '../../hooks/use-operation';
import { comparePath } from '../compare-path';
import type { ComparisonResult } from '../comparison-result';
import type { Decision } from './decisions';
import { useNewerVersion } from './use-newer-version';

export interface NewVersionDialogProps {
  comparison: ComparisonResult;
  /** The accepted ones, in text order. */
  changes: readonly TextChange[];
  counts: Readonly<Record<Decision, number>>;
  onClose(): void;
}

/** Says what becomes of the left text before it is made, and afterwards where it is. */
export function NewVersionDialog(props: NewVersionDialogProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<OutputOf<'comparisons.accept'> | null>(null);
  return (
    <Dialog
      onClose={props.onClose}
      title={
        made ? t('compare.newVersion.done', { number: made.versionNumber }) : t('compare.newVersion.title')
      }
    >
      {made ? <Made {...props} made={made} /> : <Question {...props} onMade={setMade} />}
    </Dialog>
  );
}

function Question({
  comparison,
  changes,
  counts,
  onMade,
  onClose,
}: NewVersionDialogProps & { onMade(made: OutputOf<'comparisons.accept'>): void }) {
  const { t } = useTranslation();
  const { left, right } = comparison;
  const { run, isRunning, error } = useCommand('comparisons.accept');
  const newer = useNewerVersion(left);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const pair = { leftVersionId: left.versionId, rightVersionId: right.versionId };
    // `error` says why it failed.
    await run({ ...pair, changes: [...changes] }).then(onMade, () => {});
  };
  return (
    <form onSubmit={event => void submit(event)}>
      <Stack gap="sm">
        <Text size="md">
          {t('compare.newVersion.base', { title: left.documentTitle, number: left.versionNumber })}{' '}
          {t('compare.newVersion.from', {
            count: changes.length,
            title: right.documentTitle,
            number: right.versionNumber,
          })}{' '}
          {counts.rejected + counts.undecided > 0 &&
            t('compare.newVersion.rest', { rejected: counts.rejected, undecided: counts.undecided })}
        </Text>
        {newer !== null && (
          <Alert color="yellow" variant="light">
            {t('compare.newVersion.notCurrent', { number: left.versionNumber, current: newer })}
          </Alert>
        )}
        {error && <ErrorNotice error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" data-autofocus loading={isRunning}>
            {t('compare.newVersion.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Made({
  comparison,
  made,
  onClose,
}: NewVersionDialogProps & { made: OutputOf<'comparisons.accept'> }) {
  const { t } = useTranslation();
  const { left, right } = comparison;
  const first = useFocusOnMount<HTMLAnchorElement>();
  return (
    <Stack gap="sm">
      <Text size="md" role="status">
        {t('compare.newVersion.doneText', {
          count: made.acceptedCount,
          title: left.documentTitle,
          number: made.versionNumber,
        })}
      </Text>
      <Stack gap="xs" align="stretch">
        <Button
          ref={first}
          component={Link}
          href={`/reader/${made.documentId}?version=${made.versionId}`}
          onClick={onClose}
        >
          {t('compare.newVersion.open', { number: made.versionNumber })}
        </Button>
        <Button
          variant="default"
          component={Link}
          href={comparePath(left.versionId, made.versionId, 'diff')}
          onClick={onClose}
        >
          {t('compare.newVersion.compareLeft', { number: left.versionNumber })}
        </Button>
        <Button
          variant="default"
          component={Link}
          href={comparePath(made.versionId, right.versionId, 'diff')}
          onClick={onClose}
        >
          {t('compare.newVersion.compareRight')}
        </Button>
      </Stack>
    </Stack>
  );
}
