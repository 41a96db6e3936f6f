import { expect, it } from 'vitest';
import { connect } from '../../src/renderer/client';
import { cloningTransport, openTestApp } from '../support/test-app';

const TEXT = 'Der Ratsherr Jens Holm eröffnet die Hafenbrücke von Niederau.';

/** The real program, and an opened text as a window has it in its cache. */
async function openText() {
  const { app } = await openTestApp();
  const { client, queries } = connect(cloningTransport(app));
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
    cached: () => queries.getQueryData(queryKey),
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
