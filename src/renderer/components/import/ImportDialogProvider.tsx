import { type ReactNode, useRef, useState } from 'react';
import { useCommands } from '../../hooks/use-commands';
import { FileDrop } from './FileDrop';
import { ImportDialog } from './ImportDialog';
import { ImportDialogContext, type ImportRequest, NOTHING_TYPED, type UnsentText } from './use-import-dialog';

/** One import dialog for the whole window, opened by command, by dropping files, or by a place. */
export function ImportDialogProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<(ImportRequest & { id: number }) | null>(null);
  const lastId = useRef(0);
  const isRunning = useRef(false);
  const unsent = useRef<UnsentText>(NOTHING_TYPED);

  const open = (next: ImportRequest = {}) => {
    if (isRunning.current) return;
    lastId.current += 1;
    setRequest({ ...next, id: lastId.current });
  };
  useCommands([{ id: 'import', run: () => open() }], { isEverywhere: true });

  return (
    <ImportDialogContext value={{ open }}>
      {children}
      {/* A file that is dropped on the question for a new version is the answer to it, and no text of its own. */}
      <FileDrop
        onDrop={dropped => open({ dropped, ...(request?.versionOf ? { versionOf: request.versionOf } : {}) })}
      />
      {request && (
        <ImportDialog
          key={request.id}
          request={request}
          unsent={unsent}
          onRunning={running => {
            isRunning.current = running;
          }}
          onClose={() => setRequest(null)}
        />
      )}
    </ImportDialogContext>
  );
}
