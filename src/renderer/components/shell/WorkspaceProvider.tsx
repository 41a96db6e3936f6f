import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AppError } from '../../../shared/errors';
import { useClient } from '../../client';
import { useCommands } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import { notifyDone, notifyError } from '../notify';
import { PathDialog } from '../PathDialog';
import { VerifyDialog } from './VerifyDialog';
import { besideFile, type WorkspaceAction, WorkspaceContext, workspaceName } from './workspace-actions';

/** New, open, recent and backup copy for everything below; where the host has no file dialog, a field asks for the path. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const client = useClient();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<WorkspaceAction | null>(null);
  const [isVerifying, setIsVerifying] = useState(false);
  const host = useQuery('host.describe', {});
  const current = useQuery('workspace.describe', {}).data?.path ?? '';

  const suggestedName = (action: WorkspaceAction) =>
    action === 'backup'
      ? t('shell.workspace.backupName', { name: workspaceName(current) })
      : t('shell.workspace.fileName');

  const openWorkspace = async (path: string, create: boolean) => {
    const opened = await client.call('workspace.open', { path, create });
    // Ids mean other texts now: nothing that was loaded before may be shown again.
    queries.removeQueries({ type: 'inactive' });
    void queries.invalidateQueries({ queryKey: ['settings'] });
    navigate('/');
    notifyDone(t('shell.workspace.opened', { path: opened.path }));
  };

  const run = async (action: WorkspaceAction, path: string) => {
    if (action !== 'backup') return openWorkspace(path, action === 'new');
    const copy = await client.call('workspace.backup', { target: path });
    notifyDone(t('shell.workspace.backedUp', { path: copy.path }));
  };

  const choose = async (action: WorkspaceAction) => {
    if (!host.data?.canPick) return setAsked(action);
    const what = action === 'open' ? 'workspace' : 'new-workspace';
    const picked = await client.call('host.pick', { what, suggestedName: suggestedName(action) });
    const [path] = picked.paths;
    if (path !== undefined) await run(action, path);
  };

  const actions = {
    choose: (action: WorkspaceAction) => void choose(action).catch(showError),
    open: (path: string) => void openWorkspace(path, false).catch(showError),
    verify: () => setIsVerifying(true),
  };
  useCommands(
    [
      { id: 'workspace-new', run: () => actions.choose('new') },
      { id: 'workspace-open', run: () => actions.choose('open') },
      { id: 'workspace-backup', run: () => actions.choose('backup') },
      { id: 'verify-workspace', run: actions.verify },
    ],
    { isEverywhere: true },
  );

  return (
    <WorkspaceContext value={actions}>
      {children}
      {isVerifying && <VerifyDialog onClose={() => setIsVerifying(false)} />}
      {asked && (
        <PathDialog
          title={t(`shell.workspace.${asked}Title`)}
          label={t('shell.workspace.path')}
          hint={t('shell.workspace.pathHint', {
            example: besideFile(current, t('shell.workspace.fileName')),
          })}
          submitLabel={t(`shell.workspace.${asked}Action`)}
          suggestedPath={asked === 'open' ? '' : besideFile(current, suggestedName(asked))}
          onSubmit={path => run(asked, path)}
          onClose={() => setAsked(null)}
        />
      )}
    </WorkspaceContext>
  );
}

function showError(cause: unknown): void {
  if (!(cause instanceof AppError)) throw cause;
  notifyError(cause);
}
