import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../src/shared/contract/client';
import { createOpener } from '../../support/direct-app';
import { DAY, NAME, NOTICE, openChecked, PRICE, paste, RELEASE, REWRITE } from './checked-texts';

const open = createOpener();
const openTexts = () => openChecked(open);

describe('checks.run', () => {
  it('notices what a text says wrong alone, and against an older one on the same event', async () => {
    const { client, list, rewrite, release } = await openTexts();
    expect(await list()).toMatchObject([
      {
        rule: 'name_variant',
        exact: NAME,
        documentId: rewrite.documentId,
        other: { documentId: release.documentId, documentTitle: 'Meldung', exact: 'Stephan Kellermann' },
        state: 'open',
        decision: null,
      },
      { rule: 'number_mismatch', exact: PRICE, other: { exact: '12 Millionen Euro' } },
      { rule: 'weekday_mismatch', exact: DAY, other: null },
    ]);
    expect(await client.call('checks.status', {})).toEqual({
      documentCount: 3,
      uncheckedCount: 0,
      openCount: 3,
      laterCount: 0,
    });
  });

  it('reads only what changed, with what is held against it, and keeps the ids of the rest', async () => {
    const { client, list, edit, release, notice } = await openTexts();
    const before = await list();
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 0 });
    await edit(notice.documentId, text => text.replace('um acht Uhr', 'um neun Uhr'));
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 1, openCount: 1 });
    await edit(release.documentId, text => text.replace('12 Millionen', '14 Millionen'));
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 2 });
    const after = await list();
    expect(after.map(({ exact }) => exact)).toEqual([NAME, DAY]);
    expect(after[0]?.id).toBe(before[0]?.id);
  });

  it('checks everything again where that is asked for, and keeps the ids', async () => {
    const { client, list } = await openTexts();
    const before = await list();
    expect(await client.call('checks.run', { again: true })).toMatchObject({ checkedCount: 3, openCount: 3 });
    expect(await list()).toEqual(before);
  });

  it('checks a text again when an older one on the same event comes later', async () => {
    const app = open();
    const { client } = app;
    const rewrite = await paste(app, 'Bericht', REWRITE);
    const dated = { documentId: rewrite.documentId, changes: { publishedOn: '2026-10-18' } };
    await client.call('documents.update', dated);
    await client.call('checks.run', {});
    expect((await client.call('checks.list', {})).total).toBe(0);
    const release = await paste(app, 'Meldung', RELEASE);
    const older = { documentId: release.documentId, changes: { publishedOn: '2026-10-16' } };
    await client.call('documents.update', older);
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 2, openCount: 2 });
    expect((await client.call('checks.run', {})).checkedCount).toBe(0);
  });

  it('stops where it is cancelled and keeps what was checked', async () => {
    const app = open();
    const { client } = app;
    const texts = Array.from({ length: 30 }, (_, at) => `Markt am Montag, 16. Oktober 2026. ${at}`);
    const bytes = new TextEncoder().encode(texts.map(text => JSON.stringify({ text })).join('\n'));
    await client.call('documents.import', { sources: [{ name: 'a.jsonl', bytes, modifiedAtMs: null }] });
    const stop = new AbortController();
    const reports: unknown[] = [];
    const result = await client.call(
      'checks.run',
      {},
      {
        signal: stop.signal,
        onProgress: progress => {
          reports.push(progress);
          stop.abort();
        },
      },
    );
    expect(result.isCancelled).toBe(true);
    expect(result.checkedCount).toBeGreaterThan(0);
    expect(reports[0]).toEqual({ done: result.checkedCount, total: 30 });
    const { uncheckedCount, openCount } = await client.call('checks.status', {});
    expect(uncheckedCount).toBe(30 - result.checkedCount);
    expect(openCount).toBe(result.openCount);
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: uncheckedCount });
  });

  it('forgets the findings of an import that is undone, and finds them again when it is redone', async () => {
    const { client, workspace } = open();
    await client.call('documents.paste', { text: NOTICE });
    await client.call('checks.run', {});
    await client.call('history.undo', {});
    expect(await client.call('checks.status', {})).toMatchObject({ documentCount: 0, openCount: 0 });
    expect(workspace.db.prepare('SELECT COUNT(*) FROM check_findings').pluck().get()).toBe(0);
    await client.call('history.redo', {});
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1, openCount: 0 });
    await client.call('checks.run', {});
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 0, openCount: 1 });
  });

  it('lists nothing of a text that is removed, nor what stood against it', async () => {
    const { client, passages, release } = await openTexts();
    await client.call('documents.remove', { documentIds: [release.documentId] });
    expect(await passages()).toEqual([DAY]);
    await client.call('history.undo', {});
    await client.call('checks.run', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
  });

  it('reads a text again when its source is called otherwise', async () => {
    const { client } = await openTexts();
    await client.call('sources.save', { sourceId: 1, name: 'Tarwald AG' });
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
  });

  it('reads a text of unknown language in the one of its words', async () => {
    const { client, passages, notice } = await openTexts();
    await client.call('documents.update', { documentId: notice.documentId, changes: { language: 'und' } });
    await client.call('checks.run', {});
    expect(await passages()).toContain(DAY);
  });

  it('says not_found for a text that is not there', async () => {
    const { client } = open();
    await expect(client.call('checks.run', { documentIds: [7] })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('checks.list', () => {
  it('groups by rule, document or source, the group with the most severe findings first', async () => {
    const { client } = await openTexts();
    const groupsBy = async (groupBy: 'rule' | 'document' | 'source') => {
      const { groups, findings } = await client.call('checks.list', { groupBy });
      return [
        groups.map(({ name, counts }) => `${name} ${counts.high}`),
        findings.map(each => each.groupKey),
      ];
    };
    expect(await groupsBy('rule')).toEqual([
      ['name_variant 1', 'number_mismatch 1', 'weekday_mismatch 1'],
      ['name_variant', 'number_mismatch', 'weekday_mismatch'],
    ]);
    expect(await groupsBy('document')).toEqual([
      ['Bericht 2', 'Hinweis 1'],
      ['2', '2', '3'],
    ]);
    expect(await groupsBy('source')).toEqual([
      ['Lahnblick 2', ' 1'],
      ['2', '2', ''],
    ]);
  });

  it('keeps its groups in their order while their findings are decided', async () => {
    const { client } = await openTexts();
    const { findings } = await client.call('checks.list', { groupBy: 'document', limit: 2 });
    await client.call('checks.decide', {
      findingIds: findings.map(({ id }) => id).slice(0, 1),
      outcome: 'later',
    });
    await client.call('checks.decide', {
      findingIds: findings.map(({ id }) => id).slice(1),
      outcome: 'later',
    });
    await client.call('checks.decide', {
      findingIds: findings.map(({ id }) => id).slice(0, 1),
      outcome: 'reopen',
    });
    const { groups, total } = await client.call('checks.list', { groupBy: 'document' });
    expect(groups.map(({ name, counts }) => `${name} ${counts.high}`)).toEqual(['Bericht 1', 'Hinweis 1']);
    expect(total).toBe(2);
  });

  it('gives any part of the list, with all groups', async () => {
    const { client } = await openTexts();
    const part = await client.call('checks.list', { groupBy: 'source', offset: 1, limit: 2 });
    expect(part.findings.map(({ exact }) => exact)).toEqual([NAME, DAY]);
    expect([part.total, part.groups.length]).toEqual([3, 2]);
  });

  it('filters by rule, source, document, severity and state', async () => {
    const { client } = await openTexts();
    const filtered = async (filter: InputOf<'checks.list'>) => {
      const { findings, total } = await client.call('checks.list', filter);
      expect(total).toBe(findings.length);
      return findings.map(({ exact }) => exact);
    };
    expect(await filtered({ rule: 'weekday_mismatch' })).toEqual([DAY]);
    expect(await filtered({ sourceId: null })).toEqual([DAY]);
    expect(await filtered({ sourceId: 2 })).toEqual([NAME, PRICE]);
    expect(await filtered({ documentId: 3 })).toEqual([DAY]);
    expect(await filtered({ severity: 'low' })).toEqual([]);
    expect(await filtered({ state: 'later' })).toEqual([]);
  });

  it('follows a text to its new source', async () => {
    const { client, notice } = await openTexts();
    await client.call('documents.update', {
      documentId: notice.documentId,
      changes: { source: 'Lahnblick' },
    });
    const { groups } = await client.call('checks.list', { groupBy: 'source' });
    expect(groups).toMatchObject([{ name: 'Lahnblick', counts: { high: 3 } }]);
  });
});

describe('a rule that is switched off', () => {
  it('is silent in lists, counts and texts at once, and speaks again after undo', async () => {
    const { client, passages, checksOf, notice } = await openTexts();
    await client.call('checks.set-rule', { rule: 'weekday_mismatch', isOn: false });
    expect(await passages()).toEqual([NAME, PRICE]);
    expect(await checksOf(notice.documentId)).toMatchObject({ isChecked: true, findings: [] });
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 0, openCount: 2 });
    expect((await client.call('checks.counts', {})).counts.map(({ rule }) => rule)).toEqual([
      'name_variant',
      'number_mismatch',
    ]);
    await client.call('history.undo', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
  });

  it('may speak for one source, and be silent for another one', async () => {
    const { client, passages, notice } = await openTexts();
    const rule = 'number_mismatch';
    await client.call('checks.set-rule', { rule, sourceId: 2, isOn: false });
    expect(await passages()).toEqual([NAME, DAY]);
    await client.call('checks.set-rule', { rule, isOn: false });
    await client.call('checks.set-rule', { rule, sourceId: 2, isOn: true });
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    const { rules } = await client.call('checks.rules', {});
    expect(rules.find(each => each.rule === rule)).toMatchObject({
      isOn: false,
      isOnByDefault: true,
      sources: [{ sourceId: 2, sourceName: 'Lahnblick', isOn: true }],
    });
    await client.call('checks.set-rule', { rule: 'weekday_mismatch', isOn: false });
    await client.call('documents.update', {
      documentId: notice.documentId,
      changes: { source: 'Marktblatt' },
    });
    expect(await passages()).toEqual([NAME, PRICE]);
    await client.call('checks.set-rule', { rule, sourceId: 2, isOn: null });
    expect(await passages()).toEqual([NAME]);
  });

  it('leaves its switch with the source that is removed, until undo brings both back', async () => {
    const { client, passages } = await openTexts();
    await client.call('checks.set-rule', { rule: 'number_mismatch', sourceId: 2, isOn: false });
    await client.call('sources.remove', { sourceId: 2 });
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await client.call('history.undo', {});
    expect(await passages()).toEqual([NAME, DAY]);
  });
});

describe('what a text is held against', () => {
  it('is what a person chose, and nothing that a person excluded', async () => {
    const { client, passages, checksOf, release, rewrite, notice } = await openTexts();
    const choose = (referenceId: number, isReference: boolean | null) =>
      client.call('checks.set-reference', { documentId: rewrite.documentId, referenceId, isReference });
    expect(await checksOf(rewrite.documentId)).toMatchObject({
      references: [{ documentTitle: 'Meldung', sourceName: 'Brennerei Tarwald', reason: 'earlier' }],
    });
    const { references } = await choose(notice.documentId, true);
    expect(references.map(({ documentTitle, reason }) => `${documentTitle} ${reason}`)).toEqual([
      'Hinweis chosen',
      'Meldung earlier',
    ]);
    expect((await choose(release.documentId, false)).references).toMatchObject([{ reason: 'chosen' }]);
    expect((await checksOf(rewrite.documentId)).isChecked).toBe(false);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([DAY]);
    await choose(release.documentId, null);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await expect(choose(rewrite.documentId, true)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'same-document' },
    });
  });

  it('is never a newer text, and one without a date only where nothing says which came first', async () => {
    const { client, checksOf, release, rewrite } = await openTexts();
    const reasons = async (documentId: number) =>
      (await checksOf(documentId)).references.map(({ reason }) => reason);
    const date = async (documentId: number, publishedOn: string | null) => {
      await client.call('documents.update', { documentId, changes: { publishedOn } });
      await client.call('checks.run', {});
    };
    expect(await reasons(release.documentId)).toEqual([]);
    await date(rewrite.documentId, '2026-10');
    expect([await reasons(release.documentId), await reasons(rewrite.documentId)]).toEqual([
      ['undirected'],
      ['undirected'],
    ]);
    await date(rewrite.documentId, null);
    expect([await reasons(release.documentId), await reasons(rewrite.documentId)]).toEqual([
      ['undirected'],
      ['dated'],
    ]);
  });
});

describe('checks.counts and checks.rules', () => {
  it('tell what became of the findings, by rule and source', async () => {
    const { client, idOf } = await openTexts();
    await client.call('checks.decide', {
      findingIds: [await idOf(NAME)],
      outcome: 'dismiss',
      reason: 'Zwei Leute',
    });
    await client.call('checks.decide', { findingIds: [await idOf(DAY)], outcome: 'later' });
    expect((await client.call('checks.counts', {})).counts).toEqual([
      {
        rule: 'name_variant',
        sourceId: 2,
        sourceName: 'Lahnblick',
        open: 0,
        later: 0,
        confirmed: 0,
        dismissed: 1,
      },
      {
        rule: 'number_mismatch',
        sourceId: 2,
        sourceName: 'Lahnblick',
        open: 1,
        later: 0,
        confirmed: 0,
        dismissed: 0,
      },
      {
        rule: 'weekday_mismatch',
        sourceId: null,
        sourceName: null,
        open: 0,
        later: 1,
        confirmed: 0,
        dismissed: 0,
      },
    ]);
    expect((await client.call('checks.counts', { sourceId: null })).counts).toHaveLength(1);
    const { rules } = await client.call('checks.rules', {});
    expect(rules.find(({ rule }) => rule === 'name_variant')).toMatchObject({ open: 0, dismissed: 1 });
  });
});

describe('checks.worthy', () => {
  it('ranks the sentences of a version that deserve a check, with reasons', async () => {
    const { client, release } = await openTexts();
    const { sentences, total } = await client.call('checks.worthy', {
      versionId: release.versionId,
      limit: 2,
    });
    expect(sentences[0]).toMatchObject({
      exact: 'Der Neubau an der Mühlgasse kostete 12 Millionen Euro.',
      reasons: expect.arrayContaining(['number']),
    });
    expect(sentences).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });
});
