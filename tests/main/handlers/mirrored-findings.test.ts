import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { PACK } from '../../../src/main/db/check-runs';
import { migrateTo } from '../../../src/main/db/migrate';
import { createOpener } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { dump } from '../db/dump';
import { DAY, NAME, openChecked, PRICE, paste, RELEASE, REWRITE } from './checked-texts';

const open = createOpener();
const OWN_NAME = 'Stephan Kellermann';
const OWN_PRICE = '12 Millionen Euro';

/** The release and its rewrite without a date: both are held against each other. */
async function openUndated() {
  const texts = await openChecked(open);
  const { client, release, rewrite } = texts;
  const date = (documentId: number, publishedOn: string | null) =>
    client.call('documents.update', { documentId, changes: { publishedOn } });
  const check = () => client.call('checks.run', {});
  await date(release.documentId, null);
  await date(rewrite.documentId, null);
  await check();
  const inText = async (documentId: number) =>
    (await texts.checksOf(documentId)).findings
      .filter(({ other }) => other !== null && other.documentId !== documentId)
      .map(({ exact, state, isMirrored }) => `${exact} ${state}${isMirrored ? ' mirrored' : ''}`);
  const decide = async (exact: string, outcome: 'confirm' | 'dismiss' | 'later' | 'reopen' | 'claim') => {
    const all = await Promise.all([1, 2].map(async id => (await texts.checksOf(id)).findings));
    const findingIds = all
      .flat()
      .filter(finding => finding.exact === exact)
      .map(({ id }) => id);
    return client.call('checks.decide', { findingIds, outcome, reason: 'nachgefragt' });
  };
  return { ...texts, date, check, inText, decide };
}

describe('two texts on one event of which nobody knows which came first', () => {
  it('have their findings in both texts, and each question once in the queue and in every count', async () => {
    const { client, passages, inText } = await openUndated();
    expect(await inText(1)).toEqual([`${OWN_PRICE} open mirrored`, `${OWN_NAME} open mirrored`]);
    expect(await inText(2)).toEqual([`${PRICE} open mirrored`, `${NAME} open mirrored`]);
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    expect(await client.call('checks.status', {})).toMatchObject({ openCount: 3 });
    const { counts } = await client.call('checks.counts', {});
    expect(counts.map(({ rule, sourceName, open: count }) => [rule, sourceName, count])).toEqual([
      ['name_variant', 'Lahnblick', 1],
      ['number_mismatch', 'Lahnblick', 1],
      ['weekday_mismatch', null, 1],
    ]);
    const { rules } = await client.call('checks.rules', {});
    expect(rules.find(({ rule }) => rule === 'name_variant')).toMatchObject({ open: 1 });
    for (const groupBy of ['rule', 'document', 'source'] as const) {
      const { total, groups } = await client.call('checks.list', { groupBy });
      expect([total, groups.reduce((sum, { counts: { high } }) => sum + high, 0)]).toEqual([3, 3]);
    }
  });

  it('show it from the side that is asked for', async () => {
    const { client } = await openUndated();
    const of = async (input: { documentId?: number; sourceId?: number }) =>
      (await client.call('checks.list', input)).findings.map(({ exact }) => exact);
    expect(await of({ documentId: 1 })).toEqual([OWN_NAME, OWN_PRICE]);
    expect(await of({ sourceId: 1 })).toEqual([OWN_NAME, OWN_PRICE]);
    expect(await of({ documentId: 2 })).toEqual([NAME, PRICE]);
    const { counts } = await client.call('checks.counts', { documentId: 1 });
    expect(counts.map(({ open: count }) => count)).toEqual([1, 1]);
    const { findings } = await client.call('checks.list', {});
    const positionOf = async (findingId: number) =>
      (await client.call('checks.position', { findingId })).position;
    expect(await positionOf(findings[1]?.id ?? 0)).toBe(1);
    const [hidden] = (await client.call('checks.list', { documentId: 1 })).findings;
    expect(await positionOf(hidden?.id ?? 0)).toBeNull();
  });

  it('ask from the other side where the rule is off for one source', async () => {
    const { client, passages } = await openUndated();
    await client.call('checks.set-rule', { rule: 'name_variant', sourceId: 2, isOn: false });
    expect(await passages()).toEqual([OWN_NAME, PRICE, DAY]);
    expect(await client.call('checks.status', {})).toMatchObject({ openCount: 3 });
    await client.call('checks.set-rule', { rule: 'name_variant', sourceId: 1, isOn: false });
    expect(await passages()).toEqual([PRICE, DAY]);
  });

  it('are decided at once, from either side, as one step that undo takes back', async () => {
    const { client, workspace, decide, passages, inText } = await openUndated();
    const before = dump(workspace.db);
    const { findings, annotations } = await decide(PRICE, 'confirm');
    expect(findings.map(({ exact, state }) => [exact, state])).toEqual([
      [PRICE, 'confirmed'],
      [OWN_PRICE, 'confirmed'],
    ]);
    expect(annotations).toMatchObject([{ documentId: 2, exact: PRICE, evidence: [{ documentId: 1 }] }]);
    expect(findings[1]?.decision).toEqual(findings[0]?.decision);
    await decide(OWN_NAME, 'dismiss');
    expect(await inText(2)).toEqual([`${PRICE} confirmed mirrored`, `${NAME} dismissed mirrored`]);
    expect([await passages(), await passages('dismissed')]).toEqual([[DAY], [NAME]]);
    const { rules } = await client.call('checks.rules', {});
    const decided = rules.map(({ confirmed, dismissed }) => confirmed + dismissed);
    expect(decided.reduce((sum, count) => sum + count, 0)).toBe(2);
    const after = dump(workspace.db);
    await client.call('history.undo', {});
    const { findings: opened } = await client.call('history.undo', {});
    expect(opened.map(({ exact, state }) => [exact, state])).toEqual([
      [PRICE, 'open'],
      [OWN_PRICE, 'open'],
    ]);
    expect(dump(workspace.db)).toBe(before);
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await client.call('history.redo', {});
    await client.call('history.redo', {});
    expect(dump(workspace.db)).toBe(after);
    expect(await passages()).toEqual([DAY]);
  });

  it('are opened and decided anew at once, and make one claim', async () => {
    const { client, list, decide, inText } = await openUndated();
    await decide(NAME, 'later');
    await decide(OWN_NAME, 'dismiss');
    expect(await inText(1)).toEqual([`${OWN_PRICE} open mirrored`, `${OWN_NAME} dismissed mirrored`]);
    await decide(NAME, 'reopen');
    expect(await inText(1)).toEqual([`${OWN_PRICE} open mirrored`, `${OWN_NAME} open mirrored`]);
    const all = [...(await list()), ...(await client.call('checks.list', { documentId: 1 })).findings];
    const { claimIds } = await client.call('checks.decide', {
      findingIds: all.map(({ id }) => id),
      outcome: 'claim',
    });
    expect(claimIds).toHaveLength(3);
    const { entries } = await client.call('history.list', { limit: 1 });
    expect(entries).toMatchObject([{ details: { count: 3 } }]);
    const { documents } = await client.call('sources.get', { sourceId: 2 });
    expect(documents).toMatchObject([{ openCount: 0, standingCount: 2 }]);
    const { documents: others } = await client.call('sources.get', { sourceId: 1 });
    expect(others).toMatchObject([{ openCount: 0, standingCount: 0 }]);
  });
});

describe('a question that two texts share', () => {
  it('stays decided while the words of both stand, and is asked anew where those of one change', async () => {
    const { decide, edit, check, inText, passages } = await openUndated();
    await decide(PRICE, 'dismiss');
    await edit(2, text => text.replace('Zweites Lager', 'Ein zweites Lager'));
    expect(await inText(2)).toEqual([`${PRICE} dismissed mirrored`, `${NAME} open mirrored`]);
    await check();
    expect([await passages(), await passages('dismissed')]).toEqual([[NAME, DAY], [PRICE]]);
    await edit(1, text => text.replace(OWN_PRICE, '13 Millionen Euro'));
    await check();
    expect(await inText(1)).toEqual(['13 Millionen Euro open', `${OWN_NAME} open mirrored`]);
    expect([await passages(), await passages('dismissed')]).toEqual([
      ['13 Millionen Euro', NAME, DAY],
      [PRICE],
    ]);
  });

  it('is asked once at any moment of an edit', async () => {
    const { client, edit, passages } = await openUndated();
    await edit(1, text => text.replace('verdoppelt', 'erweitert'));
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await client.call('checks.run', { documentIds: [1] });
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
  });

  it('keeps its decision when somebody says which text came first', async () => {
    const { client, decide, check, inText, passages } = await openUndated();
    await decide(PRICE, 'dismiss');
    const say = (documentId: number, referenceId: number) =>
      client.call('checks.set-reference', { documentId, referenceId, isReference: true });
    await say(1, 2);
    await check();
    expect(await inText(1)).toEqual([`${OWN_PRICE} dismissed`, `${OWN_NAME} open`]);
    expect([await inText(2), await passages()]).toEqual([[], [OWN_NAME, DAY]]);
    await say(2, 1);
    await check();
    expect([await inText(1), await inText(2)]).toEqual([[], [`${PRICE} dismissed`, `${NAME} open`]]);
  });

  it('is asked by the text that is held against the other for sure', async () => {
    const { date, check, passages } = await openUndated();
    await date(2, '2026-10-18');
    await check();
    expect(await passages()).toEqual([OWN_NAME, OWN_PRICE, DAY]);
  });

  it('leaves no trace of its decision in either text once one is erased', async () => {
    for (const erased of [1, 2]) {
      const { client, workspace, decide, check, inText } = await openUndated();
      await decide(PRICE, 'dismiss');
      await client.call('history.erase', { kind: 'document', id: erased, reason: 'Zusage' });
      await check();
      expect(await inText(3 - erased)).toEqual([]);
      const count = (table: string) => workspace.db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get();
      expect([count('mirrored_decisions'), count('check_mirrors')]).toEqual([0, 0]);
      expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
      expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
      expect(await client.call('workspace.verify', {})).toMatchObject({ damaged: [], isIntact: true });
    }
  });

  it('is open again in both texts when one alone goes back to before the decision', async () => {
    const { client, workspace, decide, inText } = await openUndated();
    const { entries } = await client.call('history.list', { limit: 1 });
    await decide(PRICE, 'dismiss');
    await client.call('history.restore', { documentId: 2, entryId: entries[0]?.id ?? 0 });
    expect([await inText(1), await inText(2)]).toEqual([
      [`${OWN_PRICE} open mirrored`, `${OWN_NAME} open mirrored`],
      [`${PRICE} open mirrored`, `${NAME} open mirrored`],
    ]);
    dump(workspace.db);
    await client.call('history.undo', {});
    expect(await inText(1)).toEqual([`${OWN_PRICE} dismissed mirrored`, `${OWN_NAME} open mirrored`]);
  });
});

describe('a question that was decided before the other text was checked', () => {
  async function openHalfChecked() {
    const app = open();
    const { client } = app;
    await paste(app, 'Meldung', RELEASE);
    await paste(app, 'Bericht', REWRITE);
    await client.call('checks.run', { documentIds: [2] });
    const inText = async (documentId: number) =>
      (await client.call('documents.get', { documentId })).checks.findings.map(
        ({ exact, state }) => `${exact} ${state}`,
      );
    const { findings } = await client.call('checks.list', {});
    const findingIds = findings.filter(({ exact }) => exact === PRICE).map(({ id }) => id);
    const checkAll = () => client.call('checks.run', {});
    return { ...app, findingIds, inText, checkAll };
  }

  it('is not asked anew, and undo opens it on both sides', async () => {
    const { client, workspace, findingIds, inText, checkAll } = await openHalfChecked();
    expect([await inText(1), await inText(2)]).toEqual([[], [`${PRICE} open`, `${NAME} open`]]);
    await client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'gerundet' });
    await checkAll();
    expect(await inText(1)).toEqual([`${OWN_PRICE} dismissed`, `${OWN_NAME} open`]);
    const list = async () => (await client.call('checks.list', {})).findings.map(({ exact }) => exact);
    expect(await list()).toEqual([NAME]);
    const before = dump(workspace.db);
    await client.call('history.undo', {});
    expect(await inText(1)).toEqual([`${OWN_PRICE} open`, `${OWN_NAME} open`]);
    expect(await list()).toEqual([NAME, PRICE]);
    await client.call('history.redo', {});
    expect(dump(workspace.db)).toBe(before);
    expect(await inText(1)).toEqual([`${OWN_PRICE} dismissed`, `${OWN_NAME} open`]);
  });

  it('is asked anew where the words of the other text changed in between', async () => {
    const { client, findingIds, inText, checkAll } = await openHalfChecked();
    await client.call('checks.decide', { findingIds, outcome: 'later' });
    const text = RELEASE.replace(OWN_PRICE, '13 Millionen Euro');
    await client.call('documents.edit', { versionId: 1, text });
    await checkAll();
    expect(await inText(1)).toEqual(['13 Millionen Euro open', `${OWN_NAME} open`]);
  });
});

it('is found in a workspace of version 90 as well, where both texts were checked before', async () => {
  const folder = makeFolder();
  const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
  migrateTo(old, 90);
  const put = (sql: string, ...values: unknown[]) => old.prepare(sql).run(...values);
  put("INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5)");
  old.exec('BEGIN');
  for (const [at, text] of [RELEASE, REWRITE].entries()) {
    const id = at + 1;
    put('INSERT INTO texts VALUES (?, ?, ?, ?)', id, `hash ${id}`, text.length, text);
    put(
      "INSERT INTO documents VALUES (?, NULL, NULL, ?, NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', ?, '{}', NULL, 0, 5)",
      ...[id, `Text ${id}`, id],
    );
    put("INSERT INTO versions VALUES (?, ?, 1, ?, NULL, 'import', NULL, 'ute', 5)", id, id, id);
    put("INSERT INTO check_references VALUES (?, 0, ?, 'undirected')", id, 3 - id);
    put('INSERT INTO check_runs VALUES (?, ?, 0, 5, 0)', id, PACK);
  }
  const place = [REWRITE.indexOf(PRICE), REWRITE.indexOf(PRICE) + PRICE.length];
  put(
    "INSERT INTO finding_decisions VALUES (1, 2, 2, 'number_mismatch', 1, ?, ?, 'dismissed', 'gerundet', 'ute', 5, NULL, NULL)",
    ...place,
  );
  old.exec('COMMIT');
  old.close();
  const { client, workspace } = open(folder);
  expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
  for (const documentId of [1, 2])
    await client.call('documents.update', { documentId, changes: { title: `Für den Index ${documentId}` } });
  await client.call('checks.run', {});
  const { findings } = await client.call('checks.list', {});
  // The price was decided when each text asked for itself.
  expect(findings.map(({ exact }) => exact)).toEqual([OWN_PRICE, NAME]);
  expect((await client.call('checks.list', { state: 'dismissed' })).findings).toMatchObject([
    { exact: PRICE, isMirrored: false, decision: { reason: 'gerundet' } },
  ]);
  expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
});
