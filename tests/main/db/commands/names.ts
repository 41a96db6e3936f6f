import type { NameScope } from '../../../../src/shared/model/name';
import { calls } from './scene';

export const names = calls({
  'decide-name': ({ client, a, b, word, documentId, sourceId }) =>
    client.call('names.decide', {
      kind: 'person',
      verdict: b % 2 ? 'same' : 'different',
      forms: [`Ute ${word}`, 'Ute Brandt'],
      scope: SCOPES[a % 3]?.(sourceId, documentId),
      note: word,
    }),
  'undecide-name': ({ client, pick }) =>
    client.call('names.undecide', { decisionId: pick('SELECT id FROM name_decisions') }),
});

const SCOPES: ((sourceId: number, documentId: number) => NameScope)[] = [
  () => ({ kind: 'workspace' }),
  sourceId => ({ kind: 'source', sourceId }),
  (_, documentId) => ({ kind: 'document', documentId }),
];
