import { calls } from './scene';

export const links = calls({
  link: ({ client, a, b, word, pick, versionId }) =>
    client.call('comparisons.link', {
      referenceVersionId: versionId,
      reference: { start: b % 3, end: 1 + (a % 4) },
      reviewVersionId: pick('SELECT current_version_id FROM documents WHERE is_removed = 0'),
      review: { start: 0, end: 1 + (b % 2) },
      relation: a % 2 ? 'none' : 'supports',
      ...(b % 3 ? { note: word } : {}),
    }),
  unlink: ({ client, db, b }) =>
    client.call('comparisons.unlink', {
      linkIds: db
        .prepare('SELECT id FROM links ORDER BY id')
        .pluck()
        .all()
        .slice(-1 - (b % 2)) as number[],
    }),
});
