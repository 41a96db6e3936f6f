import { bytes, calls } from './scene';

export const sources = calls({
  'save-source': ({ client, a, b, word, sourceId }) =>
    client.call('sources.save', {
      ...(b % 2 ? { sourceId } : {}),
      name: `${word} ${a % 2 ? 'Blatt' : 'BLATT'}`,
      domain: b % 3 ? null : `lahnblick${a % 3}.de`,
    }),
  flag: ({ client, word, sourceId }) => client.call('sources.flag', { sourceId, reason: word }),
  unflag: ({ client, sourceId }) => client.call('sources.unflag', { sourceId }),
  'set-signal': ({ client, b, sourceId }) =>
    client.call('sources.set-signal', {
      sourceId,
      signal: 'named-author',
      value: b % 2 ? 'yes' : 'no',
    }),
  'remove-signal': ({ client, pick }) =>
    client.call('sources.remove-signal', { signalId: pick('SELECT id FROM signals') }),
  'remove-source': ({ client, sourceId }) => client.call('sources.remove', { sourceId }),
  'import-sources': ({ client, a, b, word }) =>
    client.call('sources.import', {
      file: bytes(
        'list.csv',
        `name,domain,flagged,flag_reason\n${word} Blatt,lahnblick${b % 3}.de,yes,${a}\n`,
      ),
    }),
});
