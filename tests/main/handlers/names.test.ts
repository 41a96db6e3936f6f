import { describe, expect, it } from 'vitest';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { TEST_NOW_MS } from '../../support/test-app';

const open = createOpener();

const RELEASE =
  'Landrat Stephan Ebert reist nach Südkorea. Dort besucht er Unternehmen wie AIMLO und Seelon Systems.';
const REWRITE =
  'Stefan Ebert, Landrat von Lahnstedt, war in SüdKorea. Ebert traf Aimlo, ein Unternehmen aus Seoul. Stefan Ebert freut sich.';

const SPELLINGS = ['Stefan Ebert', 'Stephan Ebert'];

async function paste({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.paste', { text, title });
  const [document] = imported;
  if (!document) throw new Error('nothing was imported');
  await client.call('documents.update', { documentId: document.documentId, changes: { language: 'de' } });
  return document;
}

/** Two texts whose names were read. */
async function openRead(first = RELEASE, second = REWRITE) {
  const app = open();
  const release = await paste(app, 'Mitteilung', first);
  const rewrite = await paste(app, 'Bericht', second);
  await app.client.call('checks.run', {});
  return { ...app, release, rewrite };
}

async function clustersIn({ client }: Pick<DirectApp, 'client'>, input: object = {}) {
  const { clusters } = await client.call('names.clusters', input);
  return clusters.map(
    ({ kind, forms, isOpen }) =>
      `${kind}: ${forms.map(form => form.written).join(' | ')}${isOpen ? '' : ' (decided)'}`,
  );
}

const decision = { kind: 'person', forms: SPELLINGS, verdict: 'same' } as const;

describe('the names of a workspace', () => {
  it('are clustered with how often each form stands, and what was not read yet is counted', async () => {
    const app = await openRead();
    const { clusters, total, counts, unreadCount } = await app.client.call('names.clusters', {});
    expect(clusters.find(({ kind }) => kind === 'person')).toEqual({
      key: 'person:Ebert|Stefan Ebert|Stephan Ebert',
      kind: 'person',
      forms: [
        { written: 'Stefan Ebert', occurrenceCount: 2, documentCount: 1, isPart: false },
        { written: 'Stephan Ebert', occurrenceCount: 1, documentCount: 1, isPart: false },
        { written: 'Ebert', occurrenceCount: 1, documentCount: 1, isPart: true },
      ],
      hints: ['same-sound'],
      decisions: [],
      isOpen: true,
    });
    expect({ total, counts, unreadCount }).toEqual({
      total: 3,
      counts: { open: 3, decided: 0 },
      unreadCount: 0,
    });
    await paste(app, 'Neu', 'Der Hafen ruht.');
    expect(await app.client.call('names.clusters', {})).toMatchObject({ total: 3, unreadCount: 1 });
  });

  it('are found by kind, by search without case and accents, and page by page', async () => {
    const app = await openRead();
    expect(await clustersIn(app, { kind: 'organisation' })).toEqual(['organisation: AIMLO | Aimlo']);
    expect(await clustersIn(app, { search: 'sudkor' })).toEqual(['spelling: SüdKorea | Südkorea']);
    expect(await clustersIn(app, { offset: 1, limit: 1 })).toHaveLength(1);
    expect(await clustersIn(app, { search: 'nirgends' })).toEqual([]);
  });

  it('go with their documents and come back, follow new versions, and are gone with an undone import', async () => {
    const app = await openRead();
    const { client, rewrite } = app;
    await client.call('documents.remove', { documentIds: [rewrite.documentId] });
    expect(await clustersIn(app)).toEqual([]);
    await client.call('history.undo', {});
    expect(await clustersIn(app)).toHaveLength(3);
    await client.call('documents.paste', {
      text: 'Stephan Ebert war in SüdKorea.',
      versionOf: rewrite.documentId,
    });
    expect((await client.call('names.clusters', {})).unreadCount).toBe(1);
    await client.call('checks.run', {});
    expect(await clustersIn(app)).toEqual(['spelling: SüdKorea | Südkorea']);
    for (let i = 0; i < 3; i++) await client.call('history.undo', {});
    expect(await clustersIn(app)).toEqual([]);
    expect(app.workspace.db.prepare('SELECT DISTINCT document_id FROM name_places').pluck().all()).toEqual([
      1,
    ]);
    expect(
      app.workspace.db.prepare("SELECT written FROM name_forms WHERE written = 'SüdKorea'").all(),
    ).toEqual([]);
  });

  it('stand in their surroundings, by document and in text order', async () => {
    const { client, release, rewrite } = await openRead();
    const { occurrences, total } = await client.call('names.occurrences', {
      kind: 'person',
      forms: [...SPELLINGS, 'Ebert'],
    });
    expect(total).toBe(4);
    expect(occurrences.map(({ form, documentId, start }) => [form, documentId, start])).toEqual([
      ['Stephan Ebert', release.documentId, 8],
      ['Stefan Ebert', rewrite.documentId, 0],
      ['Ebert', rewrite.documentId, 54],
      ['Stefan Ebert', rewrite.documentId, 99],
    ]);
    expect(occurrences[1]).toEqual({
      form: 'Stefan Ebert',
      documentId: rewrite.documentId,
      documentTitle: 'Bericht',
      fileName: null,
      sourceId: null,
      sourceName: null,
      versionId: rewrite.versionId,
      start: 0,
      end: 12,
      exact: 'Stefan Ebert',
      before: '',
      after: ', Landrat von Lahnstedt, war in SüdKorea. Ebert traf Aimlo, ',
    });
  });
});

describe('a decision about names', () => {
  it('is kept with who, when and why, closes the cluster, and can be undone, redone and taken back', async () => {
    const app = await openRead();
    const { client } = app;
    const { decision: kept } = await client.call('names.decide', { ...decision, note: 'laut Kreistag' });
    expect(kept).toEqual({
      id: 1,
      ...decision,
      official: null,
      scope: { kind: 'workspace' },
      note: 'laut Kreistag',
      decidedBy: expect.any(String),
      decidedAtMs: TEST_NOW_MS,
    });
    const closed = 'person: Stefan Ebert | Stephan Ebert | Ebert (decided)';
    expect(await clustersIn(app, { state: 'decided' })).toEqual([closed]);
    expect(await clustersIn(app, { state: 'open', kind: 'person' })).toEqual([]);
    await client.call('history.undo', {});
    expect(await clustersIn(app, { state: 'decided' })).toEqual([]);
    await client.call('history.redo', {});
    expect(await clustersIn(app, { state: 'decided' })).toEqual([closed]);
    expect(await client.call('names.decisions', {})).toEqual({ decisions: [kept] });
    await client.call('names.undecide', { decisionId: kept.id });
    expect(await client.call('names.decisions', {})).toEqual({ decisions: [] });
    expect((await client.call('history.list', {})).entries.slice(0, 2).map(entry => entry.details)).toEqual([
      { name: 'Stefan Ebert / Stephan Ebert' },
      { name: 'Stefan Ebert / Stephan Ebert', outcome: 'same' },
    ]);
  });

  it('is followed by the checks from then on, in texts that come later, too', async () => {
    const app = await openRead();
    const { client, rewrite } = app;
    const wanted = async (documentId: number) => {
      await client.call('checks.run', {});
      const { checks } = await client.call('documents.get', { documentId });
      return checks.findings
        .filter(({ rule }) => rule === 'name_variant')
        .map(({ exact, params }) => [exact, params['otherText'], params['kind']]);
    };
    await client.call('names.decide', { ...decision, official: 'Stephan Ebert' });
    expect(await wanted(rewrite.documentId)).toEqual([['Stefan Ebert', 'Stephan Ebert', 'decided']]);
    const later = await paste(app, 'Später', 'Der Landrat Stefan Ebert kommt wieder.');
    expect(await wanted(later.documentId)).toEqual([['Stefan Ebert', 'Stephan Ebert', 'decided']]);
    await client.call('history.undo', {});
    await client.call('history.undo', {});
    await client.call('history.undo', {});
    expect((await wanted(rewrite.documentId)).map(([, , kind]) => kind)).not.toContain('decided');
  });

  it('about forms of two groups makes one of them, for later texts, too, and two again when it is undone', async () => {
    const app = await openRead(
      'Landrat Oleksandr Tschernenko sprach. Landrat Oleksandr Schernenko schwieg. Bürgermeisterin Jana Voss lachte.',
      'Landrat Alexander Czernienko sprach. Landrat Alexander Cernienko schwieg. Bürgermeisterin Jana Foss lachte.',
    );
    const { client } = app;
    const before = await clustersIn(app, { kind: 'person' });
    expect(before).toHaveLength(3);
    const forms = [
      'Oleksandr Tschernenko',
      'Oleksandr Schernenko',
      'Alexander Czernienko',
      'Alexander Cernienko',
    ];
    await client.call('names.decide', { ...decision, forms, official: 'Oleksandr Tschernenko' });
    const decided = async () => (await client.call('names.clusters', { state: 'decided' })).clusters;
    expect((await decided()).map(cluster => cluster.forms.map(({ written }) => written).sort())).toEqual([
      [...forms].sort(),
    ]);
    expect(await clustersIn(app, { search: 'cernien', state: 'all' })).toHaveLength(1);
    expect((await client.call('names.clusters', {})).counts).toEqual({ open: 1, decided: 1 });
    const later = await paste(app, 'Später', 'Der Landrat Alexander Czernienko kommt wieder.');
    await client.call('checks.run', {});
    const { checks } = await client.call('documents.get', { documentId: later.documentId });
    expect(
      checks.findings.map(({ exact, params }) => [exact, params['otherText'], params['kind']]),
    ).toContainEqual(['Alexander Czernienko', 'Oleksandr Tschernenko', 'decided']);
    await client.call('names.undecide', { decisionId: (await decided())[0]?.decisions[0]?.id ?? 0 });
    expect(await clustersIn(app, { kind: 'person' })).toHaveLength(3);
    await client.call('history.undo', {});
    expect(await decided()).toHaveLength(1);
  });

  it('about one form of each of two groups in one text stands with both, which stay two', async () => {
    const app = await openRead();
    const scope = { kind: 'document', documentId: app.rewrite.documentId } as const;
    const forms = ['SüdKorea', 'Aimlo'];
    await app.client.call('names.decide', { kind: 'spelling', forms, verdict: 'same', scope });
    const { clusters } = await app.client.call('names.clusters', { state: 'all' });
    expect(clusters.map(({ kind, decisions }) => [kind, decisions.length])).toEqual(
      expect.arrayContaining([
        ['person', 0],
        ['organisation', 1],
        ['spelling', 1],
      ]),
    );
  });

  it('for one text settles a form that stands nowhere else, and no other one', async () => {
    const app = await openRead();
    const scope = { kind: 'document', documentId: app.rewrite.documentId } as const;
    await app.client.call('names.decide', { ...decision, scope });
    expect(await clustersIn(app, { kind: 'person' })).toEqual([]);
    await paste(app, 'Später', 'Der Landrat Stefan Ebert kommt wieder.');
    await app.client.call('checks.run', {});
    expect(await clustersIn(app, { kind: 'person' })).toHaveLength(1);
  });

  it('for one source goes with the source, and comes back with it', async () => {
    const { client } = await openRead();
    const { source } = await client.call('sources.save', { name: 'Lahnblick', kind: 'site' });
    const scope = { kind: 'source', sourceId: source.id } as const;
    await client.call('names.decide', { ...decision, scope });
    await client.call('sources.remove', { sourceId: source.id });
    expect((await client.call('names.decisions', {})).decisions).toEqual([]);
    await client.call('history.undo', {});
    expect((await client.call('names.decisions', {})).decisions).toMatchObject([{ scope }]);
  });

  it.each([
    ['one form', { forms: ['Stefan Ebert'] }, 'one-form'],
    ['one form twice', { forms: ['Stefan Ebert', 'Stefan Ebert'] }, 'one-form'],
    [
      'an official form of different names',
      { verdict: 'different', official: 'Stefan Ebert' },
      'official-of-different',
    ],
  ] as const)('is refused about %s', async (_what, change, reason) => {
    const { client } = open();
    await expect(
      client.call('names.decide', {
        ...decision,
        ...change,
        forms: [...(('forms' in change && change.forms) || decision.forms)],
      }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason },
    });
  });

  it.each([
    { kind: 'document', documentId: 99 },
    { kind: 'source', sourceId: 99 },
  ] as const)('is refused for what is not there: %j', async scope => {
    const { client } = open();
    await expect(client.call('names.decide', { ...decision, scope })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(client.call('names.undecide', { decisionId: 99 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
