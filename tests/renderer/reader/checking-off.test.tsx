import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paste, RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

/** The list of facts of a rewrite, with what is the same as well. */
async function openFacts() {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
  await app.client.call('checks.set-reference', { documentId: 2, referenceId: 1, isReference: true });
  await app.client.call('checks.run', {});
  const reader = await openReader(app, '/reader/2');
  await reader.user.keyboard('k');
  await screen.findByRole('list', { name: 'Fakten' });
  const checkedNow = async () => {
    const { entries } = await app.client.call('checks.facts', { documentId: 2 });
    return entries.flatMap(({ exact, checked }) =>
      checked ? [[exact, checked.note, checked.reference?.exact ?? null]] : [],
    );
  };
  const showAll = () => reader.user.click(screen.getByRole('switch', { name: 'Nur was nicht gleich ist' }));
  return { ...app, ...reader, checkedNow, showAll };
}

const PLACE = { name: /^An dieser Stelle in „Meldung“: „16\. Oktober 2026“/ };
const list = () => screen.getByRole('list', { name: 'Fakten' });
const active = () => within(list()).getByRole('button', { current: true });
const line = (name: RegExp) => within(list()).getByRole('button', { name });

describe('checking facts off', () => {
  it('by one key goes from one open fact to the next, and says how far one is', async () => {
    const { user, checkedNow } = await openFacts();
    const count = (checked: number) => screen.findByText(new RegExp(`^${checked} von \\d+ abgehakt$`));
    await count(0);
    await user.keyboard('h');
    expect(active()).toHaveTextContent('14 Millionen Euro');
    await user.keyboard('h');
    expect(active()).toHaveTextContent('Stefan Kellermann');
    await count(1);
    expect(line(/^14 Millionen Euro/)).toHaveTextContent('dort anders · ☑ abgehakt');
    expect(screen.getByText(/1 noch anzusehen$/)).toBeVisible();
    await user.keyboard('h');
    await count(2);
    expect(active()).toHaveTextContent('Stefan Kellermann');
    expect(screen.getByText(/^Abgehakt von .+, \d{2}\.\d{2}\.\d{4}/)).toBeVisible();
    expect(await checkedNow()).toEqual([
      ['14 Millionen Euro', '', null],
      ['Stefan Kellermann', '', null],
    ]);
  });

  it('is taken back by the same key or its button, and by undo', async () => {
    const { user, client, checkedNow } = await openFacts();
    await user.click(line(/^Stefan Kellermann/));
    await user.click(screen.getByRole('button', { name: /^Abhaken/ }));
    expect(active()).toHaveTextContent('14 Millionen Euro');
    await waitFor(() => expect(line(/^Stefan Kellermann/)).toHaveTextContent('abgehakt'));
    await user.click(line(/^Stefan Kellermann/));
    await user.keyboard('h');
    await waitFor(() => expect(active()).not.toHaveTextContent('abgehakt'));
    expect(active()).toHaveTextContent('Stefan Kellermann');
    expect(await checkedNow()).toEqual([]);
    await client.call('history.undo', {});
    await waitFor(() => expect(active()).toHaveTextContent('abgehakt'));
    await client.call('history.undo', {});
    await waitFor(() => expect(active()).not.toHaveTextContent('abgehakt'));
  });

  it('keeps a note, and the passage that the list shows only where that is said', async () => {
    const { user, checkedNow, showAll } = await openFacts();
    await showAll();
    await user.click(line(/^16\. Oktober 2026/));
    await user.keyboard('{Shift>}h{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Fakt abhaken' });
    expect(within(dialog).getByRole('textbox', { name: 'Woran geprüft?' })).toHaveFocus();
    expect(within(dialog).getByRole('checkbox', PLACE)).not.toBeChecked();
    await user.keyboard('Kalender{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(line(/^16\. Oktober 2026/)).toHaveTextContent('abgehakt'));
    expect(await checkedNow()).toEqual([['16. Oktober 2026', 'Kalender', null]]);

    const change = async () => {
      await user.click(line(/^16\. Oktober 2026/));
      await user.click(screen.getByRole('button', { name: /^Notiz ändern/ }));
      return await screen.findByRole('textbox', { name: 'Woran geprüft?' });
    };
    expect(await change()).toHaveValue('Kalender');
    await user.click(screen.getByRole('checkbox', PLACE));
    await user.click(screen.getByRole('button', { name: 'Abhaken' }));
    await waitFor(async () =>
      expect(await checkedNow()).toEqual([['16. Oktober 2026', 'Kalender', '16. Oktober 2026']]),
    );
    await user.type(await change(), ' im Rathaus');
    expect(screen.getByRole('checkbox', PLACE)).toBeChecked();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await checkedNow()).toEqual([['16. Oktober 2026', 'Kalender im Rathaus', '16. Oktober 2026']]),
    );
    await user.click(line(/^16\. Oktober 2026/));
    expect(screen.getByText('Notiz: Kalender im Rathaus')).toBeVisible();
    await change();
    await user.keyboard('{Escape}');
    expect(await checkedNow()).toHaveLength(1);
  });

  it('leaves what is done out of the list when asked, until nothing is open', async () => {
    const { user } = await openFacts();
    await user.click(screen.getByRole('switch', { name: 'Nur was noch offen ist' }));
    await user.keyboard('nh');
    await waitFor(() => expect(within(list()).queryByText('14 Millionen Euro')).toBeNull());
    expect(active()).toHaveTextContent('Stefan Kellermann');
    await user.keyboard('h');
    expect(await screen.findByText('Von dem, was gezeigt wird, ist nichts mehr offen.')).toBeVisible();
    expect(screen.getByText(/^0 von \d+ noch anzusehen$/)).toBeVisible();
  });

  it('asks again where the words changed, with those that were checked', async () => {
    const { user, client, checkedNow } = await openFacts();
    await user.click(line(/^14 Millionen Euro/));
    await user.keyboard('h');
    await waitFor(() => expect(line(/^14 Millionen Euro/)).toHaveTextContent('abgehakt'));
    const text = REWRITE.replace('14 Millionen', '15 Millionen');
    await client.call('documents.edit', { versionId: 2, text });
    const changed = await screen.findByRole('button', { name: /^15 Millionen Euro.*erneut prüfen/ });
    await user.click(changed);
    expect(screen.getByText(/^Geprüft wurde „14 Millionen Euro“ in Fassung 1, abgehakt von/)).toBeVisible();
    await user.keyboard('h');
    await waitFor(() => expect(line(/^15 Millionen Euro/)).toHaveTextContent('☑ abgehakt'));
    expect(await checkedNow()).toEqual([['15 Millionen Euro', '', null]]);
  });

  it('shows what is to be checked again although the reference has the very same', async () => {
    const { user, client, showAll } = await openFacts();
    await showAll();
    await user.click(line(/^85/));
    await user.keyboard('h');
    await waitFor(() => expect(line(/^85/)).toHaveTextContent('abgehakt'));
    await showAll();
    expect(within(list()).queryByText('85')).toBeNull();
    const text = REWRITE.replace('beschäftigt 85', 'beschäftigt in Oberlahn 85');
    await client.call('documents.edit', { versionId: 2, text });
    expect(await screen.findByRole('button', { name: /^85gleich · erneut prüfen/ })).toBeVisible();
    expect(screen.getByText(/^3 von \d+ noch anzusehen$|3 noch anzusehen$/)).toBeVisible();
  });

  it('lists what was checked and is gone, and takes it back there', async () => {
    const { user, client } = await openFacts();
    await user.click(line(/^14 Millionen Euro/));
    await user.keyboard('h');
    await waitFor(() => expect(line(/^14 Millionen Euro/)).toHaveTextContent('abgehakt'));
    const text = REWRITE.replace(/ Für den Neubau.*/, '');
    await client.call('documents.edit', { versionId: 2, text });
    const gone = await screen.findByRole('list', { name: 'Abgehakt und nicht mehr in der Liste' });
    expect(gone).toHaveTextContent('14 Millionen Euro');
    await user.click(within(gone).getByRole('button', { name: 'Haken zurücknehmen: 14 Millionen Euro' }));
    await waitFor(() =>
      expect(screen.queryByRole('list', { name: 'Abgehakt und nicht mehr in der Liste' })).toBeNull(),
    );
  });
});
