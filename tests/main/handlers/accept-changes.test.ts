import { describe, expect, it } from 'vitest';
import type { TextChange } from '../../../src/shared/model/comparison';
import { createOpener } from '../../support/direct-app';
import { span } from './passage-pair';

const open = createOpener();

const LEFT = 'Der Bau kostet 12 Millionen Euro. Jana Voss eröffnet ihn am Montag. Das Dach ist rot.';
const RIGHT = 'Der Bau kostet 14 Millionen Euro. Jana Voss eröffnet ihn am Freitag. Das Dach ist rot.';
const COST: TextChange = { left: span(LEFT, '12'), right: span(RIGHT, '14') };
const DAY: TextChange = { left: span(LEFT, 'Montag'), right: span(RIGHT, 'Freitag') };

async function openVersions(left = LEFT, right = RIGHT) {
  const app = open();
  const paste = async (text: string, versionOf?: number) => {
    const input = versionOf === undefined ? { text } : { text, versionOf };
    const { imported } = await app.client.call('documents.paste', input);
    return imported[0] ?? { documentId: 0, versionId: 0 };
  };
  const { documentId, versionId: leftVersionId } = await paste(left);
  const { versionId: rightVersionId } = await paste(right, documentId);
  const accept = (changes: TextChange[]) =>
    app.client.call('comparisons.accept', { leftVersionId, rightVersionId, changes });
  const current = () => app.client.call('documents.get', { documentId });
  return { ...app, paste, documentId, leftVersionId, rightVersionId, accept, current };
}

describe('accepting changes', () => {
  it('makes a version of the left text with these and no other changes, which becomes the current one', async () => {
    const { accept, current, documentId, leftVersionId, rightVersionId, client } = await openVersions();
    const accepted = await accept([COST]);
    expect(accepted).toEqual({ documentId, versionId: 3, versionNumber: 3, acceptedCount: 1 });
    const { text, document, versions } = await current();
    expect(text).toBe(LEFT.replace('12', '14'));
    expect(document.currentVersionId).toBe(accepted.versionId);
    expect(versions.at(-1)).toMatchObject({
      parentId: leftVersionId,
      cause: 'accepted-change',
      originalId: null,
    });
    const { ledgers } = await client.call('documents.trace', { versionId: accepted.versionId });
    expect(ledgers).toMatchObject([
      {
        entries: [
          { ...COST.left, insert: '14', cause: { kind: 'accepted-change', fromVersionId: rightVersionId } },
        ],
      },
    ]);
  });

  it('is one step of the history that names the document, and undo and redo take it back and forth', async () => {
    const { accept, current, client, rightVersionId } = await openVersions();
    const { versionId } = await accept([COST]);
    const title = (await current()).document.title;
    const { undo } = await client.call('history.list', {});
    expect(undo).toMatchObject({ operation: 'comparisons.accept', details: { title, count: 1 } });
    await client.call('history.undo', {});
    expect((await current()).document.currentVersionId).toBe(rightVersionId);
    await expect(client.call('documents.text', { versionId })).rejects.toMatchObject({ code: 'not_found' });
    await client.call('history.redo', {});
    expect((await current()).text).toBe(LEFT.replace('12', '14'));
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('takes changes from another document, and annotations follow through the ledger', async () => {
    const { client, paste, leftVersionId, current } = await openVersions();
    const other = await paste(`Nachtrag: ${RIGHT}`);
    await client.call('annotations.add', {
      versionId: leftVersionId,
      ...span(LEFT, 'Das Dach'),
      label: 'style',
    });
    await client.call('annotations.add', {
      versionId: leftVersionId,
      ...span(LEFT, 'kostet 12 Millionen'),
      label: 'wrong-number',
    });
    const change = { left: COST.left, right: span(`Nachtrag: ${RIGHT}`, '14') };
    const head = { left: { start: 0, end: 0 }, right: { start: 0, end: 10 } };
    await client.call('comparisons.accept', {
      leftVersionId,
      rightVersionId: other.versionId,
      changes: [head, change],
    });
    const { text, annotations } = await current();
    expect(
      annotations.map(({ placement }) =>
        placement.state === 'orphan'
          ? ''
          : `${placement.state}: ${text.slice(placement.start, placement.end)}`,
      ),
    ).toEqual(['changed: kostet 14 Millionen', 'exact: Das Dach']);
  });

  it('proposes what the cleaning rules find in the new text, dismissed where it was', async () => {
    const page = (cost: string) =>
      `Hafen verkauft\n\nIndex\n\nDer Bau kostet ${cost} Millionen Euro, sagte Jana Voss am Montag in Lahnstedt.\n\nGo up`;
    const { client, accept, leftVersionId, paste, documentId } = await openVersions(page('12'), page('14'));
    const { findings } = await client.call('cleaning.list', { versionId: leftVersionId });
    const dismissed = findings.find(({ exact }) => exact.includes('Go up'));
    await client.call('cleaning.reject', { findingIds: [dismissed?.id ?? 0], isRejected: true });
    await paste(page('16'), documentId);
    const { versionId } = await accept([{ left: span(page('12'), '12'), right: span(page('14'), '14') }]);
    const proposed = await client.call('cleaning.list', { versionId });
    expect(proposed.findings.map(({ exact, state }) => [exact.trim(), state])).toEqual(
      findings.map(({ exact, id }) => [exact.trim(), id === dismissed?.id ? 'dismissed' : 'proposed']),
    );
    expect(proposed.findings.length).toBeGreaterThan(1);
  });
});

describe('changes that cannot be accepted', () => {
  it('are those that leave the text as it is', async () => {
    const { accept } = await openVersions();
    const same = { left: span(LEFT, 'Das Dach'), right: span(RIGHT, 'Das Dach') };
    await expect(accept([same])).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'nothing-to-accept' },
    });
  });

  it('are those that give what the current version says; an earlier text is made anew', async () => {
    const { accept, paste, documentId, current } = await openVersions();
    await expect(accept([COST, DAY])).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'already-current' },
    });
    await paste('Ein anderer Text.', documentId);
    expect(await accept([COST, DAY])).toMatchObject({ versionNumber: 4, acceptedCount: 2 });
    expect((await current()).text).toBe(RIGHT);
  });

  it.each<[string, TextChange[]]>([
    ['out of order', [DAY, COST]],
    ['overlapping', [COST, { left: COST.left, right: DAY.right }]],
    ['outside the text', [{ left: { start: 0, end: 500 }, right: COST.right }]],
  ])('are those that are %s', async (_name, changes) => {
    const { accept, current, client } = await openVersions();
    const { total } = await client.call('history.list', {});
    await expect(accept(changes)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'no-such-change' },
    });
    expect((await current()).versions).toHaveLength(2);
    expect((await client.call('history.list', {})).total).toBe(total);
  });

  it('are those of a version or document that is not there', async () => {
    const { client, accept, leftVersionId, documentId } = await openVersions();
    const call = client.call('comparisons.accept', { leftVersionId, rightVersionId: 99, changes: [COST] });
    await expect(call).rejects.toMatchObject({ code: 'not_found' });
    await client.call('documents.remove', { documentIds: [documentId] });
    await expect(accept([COST])).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are those whose version is undone, or that somebody else accepted, while the machine still reads', async () => {
    const undone = await openVersions();
    const call = undone.accept([COST]);
    await undone.client.call('history.undo', {});
    await expect(call).rejects.toMatchObject({ code: 'not_found' });

    const twice = await openVersions();
    const answers = await Promise.allSettled([twice.accept([COST]), twice.accept([COST])]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await twice.current()).versions).toHaveLength(3);
  });
});
