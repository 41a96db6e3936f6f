import { expect, it } from 'vitest';
import { connect } from '../../src/renderer/client';
import type { OutputOf } from '../../src/shared/contract/client';
import { createOpener } from '../support/direct-app';

const open = createOpener();

/** 16 October 2026 was a Friday. */
const TEXT = 'Der Ratsherr Jens Holm eröffnet am Montag, 16. Oktober 2026, die Hafenbrücke von Niederau.';
const WORD = { start: 13, end: 22, label: 'wrong-name' };

/** The real program, and an opened text as a window has it in its cache. */
async function openText() {
  const { client, queries } = connect(open().connect());
  const { imported } = await client.call('documents.paste', { text: TEXT });
  const documentId = imported[0]?.documentId ?? 0;
  const versionId = imported[0]?.versionId ?? 0;
  let loads = 0;
  const queryKey = ['documents', 'documents.get', { documentId }];
  const load = () => {
    loads++;
    return client.call('documents.get', { documentId });
  };
  await queries.fetchQuery({ queryKey, queryFn: load });
  return {
    client,
    documentId,
    versionId,
    cached: () => queries.getQueryData<OutputOf<'documents.get'>>(queryKey),
    load: () => queries.fetchQuery({ queryKey, queryFn: load }),
    isStale: () => queries.getQueryState(queryKey)?.isInvalidated,
    loads: () => loads,
    onHost: () => client.call('documents.get', { documentId }),
  };
}

it('an opened text is after every call on an annotation what the host would answer, without asking it', async () => {
  const { client, versionId, ...text } = await openText();
  const place = (start: number, end: number) => ({ versionId, start, end, label: 'wrong-name' });
  const { annotation } = await client.call('annotations.add', place(13, 22));
  await client.call('annotations.add', place(4, 12));
  await client.call('annotations.add', place(4, 22));
  expect(text.cached()).toEqual(await text.onHost());
  const annotationId = annotation.id;
  await client.call('annotations.update', { annotationId, changes: { status: 'resolved' } });
  const passage = { versionId, start: 0, end: 3, relation: 'context' } as const;
  const evident = await client.call('annotations.add-evidence', { annotationId, ...passage });
  const replied = await client.call('annotations.reply', { annotationId, text: 'Wer sagt das?' });
  expect(text.cached()).toEqual(await text.onHost());
  await client.call('annotations.edit-reply', {
    replyId: replied.annotation.replies[0]?.id ?? 0,
    text: 'Wer?',
  });
  expect(text.cached()).toEqual(await text.onHost());
  await client.call('annotations.remove-evidence', { evidenceId: evident.annotation.evidence[0]?.id ?? 0 });
  await client.call('annotations.remove-reply', { replyId: replied.annotation.replies[0]?.id ?? 0 });
  await client.call('annotations.remove', { annotationId });
  expect(text.cached()).toEqual(await text.onHost());
  expect(text.isStale()).toBe(false);
  expect(text.loads()).toBe(1);
});

it('a text is out of date after what only the host can work out', async () => {
  const { client, documentId, versionId, ...text } = await openText();
  await client.call('documents.paste', { text: `${TEXT} Ende.`, versionOf: documentId });
  expect(text.isStale()).toBe(true);
  // And it stays so: patching an old answer does not make it a new one.
  await client.call('annotations.add', { versionId, start: 4, end: 12, label: 'wrong-name' });
  expect(text.isStale()).toBe(true);
});

it('a text waits for the host where an annotation was made in another version of it', async () => {
  const { client, documentId, versionId, ...text } = await openText();
  await client.call('documents.paste', { text: `Neu: ${TEXT}`, versionOf: documentId });
  await text.load();
  expect(text.isStale()).toBe(false);
  await client.call('annotations.add', { versionId, start: 4, end: 12, label: 'wrong-name' });
  expect(text.isStale()).toBe(true);
});

it('taking back and doing again changes an opened text as the host would answer, without asking it', async () => {
  const { client, versionId, ...text } = await openText();
  const { annotation } = await client.call('annotations.add', { ...WORD, versionId });
  const { id: annotationId } = annotation;
  await client.call('annotations.reply', { annotationId, text: 'Wer sagt das?' });
  await client.call('annotations.place', { annotationId, versionId, start: 4, end: 12 });
  const seen = [];
  for (const operation of ['history.undo', 'history.redo'] as const) {
    for (let step = 0; step < 3; step++) {
      await client.call(operation, {});
      expect(text.cached()).toEqual(await text.onHost());
      const [shown] = text.cached()?.annotations ?? [];
      seen.push(shown && `${shown.exact} ${shown.replies.length}`);
    }
  }
  expect(seen).toEqual(['Jens Holm 1', 'Jens Holm 0', undefined, 'Jens Holm 0', 'Jens Holm 1', 'Ratsherr 1']);
  expect(text.isStale()).toBe(false);
});

it('deciding on a finding changes an opened text as the host would answer, without asking it', async () => {
  const { client, ...text } = await openText();
  await client.call('checks.run', {});
  const findingIds = (await text.load()).checks.findings.map(({ id }) => id);
  for (const outcome of ['dismiss', 'reopen', 'later', 'confirm'] as const) {
    await client.call('checks.decide', { findingIds, outcome, reason: 'So gewollt.' });
    expect(text.isStale()).toBe(false);
    expect(text.cached()).toEqual(await text.onHost());
  }
  expect(text.cached()?.annotations).toMatchObject([{ comment: 'So gewollt.' }]);
});

it('taking a decision back and giving it again does so, too, and so does a word on what was made of a finding', async () => {
  const { client, ...text } = await openText();
  await client.call('checks.run', {});
  const findingIds = (await text.load()).checks.findings.map(({ id }) => id);
  const loads = text.loads();
  await client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'So gewollt.' });
  await client.call('checks.decide', { findingIds, outcome: 'reopen' });
  const { annotations } = await client.call('checks.decide', { findingIds, outcome: 'confirm' });
  const annotationId = annotations[0]?.id ?? 0;
  await client.call('annotations.update', { annotationId, changes: { comment: 'Es war ein Freitag.' } });
  await text.load();
  const seen = [];
  for (const operation of ['history.undo', 'history.redo'] as const) {
    for (let step = 0; step < 4; step++) {
      await client.call(operation, {});
      expect(text.isStale()).toBe(false);
      expect(text.cached()).toEqual(await text.onHost());
      const [finding] = text.cached()?.checks.findings ?? [];
      seen.push([finding?.state, finding?.decision?.reason].filter(Boolean).join(': '));
    }
  }
  expect(seen).toEqual([
    ...['confirmed', 'open', 'dismissed: So gewollt.', 'open'],
    ...['dismissed: So gewollt.', 'open', 'confirmed', 'confirmed: Es war ein Freitag.'],
  ]);
  // Once for the word that was put to the annotation.
  expect(text.loads()).toBe(loads + 1);
});

it('a text is out of date after undo of more than annotations, and of a decision in another version', async () => {
  const { client, documentId, versionId, ...text } = await openText();
  await client.call('documents.mark-read', { documentId, isRead: true });
  await text.load();
  await client.call('history.undo', {});
  expect(text.isStale()).toBe(true);

  await client.call('checks.run', {});
  const findingIds = (await text.load()).checks.findings.map(({ id }) => id);
  await client.call('documents.edit', { versionId, text: `Neu: ${TEXT}` });
  await client.call('checks.decide', { findingIds, outcome: 'later' });
  await client.call('checks.run', {});
  await text.load();
  await client.call('history.undo', {});
  expect(text.isStale()).toBe(true);
});
