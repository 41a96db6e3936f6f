import { diffTexts } from '../../../../src/shared/domain/compare/diff/diff';
import { bytes, calls } from './scene';

export const texts = calls({
  paste: ({ client, a, b, word }) =>
    client.call('documents.paste', { text: textOf(word, a), title: `${word} ${b}` }),
  'paste-version': ({ client, a, word, documentId }) =>
    client.call('documents.paste', { text: textOf(word, a), versionOf: documentId }),
  'import-rows': ({ client, a, b, word }) =>
    client.call('documents.import', {
      sources: [
        bytes(
          'rows.jsonl',
          `{"title":"${word}","text":"Zur ${word} ${a}","source":"Blatt ${b % 3}"}\n`.repeat(2),
        ),
        bytes('plain.txt', `Ein Satz über ${word} und ${a}.`),
      ],
    }),
  'import-page': ({ client, a, b, word }) =>
    client.call('documents.import', {
      sources: [
        bytes(
          'page.html',
          `<!doctype html><html lang="de"><head><title>${word}</title>
             <link rel="canonical" href="https://lahnblick${b % 3}.de/${a}"></head>
             <body><article><p>Über ${word} wurde ${a} Mal berichtet.</p></article></body></html>`,
        ),
      ],
    }),
  'update-document': ({ client, b, word, documentId }) =>
    client.call('documents.update', {
      documentId,
      changes: { title: `${word} neu`, ...(b % 2 ? { source: `Blatt ${b}` } : { rights: null }) },
      confirm: ['language'],
    }),
  'mark-read': ({ client, b, documentId }) =>
    client.call('documents.mark-read', { documentId, isRead: b % 2 === 0 }),
  'remove-documents': ({ client, documentId }) =>
    client.call('documents.remove', { documentIds: [documentId, documentId] }),
  'accept-cleaning': ({ client, a, b, pick }) =>
    client.call('cleaning.accept', {
      versionId: pick("SELECT version_id FROM findings WHERE state = 'proposed' ORDER BY id DESC"),
      metadata: b % 2 ? [{ field: 'source', value: `Blatt ${a}` }] : [],
    }),
  'reject-cleaning': ({ client, b, pick }) =>
    client.call('cleaning.reject', {
      findingIds: [pick('SELECT id FROM findings')],
      isRejected: b % 3 > 0,
    }),
  'accept-changes': async ({ client, b, pick, versionId }) => {
    const rightVersionId = pick('SELECT id FROM versions');
    const [left, right] = await Promise.all(
      [versionId, rightVersionId].map(id => client.call('documents.text', { versionId: id })),
    );
    const changes = changesBetween(left?.text ?? '', right?.text ?? '').filter((_, at) => (at + b) % 3 > 0);
    return client.call('comparisons.accept', { leftVersionId: versionId, rightVersionId, changes });
  },
});

function textOf(word: string, a: number): string {
  return [
    `Neues von der ${word} ${a}`,
    '',
    'Index',
    '',
    `Der Rat sprach am Montag über ${word}. Ute Brandt nannte ${a} Millionen Euro. 👩‍👩‍👧 Ende\u0000.`,
    '',
    'Go up',
  ].join('\n');
}

function changesBetween(left: string, right: string) {
  const { changes } = diffTexts(left, right);
  return Array.from({ length: changes.length / 5 }, (_, row) => {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(row * 5, row * 5 + 4);
    return { left: { start: leftStart, end: leftEnd }, right: { start: rightStart, end: rightEnd } };
  });
}
