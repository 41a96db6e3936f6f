import { expect, it } from 'vitest';
import { knowTexts } from '../../src/renderer/known-texts';
import { createClient } from '../../src/shared/contract/client';
import type { HostMessage, Transport } from '../../src/shared/contract/wire';
import { createOpener } from '../support/direct-app';

const open = createOpener();

/** The real program with a client as a window has it, and the lengths of the texts that really came over. */
function openWindow() {
  const sentLengths: number[] = [];
  const transport = open().connect();
  const listening: Transport = {
    send: message => transport.send(message),
    listen: (onMessage, onClose) =>
      transport.listen(message => {
        const length = findTextLength(message);
        if (length !== null) sentLengths.push(length);
        onMessage(message);
      }, onClose),
  };
  return { client: knowTexts(createClient(listening)), sentLengths };
}

function findTextLength(message: HostMessage): number | null {
  if (message.type !== 'done') return null;
  const { text, originalText } = message.output as { text?: string; originalText?: string };
  return (text ?? originalText)?.length ?? null;
}

it('a text comes over once, whichever answer it is part of, and every answer has it', async () => {
  const { client, sentLengths } = openWindow();
  const { imported } = await client.call('documents.paste', { text: 'Das Wehr ist dicht.' });
  const documentId = imported[0]?.documentId ?? 0;
  const versionId = imported[0]?.versionId ?? 0;
  const answers = [
    (await client.call('documents.get', { documentId })).text,
    (await client.call('documents.get', { documentId, versionId })).text,
    (await client.call('documents.text', { versionId })).text,
    (await client.call('documents.trace', { versionId })).originalText,
  ];
  expect(answers).toEqual(Array(4).fill('Das Wehr ist dicht.'));
  expect(sentLengths).toEqual([19, 0, 0, 0]);
});

it('what was erased for good is forgotten', async () => {
  const { client, sentLengths } = openWindow();
  for (const text of ['Erstens.', 'Zweitens.']) await client.call('documents.paste', { text });
  await client.call('documents.get', { documentId: 2 });
  await client.call('history.erase', { kind: 'document', id: 1, reason: 'Wunsch der Quelle' });
  await client.call('documents.get', { documentId: 2 });
  expect(sentLengths).toEqual([9, 9]);
});
