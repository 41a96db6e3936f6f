import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../src/shared/contract/client';
import { createOpener } from '../../support/direct-app';
import { DAY, NAME, openChecked, PRICE } from './checked-texts';

const open = createOpener();
const openTexts = () => openChecked(open);

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

describe('checks.position', () => {
  it('is where checks.list has the finding, in every grouping, and null where it does not', async () => {
    const { client } = await openTexts();
    for (const groupBy of ['rule', 'document', 'source'] as const) {
      const { findings } = await client.call('checks.list', { groupBy });
      expect(findings.length).toBeGreaterThan(2);
      const positions = findings.map(({ id }) => client.call('checks.position', { findingId: id, groupBy }));
      expect(await Promise.all(positions)).toEqual(findings.map((_, position) => ({ position })));
    }
    const { findings } = await client.call('checks.list', {});
    const findingId = findings[0]?.id ?? 0;
    const dismissed = { findingId, state: 'dismissed' } as const;
    expect(await client.call('checks.position', dismissed)).toEqual({ position: null });
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
