import { renderHook, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../src/renderer/reader/reader-tab';
import { tabOfWork, useReaderTab } from '../../../src/renderer/reader/use-reader-tab';
import { RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

/** A release and the text made from it, which is text 2. */
async function openPair() {
  const app = await openRenderedApp();
  await app.client.call('settings.update', { autoCheck: false });
  for (const text of [RELEASE, REWRITE]) await app.client.call('documents.paste', { text });
  return app;
}

const tab = (name: RegExp) => screen.findByRole('tab', { name, selected: true });

describe('the tabs beside a text', () => {
  it('are opened by a digit each, in the order in which they stand', async () => {
    const app = await openPair();
    const { user } = await openReader(app);
    const names = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    for (const [index, name] of names.entries()) {
      await user.keyboard(`{Control>}${index + 1}{/Control}`);
      await waitFor(() => expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(name ?? '?'));
    }
    expect(names.length).toBeGreaterThan(5);
  });

  it('begin with the findings where nobody has annotated the text yet', async () => {
    const app = await openPair();
    await app.client.call('checks.run', {});
    await openReader(app, '/reader/2');
    expect(await tab(/^Prüfung/)).toBeVisible();
  });

  it('stay where they were when findings come in, also once the text has annotations', async () => {
    const app = await openPair();
    const before = await app.client.call('documents.get', { documentId: 2 });
    await app.client.call('checks.run', {});
    const after = await app.client.call('documents.get', { documentId: 2 });
    const { result, rerender } = renderHook(({ opened }) => useReaderTab(null, opened)[0], {
      initialProps: { opened: before },
    });
    expect(result.current).toBe('annotations');
    rerender({ opened: after });
    expect(result.current).toBe('annotations');
    expect(tabOfWork(after)).toBe('checks');
    expect(tabOfWork({ ...after, annotations: [{}] as unknown as Opened['annotations'] })).toBe(
      'annotations',
    );
  });
});

it('the key for the next one says so where there is none', async () => {
  const app = await openPair();
  const { user } = await openReader(app);
  await user.keyboard('n');
  expect(await screen.findByText('Keine Anmerkung zu sehen')).toBeVisible();
});

it('the key that flags a source leads to the field for it while the text has none', async () => {
  const app = await openPair();
  const { user } = await openReader(app);
  await user.keyboard('f');
  const field = () => screen.getByRole('combobox', { name: 'Quelle' });
  await waitFor(() => expect(field()).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('Husbyer Tagblatt{Enter}');
  await screen.findByRole('link', { name: 'Husbyer Tagblatt' });
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('Husbyer Tagblatt');
});

it('the key that says which text came first leads to the answers where several texts may have', async () => {
  const app = await openPair();
  await app.client.call('documents.paste', {
    title: 'Zweite Meldung',
    text: `${RELEASE}\n\nEnde der Meldung.`,
  });
  await app.client.call('checks.run', {});
  const { user } = await openReader(app, '/reader/2');
  await user.keyboard('q');
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/war vor diesem Text da$/));
});
