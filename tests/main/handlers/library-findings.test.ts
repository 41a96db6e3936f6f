import { expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { NOTICE, paste } from './checked-texts';

const open = createOpener();

it('lists what the checks noticed with the text until it is decided, and in the counts of the workspace', async () => {
  const app = open();
  const { client } = app;
  const { documentId } = await paste(app, 'notice', NOTICE);
  await client.call('checks.run', {});
  const { findings, total } = await client.call('checks.list', {});
  const counts = async () => {
    const { rows } = await client.call('documents.list', { sort: 'findings' });
    const { openCheckCount } = await client.call('workspace.describe', {});
    return [rows.find(({ id }) => id === documentId)?.openCheckCount, openCheckCount];
  };
  expect(total).toBeGreaterThan(0);
  expect(await counts()).toEqual([total, total]);

  const weekday = findings.find(({ rule }) => rule === 'weekday_mismatch');
  await client.call('checks.decide', { findingIds: [weekday?.id ?? 0], outcome: 'later' });
  expect(await counts()).toEqual([total - 1, total - 1]);

  for (const rule of new Set(findings.map(each => each.rule)))
    await client.call('checks.set-rule', { rule, isOn: false });
  expect(await counts()).toEqual([0, 0]);
});

it('counts proposals of the cleaning apart from what the checks noticed', async () => {
  const app = open();
  const { client } = app;
  const text = `${NOTICE.replace('Die Stände', 'Die   Stände')}`;
  const { documentId } = await paste(app, 'notice', text);
  await client.call('checks.run', {});
  const { rows } = await client.call('documents.list', {});
  expect(rows.find(({ id }) => id === documentId)).toMatchObject({ openCheckCount: 1, cleaningCount: 1 });
});

it('tells a text without findings from one that was not checked as it is now', async () => {
  const app = open();
  const { client } = app;
  const { documentId, versionId } = await paste(app, 'notice', NOTICE);
  const isChecked = async () =>
    (await client.call('documents.list', {})).rows.find(({ id }) => id === documentId)?.isChecked;
  expect(await isChecked()).toBe(false);
  await client.call('checks.run', {});
  expect(await isChecked()).toBe(true);
  await client.call('documents.edit', { versionId, text: `${NOTICE} Nachtrag.` });
  expect(await isChecked()).toBe(false);
});
