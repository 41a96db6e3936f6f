import { Button, Text } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { type DragEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyError } from '../components/notify';
import { useCommand, useQuery } from '../hooks/use-operation';
import classes from './Claim.module.css';
import type { NewEvidence } from './EvidenceAdder';

/** A file of any kind, chosen or dropped here. Its bytes are kept in the workspace. */
export function FileEvidence({ onAttach }: { onAttach(evidence: NewEvidence): Promise<boolean> }) {
  const { t } = useTranslation();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const field = useRef<HTMLInputElement>(null);

  const choose = async () => {
    if (!host.data?.canPick) return field.current?.click();
    const { paths } = await pick.run({ what: 'files' });
    for (const file of paths) await onAttach({ file });
  };
  const attachFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const path = window.gegenlese?.pathForFile(file);
      const bytes = path ? null : new Uint8Array(await file.arrayBuffer());
      await onAttach({ file: path || { name: file.name, bytes: bytes ?? new Uint8Array() } });
    }
  };
  const onDrop = (event: DragEvent) => {
    const files = Array.from(event.dataTransfer.files);
    if (files.length === 0) return;
    event.preventDefault();
    // Dropped on the window it would be imported as a text; that offer is to go, too.
    event.stopPropagation();
    window.dispatchEvent(new DragEvent('dragleave'));
    void attachFiles(files).catch(notifyError);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard
    <div className={classes.drop} onDragOver={event => event.preventDefault()} onDrop={onDrop}>
      <Button
        variant="default"
        leftSection={<IconFile size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => void choose().catch(notifyError)}
      >
        {t('claims.chooseFile')}
      </Button>
      <Text size="sm" c="var(--ink-quiet)">
        {t('claims.dropHint')}
      </Text>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={t('claims.chooseFile')}
        onChange={event => {
          const files = Array.from(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
          void attachFiles(files).catch(notifyError);
        }}
      />
    </div>
  );
}
