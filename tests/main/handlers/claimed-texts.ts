import type { DirectApp } from '../../support/direct-app';
import { span } from './passage-pair';

// The sentence about the bridge stands far from both ends: what is beyond it and 64 units is no context.
const FILLER =
  'Am Ufer wurde bis zum späten Abend gefeiert und getanzt, wie es dort seit vielen Jahren Brauch ist. ';
export const CLAIMED = 'Die Brücke kostete 12 Millionen Euro.';
export const ARTICLE = `${FILLER}${FILLER}${CLAIMED} ${FILLER}${FILLER}Zum Schluss spielte die Kapelle.`;
export const RECORD =
  'Protokoll des Rates\nDie Brücke wurde mit 14 Millionen Euro abgerechnet.\nEnde der Sitzung.';

/** A claim that appears in an article, and a record that contradicts it. */
export async function openClaim(open: () => DirectApp) {
  const app = open();
  const { client } = app;
  const [article, record] = await Promise.all(
    [ARTICLE, RECORD].map(async text => {
      const { imported } = await client.call('documents.paste', { text });
      return imported[0] ?? { documentId: 0, versionId: 0 };
    }),
  );
  if (!article || !record) throw new Error('pasted');
  const { claim } = await client.call('claims.add', {
    statement: 'Die Brücke hat 12 Millionen Euro gekostet.',
    speaker: 'Stadt Lahnstedt',
    passages: [{ versionId: article.versionId, ...span(ARTICLE, CLAIMED) }],
  });
  const claimId = claim.id;
  const get = async () => (await client.call('claims.get', { claimId })).claim;
  const decide = () =>
    client.call('claims.decide', {
      claimId,
      scaleId: 'house',
      valueId: 'wrong',
      reason: 'Das Protokoll nennt 14 Millionen.',
    });
  const attachRecord = () =>
    client.call('claims.add-evidence', {
      claimId,
      relation: 'contradicts',
      passage: { versionId: record.versionId, ...span(RECORD, '14 Millionen Euro') },
      datedOn: '2024-05',
      note: 'Seite 3',
    });
  const edit = async (documentId: number, change: (text: string) => string) => {
    const { text, versionId } = await client.call('documents.get', { documentId });
    return client.call('documents.edit', { versionId, text: change(text) });
  };
  return { ...app, claimId, article, record, get, decide, attachRecord, edit };
}
