import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/errors';
import type { Handler } from '../context';

export const describeHost: Handler<'host.describe'> = context => ({
  kind: context.host.kind,
  canPick: context.host.pick !== null,
  documentsFolder: findDocumentsFolder(),
});

export const pickPaths: Handler<'host.pick'> = async (context, request) => {
  if (!context.host.pick)
    throw new AppError('conflict', 'There is no dialog to pick files with here', { reason: 'no-dialog' });
  return { paths: await context.host.pick(request) };
};

/** The first of the usual names that exists; else the home folder itself. */
function findDocumentsFolder(): string {
  const usual = ['Documents', 'Dokumente'].map(name => join(homedir(), name));
  return usual.find(folder => existsSync(folder)) ?? homedir();
}
