import type { Database } from 'better-sqlite3';
import { calls } from './scene';

export const annotations = calls({
  annotate: ({ client, db, a, b, word, passage }) =>
    client.call('annotations.add', {
      ...passage,
      label: pickLabel(db, a),
      comment: word,
      evidence: b % 2 === 0 ? [{ ...passage, relation: 'supports' }] : [],
    }),
  'update-annotation': ({ client, b, word, annotationId }) =>
    client.call('annotations.update', {
      annotationId,
      changes: {
        comment: `${word} \ud800 ${b}`,
        status: b % 2 ? 'resolved' : 'open',
        suggestion: b % 3 ? '' : null,
      },
    }),
  'remove-annotation': ({ client, annotationId }) => client.call('annotations.remove', { annotationId }),
  'add-evidence': ({ client, annotationId, passage }) =>
    client.call('annotations.add-evidence', { annotationId, ...passage, relation: 'contradicts' }),
  'remove-evidence': ({ client, pick }) =>
    client.call('annotations.remove-evidence', { evidenceId: pick('SELECT id FROM evidence') }),
  reply: ({ client, b, word, annotationId }) =>
    client.call('annotations.reply', { annotationId, text: `Zur ${word} ${b}` }),
  'edit-reply': ({ client, a, word, pick }) =>
    client.call('annotations.edit-reply', {
      replyId: pick('SELECT id FROM annotation_replies'),
      text: `${word} \ud800 ${a}`,
    }),
  'remove-reply': ({ client, pick }) =>
    client.call('annotations.remove-reply', { replyId: pick('SELECT id FROM annotation_replies') }),
  'save-label': ({ client, a, b, word }) =>
    client.call('labels.save', {
      id: b % 2 ? `own-${a % 3}` : 'style',
      nameDe: word,
      nameEn: word,
      shortcut: b % 3 ? null : String(1 + (b % 9)),
      sign: 'X',
      hue: a,
      description: '',
    }),
  'remove-label': ({ client, a }) => client.call('labels.remove', { id: `own-${a % 3}` }),
});

function pickLabel(db: Database, index: number): string {
  const slugs = db.prepare('SELECT slug FROM labels ORDER BY id DESC').pluck().all() as string[];
  return slugs[index % slugs.length] ?? 'style';
}
