import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors';
import { useCommand, useJob } from '../../hooks/use-operation';
import { Dialog } from '../Dialog';
import { ErrorNotice } from '../ErrorNotice';
import { ImportForm } from './ImportForm';
import { ImportProgress } from './ImportProgress';
import { ImportSummary } from './ImportSummary';
import { type ImportResult, NOTHING_IMPORTED, withPageFiles, withTooLarge } from './import-result';
import { titleOfText } from './paste-title';
import { type DroppedFiles, type ImportRequest, NOTHING_TYPED, type UnsentText } from './use-import-dialog';

export interface ImportDialogProps {
  request: ImportRequest;
  unsent: RefObject<UnsentText>;
  onRunning(isRunning: boolean): void;
  onClose(): void;
}

/** Choose or paste, watch, read the result. While an import runs the dialog stays: it is the only place to cancel it. */
export function ImportDialog({ request, unsent, onRunning, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const job = useJob('documents.import');
  const paste = useCommand('documents.paste');
  const [isReading, setIsReading] = useState(request.dropped !== undefined);
  const [left, setLeft] = useState<Omit<DroppedFiles, 'sources'>>({ tooLarge: [] });
  const [pasted, setPasted] = useState<ImportResult | null>(null);
  const wasStopped = useRef(false);
  const versionOf = request.versionOf?.documentId;

  const start = async (files: Promise<DroppedFiles>) => {
    setPasted(null);
    setIsReading(true);
    const { sources, ...rest } = await files.finally(() => setIsReading(false));
    if (wasStopped.current) return;
    setLeft(rest);
    if (sources.length === 0) return setPasted(withTooLarge(NOTHING_IMPORTED, rest.tooLarge));
    await job.start(
      versionOf === undefined ? { sources: [...sources] } : { sources: sources.slice(0, 1), versionOf },
    );
  };
  const onPaste = async (text: string, title: string) => {
    const target = versionOf === undefined ? { title: title.trim() || titleOfText(text) } : { versionOf };
    setPasted(await paste.run({ text, ...target }));
    unsent.current = NOTHING_TYPED;
  };

  const onCancel = () => {
    if (!isReading) return job.cancel();
    wasStopped.current = true;
    onClose();
  };

  const hasStarted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: dropped files are imported once, when the dialog opens
  useEffect(() => {
    if (!request.dropped || hasStarted.current) return;
    hasStarted.current = true;
    void start(request.dropped());
  }, []);

  const isRunning = isReading || paste.isRunning || job.state.phase === 'running';
  useEffect(() => {
    onRunning(isRunning);
    return () => onRunning(false);
  }, [isRunning, onRunning]);

  const result = pasted ?? (job.state.phase === 'done' ? withLeft(job.state.output, left) : null);
  const error: AppError | null = job.state.phase === 'failed' ? job.state.error : paste.error;
  const again = () => {
    job.reset();
    setPasted(null);
  };

  return (
    <Dialog
      onClose={onClose}
      size={620}
      title={
        request.versionOf
          ? t('shell.import.titleVersion', { title: request.versionOf.title })
          : t('shell.import.title')
      }
      isHeld={isRunning}
    >
      {error && <ErrorNotice error={error} />}
      {result ? (
        <ImportSummary
          result={result}
          isVersion={versionOf !== undefined}
          onAgain={again}
          onClose={onClose}
        />
      ) : isReading || job.state.phase === 'running' ? (
        <ImportProgress
          isReading={isReading}
          progress={job.state.phase === 'running' ? job.state.progress : null}
          isCancelling={job.state.phase === 'running' && job.state.isCancelling}
          onCancel={onCancel}
        />
      ) : (
        <ImportForm
          isVersion={versionOf !== undefined}
          isPaste={request.isPaste ?? false}
          isBusy={paste.isRunning}
          unsent={unsent}
          onFiles={files => void start(files)}
          onPaste={(text, title) => void onPaste(text, title).catch(() => {})}
        />
      )}
    </Dialog>
  );
}

function withLeft(
  output: ImportResult,
  { tooLarge, pageFiles }: Omit<DroppedFiles, 'sources'>,
): ImportResult {
  return withTooLarge(withPageFiles(output, pageFiles ?? new Map()), tooLarge);
}
