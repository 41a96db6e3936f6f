import { expect, it } from 'vitest';
import { connect } from '../../src/renderer/client';
import type { OutputOf } from '../../src/shared/contract/client';
import { createOpener } from '../support/direct-app';

const open = createOpener();

it('a list of facts is after each check what the host would answer, without asking it', async () => {
  const { client, queries } = connect(open().connect());
  const { imported } = await client.call('documents.paste', {
    text: 'Der Verein hat 120 Mitglieder. Das Fest am Samstag besuchten 3.000 Menschen.',
  });
  const documentId = imported[0]?.documentId ?? 0;
  const versionId = imported[0]?.versionId ?? 0;
  const queryKey = ['checks', 'checks.facts', { documentId }];
  let loads = 0;
  await queries.fetchQuery({
    queryKey,
    queryFn: () => {
      loads++;
      return client.call('checks.facts', { documentId });
    },
  });
  const cached = () => queries.getQueryData<OutputOf<'checks.facts'>>(queryKey);
  const isFresh = async () => expect(cached()).toEqual(await client.call('checks.facts', { documentId }));
  const place = (exact: string) => {
    const entry = cached()?.entries.find(each => each.exact === exact);
    if (!entry) throw new Error(`${exact} is no entry`);
    return { versionId, kind: entry.kind, start: entry.start, end: entry.end };
  };
  await client.call('checks.check-fact', place('120'));
  await isFresh();
  await client.call('checks.check-fact', { ...place('3.000'), note: 'Polizei' });
  const { checked } = await client.call('checks.check-fact', { ...place('120'), note: 'Vorstand' });
  await isFresh();
  expect(cached()?.checkedCount).toBe(2);
  expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(false);
  await client.call('checks.uncheck-fact', { checkedFactId: checked.id });
  await isFresh();
  expect(loads).toBe(1);
});
