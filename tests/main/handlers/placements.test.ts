import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { span } from './passage-pair';

const open = createOpener();

const FIRST =
  'Der Bau der Brücke kostet 12 Millionen Euro.\nJana Voss eröffnet ihn am Montag.\nDas Dach ist rot.';
const SECOND =
  'Der Bau der Brücke kostet 14 Millionen Euro.\nJana Voss eröffnet ihn am Montag, nicht eher.\n';
const OTHER = 'Protokoll: Die Brücke kostete 12 Millionen Euro und wurde montags eröffnet.';

async function openTexts() {
  const { client } = open();
  const paste = async (text: string) => {
    const { imported } = await client.call('documents.paste', { text });
    return imported[0] ?? { documentId: 0, versionId: 0 };
  };
  const article = await paste(FIRST);
  const other = await paste(OTHER);
  const annotate = async (words: string, evidenceWords?: string) => {
    const evidence = evidenceWords
      ? [{ versionId: other.versionId, ...span(OTHER, evidenceWords), relation: 'supports' as const }]
      : [];
    const place = { versionId: article.versionId, ...span(FIRST, words) };
    const { annotation } = await client.call('annotations.add', {
      ...place,
      label: 'wrong-number',
      evidence,
    });
    return annotation;
  };
  const edit = (versionId: number, text: string) => client.call('documents.edit', { versionId, text });
  const placements = (versionId?: number, documentId = article.documentId) =>
    client.call('annotations.placements', { documentId, ...(versionId ? { versionId } : {}) });
  const claimPlacements = () => client.call('claims.placements', { documentId: article.documentId });
  return { client, article, other, annotate, edit, placements, claimPlacements };
}

describe('what became of places', () => {
  it('leaves out an annotation whose own suggestion was taken over, until the words change again', async () => {
    const { client, article, edit, placements } = await openTexts();
    const place = { versionId: article.versionId, ...span(FIRST, '12') };
    await client.call('annotations.add', { ...place, label: 'wrong-number', suggestion: '14' });
    const { versionId } = await client.call('documents.apply-suggestions', { versionId: article.versionId });
    expect(await placements()).toMatchObject({ counts: { changed: 0 }, misplaced: [] });
    await edit(versionId, FIRST.replace('12', '15'));
    expect(await placements()).toMatchObject({ counts: { changed: 1 }, misplaced: [{ state: 'changed' }] });
  });

  it('shows an annotation whose words somebody changed into its suggestion by hand', async () => {
    const { client, article, edit, placements } = await openTexts();
    const place = { versionId: article.versionId, ...span(FIRST, '12') };
    await client.call('annotations.add', { ...place, label: 'wrong-number', suggestion: '14' });
    await edit(article.versionId, FIRST.replace('12', '14'));
    expect(await placements()).toMatchObject({ counts: { changed: 1 }, misplaced: [{ state: 'changed' }] });
  });

  it('counts every state and shows the changed and the orphans with old and new words', async () => {
    const { article, annotate, edit, placements } = await openTexts();
    const changed = await annotate('12 Millionen Euro');
    await annotate('Jana Voss');
    const orphan = await annotate('Das Dach ist rot');
    const { versionId } = await edit(article.versionId, SECOND);
    const { counts, misplaced } = await placements();
    expect(counts).toEqual({ exact: 1, moved: 0, changed: 1, orphan: 1, later: 0 });
    expect(misplaced).toMatchObject([
      {
        id: changed.id,
        state: 'changed',
        subject: { kind: 'annotation', label: 'wrong-number', severity: 'medium', comment: '' },
        before: { versionId: article.versionId, versionNumber: 1, ...span(FIRST, '12 Millionen Euro') },
        after: { versionId, versionNumber: 2, ...span(SECOND, '14 Millionen Euro') },
      },
      { id: orphan.id, state: 'orphan', before: { versionNumber: 1 }, after: null },
    ]);
    const quoted = misplaced.map(({ before: { text, textStart, textEnd } }) =>
      text.slice(textStart, textEnd),
    );
    expect(quoted).toEqual(['12 Millionen Euro', 'Das Dach ist rot']);
    expect(misplaced[0]?.after?.text).toContain('Der Bau der Brücke kostet 14 Millionen Euro.');
  });

  it('confirms a changed place by putting it where it was found; undo gives the old one back', async () => {
    const { client, article, annotate, edit, placements } = await openTexts();
    const { id } = await annotate('12 Millionen Euro');
    const { versionId } = await edit(article.versionId, SECOND);
    const place = { annotationId: id, versionId, ...span(SECOND, '14 Millionen Euro') };
    const { annotation } = await client.call('annotations.place', place);
    expect(annotation).toMatchObject({
      id,
      versionId,
      exact: '14 Millionen Euro',
      prefix: expect.stringContaining('kostet '),
    });
    expect((await placements()).counts).toMatchObject({ exact: 1, changed: 0 });
    const { undo } = await client.call('history.list', {});
    expect(undo).toMatchObject({ operation: 'annotations.place', details: { label: 'wrong-number' } });
    await client.call('history.undo', {});
    expect((await placements()).counts).toMatchObject({ exact: 0, changed: 1 });
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('leaves nothing to decide in an older version about what was put into a later one', async () => {
    const { client, article, annotate, edit, placements } = await openTexts();
    const { id } = await annotate('12 Millionen Euro');
    const { versionId } = await edit(article.versionId, SECOND);
    await client.call('annotations.place', {
      annotationId: id,
      versionId,
      ...span(SECOND, '14 Millionen Euro'),
    });
    const { counts, misplaced } = await placements(article.versionId);
    expect(counts).toEqual({ exact: 0, moved: 0, changed: 0, orphan: 0, later: 1 });
    expect(misplaced).toEqual([]);
  });

  it('gives an orphan a place, and writes nothing where it already stands', async () => {
    const { client, article, annotate, edit, placements } = await openTexts();
    const { id } = await annotate('Das Dach ist rot');
    const { versionId } = await edit(article.versionId, SECOND);
    const place = { annotationId: id, versionId, ...span(SECOND, 'nicht eher') };
    await client.call('annotations.place', place);
    expect((await placements()).counts).toMatchObject({ exact: 1, orphan: 0 });
    const before = (await client.call('history.list', {})).total;
    await client.call('annotations.place', place);
    expect((await client.call('history.list', {})).total).toBe(before);
  });

  it('refuses a place in another document or outside of the text', async () => {
    const { client, other, article, annotate } = await openTexts();
    const { id } = await annotate('Jana Voss');
    const put = (versionId: number, start: number, end: number) =>
      client.call('annotations.place', { annotationId: id, versionId, start, end });
    await expect(put(other.versionId, 0, 3)).rejects.toMatchObject({ details: { reason: 'other-document' } });
    await expect(put(article.versionId, 3, 3)).rejects.toMatchObject({
      details: { reason: 'empty-passage' },
    });
    await expect(put(article.versionId, 0, 9999)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('knows no version of another document', async () => {
    const { placements, other } = await openTexts();
    await expect(placements(other.versionId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('evidence of annotations', () => {
  it('is placed anew in the versions of its own document', async () => {
    const { client, other, annotate, edit, placements } = await openTexts();
    const annotation = await annotate('12 Millionen Euro', '12 Millionen Euro');
    const newer = OTHER.replace('12 Mill', '13 Mill');
    const { versionId } = await edit(other.versionId, newer);
    const evidenceId = annotation.evidence[0]?.id ?? 0;
    const { places } = await client.call('annotations.evidence-places', { annotationId: annotation.id });
    expect(places).toEqual([
      {
        evidenceId,
        currentVersionId: versionId,
        placement: { state: 'changed', ...span(newer, '13 Millionen Euro') },
        exactNow: '13 Millionen Euro',
        isRemoved: false,
      },
    ]);
    const { misplaced, evidence, counts } = await placements(undefined, other.documentId);
    expect(counts).toMatchObject({ changed: 1 });
    expect(misplaced).toMatchObject([
      {
        id: evidenceId,
        subject: { kind: 'evidence', annotationId: annotation.id, exact: '12 Millionen Euro' },
      },
    ]);
    expect(evidence).toMatchObject([{ id: evidenceId, placement: { state: 'changed' } }]);

    await client.call('annotations.place-evidence', {
      evidenceId,
      versionId,
      ...span(newer, '13 Millionen Euro'),
    });
    const placed = await client.call('annotations.evidence-places', { annotationId: annotation.id });
    expect(placed.places).toMatchObject([{ placement: { state: 'exact' }, exactNow: '13 Millionen Euro' }]);
  });

  it('is told from evidence whose document was removed', async () => {
    const { client, other, annotate } = await openTexts();
    const { id } = await annotate('12 Millionen Euro', '12 Millionen Euro');
    await client.call('documents.remove', { documentIds: [other.documentId] });
    const { places } = await client.call('annotations.evidence-places', { annotationId: id });
    expect(places).toMatchObject([{ isRemoved: true, placement: { state: 'exact' } }]);
  });

  it('is not listed for an annotation whose document was removed', async () => {
    const { client, article, other, annotate, edit, placements } = await openTexts();
    await annotate('12 Millionen Euro', '12 Millionen Euro');
    await edit(other.versionId, OTHER.replace('12 Mill', '13 Mill'));
    expect((await placements(undefined, other.documentId)).evidence).toHaveLength(1);
    await client.call('documents.remove', { documentIds: [article.documentId] });
    expect(await placements(undefined, other.documentId)).toMatchObject({ evidence: [], misplaced: [] });
  });
});

describe('passages of claims', () => {
  async function openClaim() {
    const texts = await openTexts();
    const { client, article, edit } = texts;
    const passages = [{ versionId: article.versionId, ...span(FIRST, '12 Millionen Euro') }];
    const { claim } = await client.call('claims.add', {
      statement: 'Der Bau kostet 12 Millionen.',
      passages,
    });
    await client.call('claims.decide', {
      claimId: claim.id,
      scaleId: 'house',
      valueId: 'wrong',
      reason: 'Akte.',
    });
    const { versionId } = await edit(article.versionId, SECOND);
    const passageId = claim.passages[0]?.id ?? 0;
    return { ...texts, claimId: claim.id, passageId, versionId };
  }

  it('stand among what needs a look, and can be confirmed without a new reason for a verdict to be stale', async () => {
    const { client, passageId, versionId, claimPlacements, claimId } = await openClaim();
    const { misplaced, counts } = await claimPlacements();
    expect(counts).toMatchObject({ changed: 1 });
    expect(misplaced).toMatchObject([{ id: passageId, subject: { kind: 'claim-passage', claimId } }]);
    const { claim } = await client.call('claims.place-passage', {
      passageId,
      versionId,
      ...span(SECOND, '14 Millionen Euro'),
    });
    expect(claim.passages).toMatchObject([{ placement: { state: 'exact' }, exact: '14 Millionen Euro' }]);
    expect(claim).toMatchObject({ isStale: true, staleness: { hasOtherEvidence: false } });
    expect((await claimPlacements()).misplaced).toEqual([]);
  });

  it('make a verdict notice where they are put onto other words', async () => {
    const { client, passageId, versionId } = await openClaim();
    const place = { passageId, versionId, ...span(SECOND, 'am Montag, nicht eher') };
    const { claim } = await client.call('claims.place-passage', place);
    expect(claim.staleness).toMatchObject({ hasOtherEvidence: true });
  });

  it('include evidence, but only passages have a place', async () => {
    const { client, claimId, versionId, article } = await openClaim();
    const attach = { claimId, relation: 'supports' as const };
    const passage = { versionId: article.versionId, ...span(FIRST, 'Das Dach ist rot') };
    const added = await client.call('claims.add-evidence', { ...attach, passage });
    const evidenceId = added.claim.evidence[0]?.id ?? 0;
    const place = { versionId, ...span(SECOND, 'Jana Voss') };
    const { claim } = await client.call('claims.place-evidence', { evidenceId, ...place });
    expect(claim.evidence).toMatchObject([{ kind: 'passage', place: { exact: 'Jana Voss' } }]);
    const note = await client.call('claims.add-evidence', { ...attach, searchedIn: 'Archiv' });
    const noteId = note.claim.evidence.find(({ kind }) => kind === 'note')?.id ?? 0;
    await expect(
      client.call('claims.place-evidence', { evidenceId: noteId, ...place }),
    ).rejects.toMatchObject({
      details: { reason: 'no-passage' },
    });
  });
});
