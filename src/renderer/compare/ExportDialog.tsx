import {
  ActionIcon,
  Alert,
  Button,
  Group,
  Progress,
  Radio,
  Stack,
  Text,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/errors';
import type { Ignorable } from '../../shared/model/change-classes';
import type { ComparisonFormat } from '../../shared/model/comparison';
import { copyText } from '../components/copy-text';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatNumber } from '../components/format';
import { notifyDone, notifyError } from '../components/notify';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useCommand, useJob, useQuery } from '../hooks/use-operation';
import type { ComparisonResult } from './comparison-result';
import classes from './ExportDialog.module.css';
import { EXPORT_FORMATS, suggestPath, withFormat } from './export-path';

export interface ExportDialogProps {
  comparison: ComparisonResult;
  ignore: readonly Ignorable[];
  onClose(): void;
}

/** Writes the comparison to a file: how, where to, and afterwards where it lies. */
export function ExportDialog({ comparison, ignore, onClose }: ExportDialogProps) {
  const { t, i18n } = useTranslation();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const job = useJob('comparisons.export');
  const [format, setFormat] = useState<ComparisonFormat>('html');
  const [typed, setTyped] = useState<string | null>(null);
  /** The system's own dialog has asked already whether this file may be replaced. */
  const [picked, setPicked] = useState<string | null>(null);
  const name = t('compare.export.fileName', { title: comparison.right.documentTitle });
  const path = typed ?? (host.data ? suggestPath(host.data.documentsFolder, name, format) : '');
  const { state } = job;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void job.start({
      leftVersionId: comparison.left.versionId,
      rightVersionId: comparison.right.versionId,
      mode: comparison.result.mode,
      format,
      ignore: [...ignore],
      language: i18n.language === 'en' ? 'en' : 'de',
      path: path.trim(),
      replace: path.trim() === picked,
    });
  };
  const pickPath = async () => {
    const suggestedName = path.split(/[\\/]/).at(-1);
    try {
      const { paths } = await pick.run({
        what: 'save-comparison',
        ...(suggestedName ? { suggestedName } : {}),
      });
      if (paths[0] === undefined) return;
      setTyped(paths[0]);
      setPicked(paths[0]);
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
    }
  };

  return (
    <Dialog
      size="lg"
      onClose={onClose}
      title={t(state.phase === 'done' ? 'compare.export.done' : 'compare.export.title')}
    >
      {state.phase === 'done' ? (
        <Written {...state.output} onClose={onClose} />
      ) : state.phase === 'running' ? (
        <Writing isCancelling={state.isCancelling} onCancel={job.cancel} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            <Radio.Group
              label={t('compare.export.format')}
              value={format}
              onChange={value => {
                const next = EXPORT_FORMATS.find(each => each === value) ?? format;
                setFormat(next);
                if (typed !== null) setTyped(withFormat(typed, next));
              }}
            >
              <Stack gap={8} mt={6}>
                {EXPORT_FORMATS.map(each => (
                  <Radio
                    key={each}
                    size="xs"
                    value={each}
                    data-autofocus={each === format || undefined}
                    classNames={{ label: classes.choice ?? '', description: classes.hint ?? '' }}
                    label={t(`compare.export.formats.${each}`)}
                    description={t(`compare.export.hints.${each}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <div className={classes.path}>
              <TextInput
                className={classes.field}
                label={t('compare.export.path')}
                description={t('compare.export.pathHint')}
                value={path}
                title={path}
                onChange={event => setTyped(event.currentTarget.value)}
                spellCheck={false}
              />
              {host.data?.canPick && (
                <Button variant="default" onClick={() => void pickPath()}>
                  {t('compare.export.pick')}
                </Button>
              )}
            </div>
            {ignore.length > 0 && comparison.result.mode === 'diff' && (
              <Text size="sm" c="var(--ink-quiet)">
                {t('compare.export.ignored', {
                  kinds: ignore.map(kind => t(`compare.view.ignorable.${kind}`)).join(', '),
                })}
              </Text>
            )}
            {state.phase === 'failed' && <Failure error={state.error} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" disabled={path.trim() === ''}>
                {t('compare.export.submit')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}

function Failure({ error }: { error: AppError }) {
  const { t } = useTranslation();
  if (error.code !== 'cancelled') return <ErrorNotice error={error} />;
  return (
    <Alert role="status" variant="light">
      {t('compare.export.cancelled')}
    </Alert>
  );
}

function Writing({ isCancelling, onCancel }: { isCancelling: boolean; onCancel(): void }) {
  const { t } = useTranslation();
  const cancel = useFocusOnMount<HTMLButtonElement>();
  const says = isCancelling ? t('common.cancelling') : t('compare.export.running');
  return (
    <Stack gap="sm">
      <Text role="status">{says}</Text>
      <Progress value={100} striped animated size="sm" aria-label={says} />
      <Group justify="flex-end">
        <Button ref={cancel} variant="default" disabled={isCancelling} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function Written({ path, byteLength, onClose }: { path: string; byteLength: number; onClose(): void }) {
  const { t, i18n } = useTranslation();
  const close = useFocusOnMount<HTMLButtonElement>();
  const copyPath = () =>
    void copyText({ text: path }).then(isDone => isDone && notifyDone(t('compare.export.pathCopied')));
  return (
    <Stack gap="sm">
      <Text role="status">
        {t('compare.export.written', { size: formatNumber(Math.ceil(byteLength / 1000), i18n.language) })}
      </Text>
      <div className={classes.written}>
        <code className={classes.file}>{path}</code>
        <Tooltip label={t('compare.export.copyPath')}>
          <ActionIcon aria-label={t('compare.export.copyPath')} onClick={copyPath}>
            <IconCopy size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Group justify="flex-end">
        <Button ref={close} onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Stack>
  );
}
