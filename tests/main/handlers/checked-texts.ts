import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectApp } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';

/** 16 October 2026 was a Friday. */
export const RELEASE = [
  'Brennerei Tarwald verdoppelt ihr Lager in Oberlahn',
  '',
  'Die Brennerei Tarwald hat am 16. Oktober 2026 in Oberlahn ein zweites Lager eröffnet. Der Neubau an der Mühlgasse kostete 12 Millionen Euro.',
  '',
  'Geschäftsführer Stephan Kellermann sprach von rund 4.500 Fässern, die dort reifen sollen. „Wir bleiben in Oberlahn, weil die Leute hier ihr Handwerk verstehen“, sagte Kellermann.',
  '',
  'Landrätin Gesa Hollmann durchschnitt das Band gemeinsam mit dem Küfermeister Jost Ahrendt. Die Brennerei beschäftigt nach eigenen Angaben 85 Menschen.',
].join('\n');

/** Another spelling of the name, another price. */
export const REWRITE = [
  'Zweites Lager für die Brennerei Tarwald',
  '',
  'In Oberlahn hat die Brennerei Tarwald ein zweites Lager eröffnet, und zwar am 16. Oktober 2026. Für den Neubau an der Mühlgasse zahlte sie 14 Millionen Euro.',
  '',
  'Nach den Worten von Geschäftsführer Stefan Kellermann sollen dort rund 4.500 Fässer reifen. Das Band durchschnitten Landrätin Gesa Hollmann und Küfermeister Jost Ahrendt. Die Brennerei beschäftigt 85 Menschen.',
].join('\n');

/** 16 October 2026 is no Monday. */
export const NOTICE = [
  'Wochenmarkt zieht um',
  '',
  'Der Wochenmarkt von Immengrund zieht am Montag, 16. Oktober 2026, auf den Platz am Rathaus. Die Stände öffnen um acht Uhr.',
].join('\n');

export async function paste({ client }: Pick<DirectApp, 'client'>, title: string, text: string) {
  const { imported } = await client.call('documents.paste', { title, text });
  const [document] = imported;
  if (!document) throw new Error('nothing was pasted');
  return document;
}

/** A release, its rewrite two days later with two errors, and a notice with one of its own; all of them checked. */
export async function openChecked(open: (folder?: string) => DirectApp) {
  checkedFile ??= await makeChecked(open());
  const folder = makeFolder();
  writeFileSync(join(folder, 'test.gegenlese'), checkedFile);
  const app = open(folder);
  const { client } = app;
  const list = async (state: 'open' | 'later' | 'confirmed' | 'dismissed' = 'open') =>
    (await client.call('checks.list', { state })).findings;
  return {
    ...app,
    release: { documentId: 1, versionId: 1 },
    rewrite: { documentId: 2, versionId: 2 },
    notice: { documentId: 3, versionId: 3 },
    list,
    /** The passages of all findings of a state. */
    passages: async (state?: Parameters<typeof list>[0]) => (await list(state)).map(({ exact }) => exact),
    idOf: async (exact: string) => (await list()).find(finding => finding.exact === exact)?.id ?? 0,
    checksOf: async (documentId: number) => (await client.call('documents.get', { documentId })).checks,
    edit: async (documentId: number, change: (text: string) => string) => {
      const { text, versionId } = await client.call('documents.get', { documentId });
      return client.call('documents.edit', { versionId, text: change(text) });
    },
  };
}

export const NAME = 'Stefan Kellermann';
export const PRICE = '14 Millionen Euro';
export const DAY = 'Montag, 16. Oktober 2026';

/** The bytes of a workspace with the three texts: made once, because every test begins with it. */
let checkedFile: Buffer | null = null;

async function makeChecked(app: DirectApp): Promise<Buffer> {
  const { client, workspace } = app;
  const release = await paste(app, 'Meldung', RELEASE);
  const rewrite = await paste(app, 'Bericht', REWRITE);
  await paste(app, 'Hinweis', NOTICE);
  const tell = (documentId: number, publishedOn: string, source: string) =>
    client.call('documents.update', { documentId, changes: { publishedOn, source } });
  await tell(release.documentId, '2026-10-16', 'Brennerei Tarwald');
  await tell(rewrite.documentId, '2026-10-18', 'Lahnblick');
  await client.call('checks.run', {});
  return workspace.db.serialize();
}
