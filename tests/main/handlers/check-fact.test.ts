import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openChecked } from './checked-texts';

const open = createOpener();

const LAGER = '4.500 Fässer';
/** Read with its limit. */
const BARRELS = 'rund 4.500';

async function openFacts() {
  const app = await openChecked(open);
  const { client, rewrite } = app;
  const list = () => client.call('checks.facts', { documentId: rewrite.documentId });
  const entryOf = async (exact: string) => {
    const { versionId, entries } = await list();
    const entry = entries.find(each => each.exact === exact);
    if (!entry) throw new Error(`${exact} is no entry`);
    const { kind, start, end, other, checked, formerly } = entry;
    return { place: { versionId, kind, start, end }, other, checked, formerly };
  };
  const check = async (exact: string, note = '') =>
    (await client.call('checks.check-fact', { ...(await entryOf(exact)).place, note })).checked;
  /** All that are checked, all that are to be checked again, and those that are no entry any more. */
  const told = async () => {
    const { entries, checkedCount, others } = await list();
    const checked = entries.filter(entry => entry.checked).map(({ exact }) => exact);
    expect(checkedCount).toBe(checked.length);
    return {
      checked,
      again: entries.flatMap(({ exact, formerly }) => (formerly ? `${exact} (${formerly.made.exact})` : [])),
      others: others.map(({ made }) => made.exact),
    };
  };
  return { ...app, list, entryOf, check, told };
}

describe('checking a fact', () => {
  it('says who did it, when, and against what', async () => {
    const { client, entryOf, rewrite, release } = await openFacts();
    const { place, other } = await entryOf('16. Oktober 2026');
    const { checked, replacedIds } = await client.call('checks.check-fact', {
      ...place,
      note: '  Kalender der Brennerei ',
      reference: { versionId: release.versionId, start: other?.start ?? 0, end: other?.end ?? 0 },
    });
    expect(replacedIds).toEqual([]);
    expect(checked).toMatchObject({
      documentId: rewrite.documentId,
      kind: 'date',
      made: { versionId: rewrite.versionId, versionNumber: 1, exact: '16. Oktober 2026' },
      note: 'Kalender der Brennerei',
      reference: {
        documentId: release.documentId,
        documentTitle: 'Meldung',
        isRemoved: false,
        exact: '16. Oktober 2026',
      },
      checkedBy: expect.stringMatching(/./),
      checkedAtMs: expect.any(Number),
    });
    expect((await entryOf('16. Oktober 2026')).checked).toEqual(checked);
    expect((await entryOf('14 Millionen Euro')).checked).toBeNull();
  });

  it('again stands for the same fact with the new note, and is one step of the history', async () => {
    const { client, check, entryOf, told } = await openFacts();
    const first = await check('16. Oktober 2026', 'angerufen');
    const { replacedIds } = await client.call('checks.check-fact', {
      ...(await entryOf('16. Oktober 2026')).place,
      note: 'Registerauszug',
    });
    expect(replacedIds).toEqual([first.id]);
    expect((await entryOf('16. Oktober 2026')).checked?.note).toBe('Registerauszug');
    await client.call('history.undo', {});
    expect((await entryOf('16. Oktober 2026')).checked?.note).toBe('angerufen');
    await client.call('history.undo', {});
    expect((await told()).checked).toEqual([]);
    await client.call('history.redo', {});
    await client.call('history.redo', {});
    expect((await entryOf('16. Oktober 2026')).checked?.note).toBe('Registerauszug');
  });

  it('is taken back, and that is undone', async () => {
    const { client, check, told, rewrite } = await openFacts();
    const { id } = await check('16. Oktober 2026');
    expect(await client.call('checks.uncheck-fact', { checkedFactId: id })).toEqual({
      documentId: rewrite.documentId,
    });
    expect(await told()).toEqual({ checked: [], again: [], others: [] });
    await expect(client.call('checks.uncheck-fact', { checkedFactId: id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await client.call('history.undo', {});
    expect((await told()).checked).toEqual(['16. Oktober 2026']);
    const { entries } = await client.call('history.list', { limit: 2 });
    expect(
      entries.map(({ operation, details }) => `${operation} ${details['title']}: ${details['words']}`),
    ).toEqual([
      'checks.uncheck-fact Bericht: 16. Oktober 2026',
      'checks.check-fact Bericht: 16. Oktober 2026',
    ]);
  });

  it('leaves another reading of the same words as it was', async () => {
    const { client, check, entryOf } = await openFacts();
    const { id } = await check('16. Oktober 2026');
    const { place } = await entryOf('16. Oktober 2026');
    const { replacedIds } = await client.call('checks.check-fact', { ...place, kind: 'number' });
    expect(replacedIds).toEqual([]);
    expect((await entryOf('16. Oktober 2026')).checked?.id).toBe(id);
  });

  it('is refused on a former version, on no words and on what is not there', async () => {
    const { client, entryOf, edit, rewrite } = await openFacts();
    const { place } = await entryOf('16. Oktober 2026');
    await expect(client.call('checks.check-fact', { ...place, end: place.start })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(
      client.call('checks.check-fact', { ...place, reference: { versionId: 99, start: 0, end: 1 } }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await edit(rewrite.documentId, text => `Neu.\n\n${text}`);
    await expect(client.call('checks.check-fact', place)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'newer-version', number: 2 },
    });
  });
});

describe('a later version', () => {
  it('has what was checked where its words stand now, in a sentence that was left alone', async () => {
    const { client, check, told, entryOf, edit, rewrite } = await openFacts();
    await check('16. Oktober 2026');
    await check(BARRELS);
    await edit(rewrite.documentId, text => `Aus Oberlahn.\n\n${text.replace('zahlte', 'bezahlte')}`);
    expect(await told()).toEqual({ checked: ['16. Oktober 2026', BARRELS], again: [], others: [] });
    expect((await entryOf(BARRELS)).checked?.made).toMatchObject({ versionNumber: 1, exact: BARRELS });
    await client.call('documents.paste', {
      text: (await client.call('documents.get', { documentId: rewrite.documentId })).text.replace(
        'Aus Oberlahn.',
        'Von unserer Mitarbeiterin in Oberlahn.',
      ),
      versionOf: rewrite.documentId,
    });
    expect((await told()).checked).toEqual(['16. Oktober 2026', BARRELS]);
  });

  it('asks for a check again where words or sentence changed, until somebody did or the words are back', async () => {
    const { client, check, told, edit, rewrite } = await openFacts();
    await check(BARRELS, 'gezählt');
    await edit(rewrite.documentId, text => text.replace(LAGER, '5.400 Fässer'));
    expect(await told()).toEqual({
      checked: [],
      again: [`rund 5.400 (${BARRELS})`],
      others: [],
    });
    const again = await check('rund 5.400');
    expect(again.note).toBe('');
    expect(await told()).toEqual({ checked: ['rund 5.400'], again: [], others: [] });
    await client.call('history.undo', {});
    expect((await told()).again).toEqual([`rund 5.400 (${BARRELS})`]);
    await client.call('history.undo', {});
    expect(await told()).toEqual({ checked: [BARRELS], again: [], others: [] });
    await edit(rewrite.documentId, text =>
      text.replace('dort rund 4.500 Fässer', 'dort bald rund 4.500 Fässer'),
    );
    expect(await told()).toEqual({ checked: [], again: [`${BARRELS} (${BARRELS})`], others: [] });
  });

  it('loses none whose words are gone', async () => {
    const { client, check, told, edit, rewrite } = await openFacts();
    const { id } = await check(BARRELS, 'gezählt');
    await edit(rewrite.documentId, text => text.replace(/ sollen dort rund 4\.500 Fässer reifen/, ''));
    expect(await told()).toEqual({ checked: [], again: [], others: [BARRELS] });
    await client.call('checks.uncheck-fact', { checkedFactId: id });
    expect((await told()).others).toEqual([]);
  });

  it('goes back alone to how it was, with what was checked then', async () => {
    const { client, check, told, rewrite } = await openFacts();
    await check(BARRELS);
    const { headId } = await client.call('history.list', { limit: 1 });
    const { id } = await check('16. Oktober 2026');
    await client.call('checks.uncheck-fact', { checkedFactId: id - 1 });
    expect((await told()).checked).toEqual(['16. Oktober 2026']);
    await client.call('history.restore', { documentId: rewrite.documentId, entryId: headId ?? 0 });
    expect((await told()).checked).toEqual([BARRELS]);
    expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
  });
});
