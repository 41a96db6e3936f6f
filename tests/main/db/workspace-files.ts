import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectApp } from '../../support/direct-app';

/** A closed workspace with one document. */
export async function makeWorkspaceFile(
  open: () => DirectApp,
  text = 'Der Hafen von Lahnstedt wird verkauft.',
) {
  const app = open();
  await app.client.call('documents.paste', { text });
  app.workspace.close();
  return { folder: app.folder, path: app.workspace.path };
}

/** Every file of the folder with its bytes. */
export function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'hex')]));
}
