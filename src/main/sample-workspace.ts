import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectApp } from './connect-app';
import type { DispatchHost } from './dispatch';

/** `press-release.v2.txt` is the second version of `press-release.txt`. */
const LATER_VERSION = /^(.+)\.v\d+(\.[a-z]+)$/;

/**
 * By which a text is told to be a sample, in whatever workspace: read when first asked for, since most commands never ask.
 * None where there is no folder, or it cannot be read.
 */
export function sampleHashesOf(folder: string | null): () => readonly string[] {
  let known: readonly string[] | null = folder === null ? [] : null;
  return () => {
    known ??= readHashes(folder ?? '');
    return known;
  };
}

/** Imports the sample texts as a person would: first the texts, then the later versions of them. */
export async function importSamples(host: DispatchHost, folder: string): Promise<void> {
  const client = connectApp(host);
  const names = readdirSync(folder).sort();
  const texts = names.filter(name => !LATER_VERSION.test(name));
  const { imported } = await client.call('documents.import', {
    sources: texts.map(name => join(folder, name)),
  });
  for (const name of names) {
    const [, base, extension] = LATER_VERSION.exec(name) ?? [];
    const first = imported.find(({ source }) => source === join(folder, `${base}${extension}`));
    if (first)
      await client.call('documents.import', { sources: [join(folder, name)], versionOf: first.documentId });
  }
}

function readHashes(folder: string): string[] {
  try {
    return readdirSync(folder).map(name =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    );
  } catch {
    return [];
  }
}
