import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../src/shared/contract/client';
import { createOpener } from '../../support/direct-app';
import { span } from './passage-pair';

const open = createOpener();

const TEXT = 'Der Bau kostet 12 Millionen Euro.\r\nJana Voss eröffnet ihn am Montag.\r\nDas Dach ist rot.';

async function openText(text = TEXT) {
  const { client } = open();
  const { imported } = await client.call('documents.paste', { text });
  const { documentId, versionId } = imported[0] ?? { documentId: 0, versionId: 0 };
  const current = () => client.call('documents.get', { documentId });
  const edit = (next: string, id = versionId) => client.call('documents.edit', { versionId: id, text: next });
  const annotate = (words: string, more: Partial<InputOf<'annotations.add'>> = {}) =>
    client.call('annotations.add', { versionId, ...span(text, words), label: 'style', ...more });
  const ledgersOf = async (id: number) =>
    (await client.call('documents.trace', { versionId: id })).ledgers.map(({ entries }) => entries);
  return { client, documentId, versionId, current, edit, annotate, ledgersOf };
}

describe('editing a text', () => {
  it('makes the next version, whose ledger holds what changed and nothing else', async () => {
    const { edit, current, ledgersOf, documentId, versionId } = await openText();
    const made = await edit(TEXT.replace('12', '14').replace('Montag', 'Montags'));
    expect(made).toEqual({ documentId, versionId: 2, versionNumber: 2, changeCount: 2 });
    expect((await current()).versions.at(-1)).toMatchObject({ parentId: versionId, cause: 'edit' });
    expect(await ledgersOf(made.versionId)).toEqual([
      [
        { ...span(TEXT, '12'), insert: '14', cause: { kind: 'edit' } },
        {
          start: TEXT.indexOf('.\r\nDas'),
          end: TEXT.indexOf('.\r\nDas'),
          insert: 's',
          cause: { kind: 'edit' },
        },
      ],
    ]);
  });

  it('is one step of the history; annotations beside the change stay exact', async () => {
    const { edit, current, annotate, client } = await openText();
    await annotate('Jana Voss');
    await annotate('12 Millionen');
    await edit(TEXT.replace('12', '14'));
    const { annotations, document, text } = await current();
    expect(annotations.map(({ placement }) => placement.state)).toEqual(['changed', 'exact']);
    const { undo } = await client.call('history.list', {});
    expect(undo).toMatchObject({ operation: 'documents.edit', details: { title: document.title, count: 1 } });
    await client.call('history.undo', {});
    expect((await current()).text).toBe(TEXT);
    await client.call('history.redo', {});
    expect((await current()).text).toBe(text);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('proposes what the cleaning rules find in the new text', async () => {
    const { edit, client } = await openText();
    const { versionId } = await edit(`${TEXT}\r\n\r\n\r\n\r\nEnde.`);
    const { findings } = await client.call('cleaning.list', { versionId });
    expect(findings.map(({ rule }) => rule)).toContain('stray-whitespace');
  });

  it('stores half a surrogate pair as the ledger says', async () => {
    const { edit, current, ledgersOf } = await openText();
    const { versionId } = await edit(`${TEXT}\ud83d`);
    expect((await current()).text).toBe(`${TEXT}\ufffd`);
    expect((await ledgersOf(versionId)).flat()[0]?.insert).toBe('\ufffd');
  });

  it('refuses a text that is the same or empty', async () => {
    const { edit } = await openText();
    await expect(edit(TEXT)).rejects.toMatchObject({ details: { reason: 'nothing-changed' } });
    await expect(edit(' \n')).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'empty-text' },
    });
  });

  it('refuses an edit of a version that is not the current one, unless that is wanted', async () => {
    const { edit, client, versionId, current } = await openText();
    const newer = await edit(TEXT.replace('12', '14'));
    const mine = TEXT.replace('rot', 'grün');
    await expect(edit(mine)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'newer-version', number: 2, currentVersionId: newer.versionId },
    });
    await client.call('documents.edit', { versionId, text: mine, isOutdatedAllowed: true });
    const { text, versions } = await current();
    expect(text).toBe(mine);
    expect(versions.map(({ parentId }) => parentId)).toEqual([null, versionId, versionId]);
  });

  it('refuses an outdated edit that the current version reads like already', async () => {
    const { edit, client, versionId } = await openText();
    const text = TEXT.replace('12', '14');
    await edit(text);
    await expect(
      client.call('documents.edit', { versionId, text, isOutdatedAllowed: true }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'nothing-changed' } });
  });

  it('makes one version of two edits at the same time', async () => {
    const { edit, current } = await openText();
    const answers = await Promise.allSettled([
      edit(TEXT.replace('12', '14')),
      edit(TEXT.replace('rot', 'grün')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await current()).versions).toHaveLength(2);
  });
});

describe('applying suggestions', () => {
  it('writes them with their reasons and resolves their annotations, in one step', async () => {
    const { client, annotate, versionId, current, ledgersOf } = await openText();
    const { annotation: cost } = await annotate('12', { suggestion: '14', comment: 'laut Haushalt' });
    const { annotation: roof } = await annotate('ist rot', { suggestion: 'ist grün' });
    const { annotation: other } = await annotate('Jana Voss', { comment: 'ohne Vorschlag' });
    const made = await client.call('documents.apply-suggestions', { versionId });
    expect(made).toMatchObject({ versionNumber: 2, appliedIds: [cost.id, roof.id], skipped: [] });
    const { text, annotations } = await current();
    expect(text).toBe(TEXT.replace('12', '14').replace('rot', 'grün'));
    const statuses = new Map(annotations.map(({ id, status }) => [id, status]));
    expect([cost, roof, other].map(({ id }) => statuses.get(id))).toEqual(['resolved', 'resolved', 'open']);
    expect((await ledgersOf(made.versionId)).flat()[0]?.cause).toEqual({
      kind: 'suggestion',
      annotationId: cost.id,
      reason: 'laut Haushalt',
    });
    await client.call('history.undo', {});
    expect((await current()).annotations.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
  });

  it('applies one alone, follows the others into the new version, and skips what changed or overlaps', async () => {
    const { client, annotate, versionId, edit } = await openText();
    const { annotation: roof } = await annotate('rot', { suggestion: 'grün' });
    const { annotation: changed } = await annotate('12 Millionen', { suggestion: '14 Millionen' });
    const { annotation: name } = await annotate('Jana Voss', { suggestion: 'Jana Voß' });
    const { annotation: whole } = await annotate('Voss eröffnet', { suggestion: 'Voss schließt' });
    const edited = await edit(TEXT.replace('12', 'zwölf'));
    const made = await client.call('documents.apply-suggestions', { versionId: edited.versionId });
    expect(made.appliedIds).toEqual([roof.id]);
    expect(made.skipped).toEqual([
      { annotationId: changed.id, reason: 'changed' },
      { annotationId: name.id, reason: 'overlapping' },
      { annotationId: whole.id, reason: 'overlapping' },
    ]);
    const one = { versionId: made.versionId, annotationIds: [name.id] };
    expect((await client.call('documents.apply-suggestions', one)).appliedIds).toEqual([name.id]);
    const old = client.call('documents.apply-suggestions', { versionId });
    await expect(old).rejects.toMatchObject({ details: { reason: 'newer-version' } });
  });

  it('refuses where there is nothing to apply', async () => {
    const { client, versionId } = await openText();
    const call = client.call('documents.apply-suggestions', { versionId });
    await expect(call).rejects.toMatchObject({ code: 'conflict', details: { reason: 'nothing-to-apply' } });
    const missing = client.call('documents.apply-suggestions', { versionId, annotationIds: [9] });
    await expect(missing).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('taking replacements back', () => {
  it('takes back one of a cleaning and keeps the edit that followed', async () => {
    const page = `Hafen verkauft\n\nIndex\n\n${TEXT.replaceAll('\r', '')}\n\nGo up`;
    const { client, versionId, edit, current, ledgersOf } = await openText(page);
    const { versionId: cleaned } = await client.call('cleaning.accept', { versionId });
    const { text } = await current();
    expect(text).not.toContain('Index');
    const { versionId: edited } = await edit(text.replace('12', '14'), cleaned);
    const entries = (await ledgersOf(cleaned)).flat();
    const index = entries.findIndex(({ start, end }) => page.slice(start, end).includes('Index'));
    const made = await client.call('documents.revert', {
      versionId: edited,
      ledgerVersionId: cleaned,
      entryIndexes: [index],
    });
    expect(made).toMatchObject({ versionNumber: 4, revertedCount: 1 });
    const after = await current();
    expect(after.text).toContain('Hafen verkauft\n\nIndex');
    expect(after.text).toContain('14');
    expect(after.text).not.toContain('Go up');
    expect(after.versions.at(-1)).toMatchObject({ cause: 'revert', parentId: edited });
    expect((await ledgersOf(made.versionId)).at(-1)?.[0]?.cause).toEqual({
      kind: 'revert',
      versionId: cleaned,
      entryIndex: index,
    });
  });

  it('refuses what is not current, not an ancestor, taken back already or written over since', async () => {
    const { client, versionId, edit } = await openText();
    const { versionId: second } = await edit(TEXT.replace('12', '14'));
    const { versionId: third } = await edit(TEXT.replace('12', '15'), second);
    const revert = (from: number, ledgerVersionId: number) =>
      client.call('documents.revert', { versionId: from, ledgerVersionId, entryIndexes: [0] });
    await expect(revert(second, second)).rejects.toMatchObject({ details: { reason: 'newer-version' } });
    await expect(revert(third, versionId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(revert(third, second)).rejects.toMatchObject({
      details: { reason: 'entry-touched', entry: 1, byVersionId: third },
    });
    const { versionId: fourth } = await revert(third, third);
    await expect(revert(fourth, third)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'entry-reverted' },
    });
  });

  it('leads from the first text to the newest one', async () => {
    const { client, edit, versionId } = await openText();
    const { versionId: second } = await edit(TEXT.replace('12', '14'));
    expect(second).not.toBe(versionId);
    await client.call('documents.revert', { versionId: second, ledgerVersionId: second, entryIndexes: [0] });
    const { ledgers, originalText } = await client.call('documents.trace', { versionId: second + 1 });
    expect(originalText).toBe(TEXT);
    expect(ledgers.map(({ entries }) => entries.map(({ cause }) => cause.kind))).toEqual([
      ['edit'],
      ['revert'],
    ]);
  });
});
