import { describe, expect, it } from 'vitest';
import { createOpener, type DirectApp } from '../../support/direct-app';

const open = createOpener();

const RELEASE = `Die Gemeinde Mellrath baut ihr Hallenbad am Kanal neu.
Der Rat beschloss das am Donnerstag mit 24 gegen 17 Stimmen.
Die Kosten werden auf 31,5 Millionen Euro geschätzt.
Bürgermeisterin Gesa Hollmann rechnet mit der Eröffnung Ende 2028.
Vereine und Schulen weichen während der Bauzeit auf die Bäder in Torgast und Wieheim aus.`;
const REWRITE = `Mellrath bekommt ein neues Hallenbad
Das Hallenbad am Kanal in Mellrath wird für 31,5 Millionen Euro neu gebaut.
24 Mitglieder des Rats waren dafür, 17 dagegen.
Ende 2028 soll Eröffnung sein, sagt Bürgermeisterin Gesa Hollmann.
Bis dahin müssen Vereine und Schulen in die Bäder von Torgast und Wieheim ausweichen.
Schreibe einen Kommentar`;
/** The same town and people, another matter. */
const SAME_TOPIC = `Die Gemeinde Mellrath erhöht die Hundesteuer.
Bürgermeisterin Gesa Hollmann begründete das mit dem Loch im Haushalt.
Künftig kostet der erste Hund 96 Euro im Jahr, der zweite 140 Euro.
Kritik kam von der Fraktion der Freien Wähler.`;
const UNRELATED = `Unbekannte haben in der Gartenkolonie Immengrund vier Lauben aufgebrochen.
Sie erbeuteten zwei Kettensägen und eine Angelausrüstung.
Hinweise nimmt das Polizeirevier Ahlerstedt entgegen.`;

const REPRINT = `${RELEASE}\nQuelle: Gemeinde Mellrath`;

async function paste({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.paste', { title, text });
  const [document] = imported;
  if (!document) throw new Error('nothing was pasted');
  return document;
}

async function openWith(texts: Record<string, string>) {
  const app = open();
  const ids = new Map<string, number>();
  for (const [title, text] of Object.entries(texts))
    ids.set(title, (await paste(app, title, text)).documentId);
  const idOf = (title: string) => ids.get(title) ?? 0;
  const candidatesOf = async (title: string, limit?: number) =>
    (
      await app.client.call('comparisons.candidates', {
        documentId: idOf(title),
        ...(limit ? { limit } : {}),
      })
    ).candidates;
  const titlesFor = async (title: string) =>
    (await candidatesOf(title)).map(({ documentTitle }) => documentTitle);
  return { ...app, idOf, candidatesOf, titlesFor };
}

describe('comparisons.candidates', () => {
  it('offers the rewrite beside the release and the release beside the rewrite, and nothing else', async () => {
    const { titlesFor } = await openWith({ RELEASE, REWRITE, SAME_TOPIC, UNRELATED });
    expect(await titlesFor('RELEASE')).toEqual(['REWRITE']);
    expect(await titlesFor('REWRITE')).toEqual(['RELEASE']);
    expect(await titlesFor('SAME_TOPIC')).toEqual([]);
    expect(await titlesFor('UNRELATED')).toEqual([]);
  });

  it('tells a copy from an article on the same event, with what both share as the document writes it', async () => {
    const { candidatesOf } = await openWith({ RELEASE, REWRITE, REPRINT, UNRELATED });
    const candidates = await candidatesOf('RELEASE');
    expect(candidates.map(({ documentTitle, kind }) => [documentTitle, kind])).toEqual([
      ['REPRINT', 'near-duplicate'],
      ['REWRITE', 'same-event'],
    ]);
    expect(candidates[0]?.share).toBe(1);
    expect(candidates[1]?.share).toBeGreaterThan(0.5);
    expect(candidates[1]?.sharedWords).toContain('Hollmann');
  });

  it('gives no more than were asked for, the closest ones', async () => {
    const { candidatesOf } = await openWith({ RELEASE, REWRITE, REPRINT });
    expect((await candidatesOf('RELEASE', 1)).map(({ documentTitle }) => documentTitle)).toEqual(['REPRINT']);
  });

  it('never counts other versions of the document, and finds by the words of the current one', async () => {
    const { client, ...test } = await openWith({ RELEASE, REWRITE: UNRELATED });
    expect(await test.titlesFor('RELEASE')).toEqual([]);
    const { imported } = await client.call('documents.paste', {
      text: REWRITE,
      versionOf: test.idOf('REWRITE'),
    });
    expect(imported[0]?.documentId).toBe(test.idOf('REWRITE'));
    expect(await test.titlesFor('RELEASE')).toEqual(['REWRITE']);
    expect(await test.titlesFor('REWRITE')).toEqual(['RELEASE']);
  });

  it('leaves out removed documents until they are brought back', async () => {
    const { client, idOf, titlesFor } = await openWith({ RELEASE, REWRITE });
    await client.call('documents.remove', { documentIds: [idOf('REWRITE')] });
    expect(await titlesFor('RELEASE')).toEqual([]);
    await client.call('history.undo', {});
    expect(await titlesFor('RELEASE')).toEqual(['REWRITE']);
  });

  it('says which source a candidate has and whether it is flagged', async () => {
    const { client, idOf, candidatesOf } = await openWith({ RELEASE, REWRITE });
    const { document } = await client.call('documents.update', {
      documentId: idOf('REWRITE'),
      changes: { source: 'Mellrather Bote', publishedOn: '2026-03-04' },
    });
    await client.call('sources.flag', {
      sourceId: document.sourceId ?? 0,
      reason: 'Erfindet Zitate',
      evidence: '',
    });
    expect(await candidatesOf('RELEASE')).toMatchObject([
      { sourceName: 'Mellrather Bote', isSourceFlagged: true, publishedOn: '2026-03-04' },
    ]);
  });

  it('finds nothing for an empty text and refuses a document that does not exist', async () => {
    const { client, titlesFor } = await openWith({ RELEASE, EMPTY: '–' });
    expect(await titlesFor('EMPTY')).toEqual([]);
    await expect(client.call('comparisons.candidates', { documentId: 99 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
