import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestApp } from '../../support/test-app';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-texts');

async function openWithSamples() {
  const { client } = await openTestApp({ sampleFolder: SAMPLES, withSamples: true });
  const count = async () => {
    const { documentCount, sampleCount, sourceCount } = await client.call('workspace.describe', {});
    return { documentCount, sampleCount, sourceCount };
  };
  return { client, count };
}

describe('the sample texts', () => {
  it('are told from the texts of others, and go with their sources in one step that undo takes back', async () => {
    const { client, count } = await openWithSamples();
    await client.call('documents.paste', { text: 'Der Hafen ist offen.', title: 'Hafen' });
    expect(await count()).toEqual({ documentCount: 5, sampleCount: 4, sourceCount: 1 });
    expect(await client.call('workspace.remove-samples', {})).toEqual({ removedCount: 4 });
    expect(await count()).toEqual({ documentCount: 1, sampleCount: 0, sourceCount: 0 });
    await client.call('history.undo', {});
    expect(await count()).toEqual({ documentCount: 5, sampleCount: 4, sourceCount: 1 });
    expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
  });

  it('leave a source that another text names or that somebody wrote about', async () => {
    const { client, count } = await openWithSamples();
    const { sources } = await client.call('sources.list', {});
    const [source] = sources;
    if (!source) throw new Error('the samples name no source');
    await client.call('sources.flag', { sourceId: source.id, reason: 'Bilder ohne Herkunft', evidence: '' });
    await client.call('workspace.remove-samples', {});
    expect(await count()).toEqual({ documentCount: 0, sampleCount: 0, sourceCount: 1 });
    const { total } = await client.call('history.list', {});
    expect(await client.call('workspace.remove-samples', {})).toEqual({ removedCount: 0 });
    expect((await client.call('history.list', {})).total).toBe(total);
  });
});
