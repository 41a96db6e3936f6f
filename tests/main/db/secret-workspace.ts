import type { Database } from 'better-sqlite3';
import type { createOpener, DirectApp } from '../../support/direct-app';
import { SECRETS } from './secrets';

export const TEXT =
  `Im Hafen sprach die ${SECRETS[0]} von der ${SECRETS[1]}. Die ${SECRETS[2]} schwieg. `.repeat(40);
export const REASON = 'Zusage an die Quelle';

/** The folded words that the search index holds, wherever in it: its pages share beginnings, so bytes alone prove little. */
export function indexedWords(db: Database): string[] {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab ('main', 'search_index', 'row')");
  return db.prepare('SELECT term FROM temp.words').pluck().all() as string[];
}

export const bytes = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  modifiedAtMs: null,
});

export async function importText({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.import', { sources: [bytes(`${title}.txt`, text)] });
  const found = imported[0];
  if (!found) throw new Error('nothing was imported');
  return found;
}

/** Two documents; the second one is full of secrets, has two versions, and the first one quotes it and links to it. */
export async function makeSecretWith(open: ReturnType<typeof createOpener>) {
  const app = open();
  const { client } = app;
  const open1 = await importText(app, 'hafen', 'Der Hafen wird verkauft. Der Rat schweigt.');
  const secret = await importText(app, SECRETS[3] ?? '', TEXT);
  await client.call('documents.update', {
    documentId: secret.documentId,
    changes: { title: `Akte ${SECRETS[3]}` },
  });
  await client.call('documents.paste', { text: `${TEXT} Ende.`, versionOf: secret.documentId });
  const quoted = { versionId: secret.versionId, start: 8, end: 40, relation: 'supports' } as const;
  const annotation = await client.call('annotations.add', {
    versionId: open1.versionId,
    start: 0,
    end: 9,
    label: 'style',
    comment: 'Stimmt das?',
    evidence: [quoted],
  });
  await client.call('annotations.add', { ...quoted, label: 'style', comment: `Von der ${SECRETS[0]}` });
  await client.call('comparisons.link', {
    referenceVersionId: open1.versionId,
    reference: { start: 0, end: 9 },
    reviewVersionId: secret.versionId,
    review: { start: 0, end: 30 },
    relation: 'supports',
    note: `sagt ${SECRETS[2]}`,
  });
  await client.call('history.undo', {});
  return { ...app, open: open1, secret, annotationId: annotation.annotation.id };
}
