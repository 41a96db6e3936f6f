import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../shared/contract/client';
import { createClient } from '../shared/contract/client';
import type { HostMessage } from '../shared/contract/wire';
import { type DispatchHost, openSession } from './dispatch';

/** `press-release.v2.txt` is the second version of `press-release.txt`. */
const LATER_VERSION = /^(.+)\.v\d+(\.[a-z]+)$/;

/** Imports the sample texts as a person would: first the texts, then the later versions of them. */
export async function importSamples(host: DispatchHost, folder: string): Promise<void> {
  const names = readdirSync(folder).sort();
  const texts = names.filter(name => !LATER_VERSION.test(name));
  const { imported } = await importFiles(host, { sources: texts.map(name => join(folder, name)) });
  for (const name of names) {
    const [, base, extension] = LATER_VERSION.exec(name) ?? [];
    const first = imported.find(({ source }) => source === join(folder, `${base}${extension}`));
    if (first) await importFiles(host, { sources: [join(folder, name)], versionOf: first.documentId });
  }
}

async function importFiles(
  host: DispatchHost,
  input: InputOf<'documents.import'>,
): Promise<OutputOf<'documents.import'>> {
  let receive: (message: HostMessage) => void = () => {};
  const session = openSession(host, message => receive(message));
  const client = createClient({
    send: message => session.receive(message),
    listen: onMessage => {
      receive = onMessage;
    },
  });
  return client.call('documents.import', input);
}
