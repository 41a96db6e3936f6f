import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { ChecksPage } from '../../../src/renderer/checks/ChecksPage';
import { CheckRunContext } from '../../../src/renderer/components/findings/use-check-run';
import { CheckRunLine } from '../../../src/renderer/components/shell/CheckRunLine';
import { CheckRunProvider } from '../../../src/renderer/components/shell/CheckRunProvider';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

const ARTICLE =
  'Die Fähre fährt ab Freitag, 21. Mai 2026.\n\nBis zum 31. Juni gilt ein Sonderpreis.\n\nEin 187-jähriger Mann fuhr als Erster mit.';

async function openChecked(text = ARTICLE) {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { title: 'Fähre', text });
  await app.client.call('documents.update', { documentId: 1, changes: { language: 'de' }, confirm: [] });
  await app.client.call('checks.run', {});
  const stateOf = async (state: 'open' | 'later' | 'confirmed' | 'dismissed') =>
    (await app.client.call('checks.list', { state })).findings;
  return { app, stateOf };
}

function show(app: RenderedApp, path: string) {
  return app.show(
    <WithKeys>
      <CheckRunProvider>
        <CheckRunLine />
        <Route path="/checks/:part?/:rule?" component={ChecksPage} />
        <Route path="/reader/:documentId" component={ReaderPage} />
      </CheckRunProvider>
    </WithKeys>,
    path,
  );
}

const detail = () => screen.findByRole('region', { name: 'Gewählter Fund' });

describe('the list of findings', () => {
  it('is worked through by keyboard alone: later, dismissed with a reason, confirmed', async () => {
    const { app, stateOf } = await openChecked();
    show(app, '/checks');
    const list = await screen.findByRole('list', { name: 'Wochentag passt nicht, 1 Fund' });
    expect(
      within(list).getByRole('button', { name: /wiegt schwer.*Freitag, 21. Mai 2026.*Fähre/ }),
    ).toBeVisible();

    await userEvent.keyboard('{ArrowDown}');
    expect(await detail()).toHaveTextContent('Fund 1 von 3');
    const [first, second, third] = await stateOf('open');
    await userEvent.keyboard('w');
    await waitFor(async () => expect(await detail()).toHaveTextContent('Fund 1 von 2'));
    expect((await stateOf('later')).map(({ id }) => id)).toEqual([first?.id]);

    await userEvent.keyboard('x');
    await screen.findByRole('dialog', { name: 'Warum verwerfen?' });
    await userEvent.keyboard('6{Enter}');
    await waitFor(async () => expect(await detail()).toHaveTextContent('Fund 1 von 1'));
    expect(await stateOf('dismissed')).toMatchObject([
      { id: second?.id, decision: { reason: 'Die Regel versteht die Stelle falsch' } },
    ]);

    await userEvent.keyboard('a');
    expect(await screen.findByRole('heading', { name: 'Alles entschieden' })).toBeVisible();
    expect(await stateOf('confirmed')).toMatchObject([{ id: third?.id }]);
    expect(screen.getByText(/^Bestätigt: /)).toBeVisible();
  });

  it('shows again what undo brings back, and opens the text at the place', async () => {
    const { app, stateOf } = await openChecked();
    const shown = show(app, '/checks');
    await screen.findByRole('list', { name: /^Wochentag/ });
    await userEvent.keyboard('n');
    await detail();
    const [first] = await stateOf('open');
    await userEvent.keyboard('w');
    await waitFor(async () => expect(await detail()).toHaveTextContent('Fund 1 von 2'));
    expect(await screen.findByText(/^Zurückgestellt: /)).toBeVisible();
    await app.client.call('history.undo', {});
    await waitFor(async () => expect(await detail()).toHaveTextContent('Fund 1 von 3'));
    await waitFor(() => expect(screen.queryByText(/^Zurückgestellt: /)).toBeNull());
    expect(await detail()).toHaveTextContent(first?.exact ?? '-');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shown.path()).toMatch(/^\/reader\/1\?version=1&at=\d+-\d+&finding=\d+$/));
    expect(await screen.findByRole('tab', { name: /^Prüfung/, selected: true })).toBeVisible();
    const ofTheText = await screen.findByRole('list', { name: 'Offene Funde' });
    expect(within(ofTheText).getByRole('button', { current: true })).toHaveTextContent(
      'Datum oder Uhrzeit gibt es nicht',
    );
  });

  it('tells texts of one title apart by the files they came from', async () => {
    const app = await openRenderedApp();
    for (const name of ['erste.txt', 'zweite.txt']) {
      const bytes = new TextEncoder().encode(`Hafenfest in Sturmhaven\n\n${name}: Bis zum 31. Juni.`);
      await app.client.call('documents.import', { sources: [{ name, bytes, modifiedAtMs: null }] });
    }
    await app.client.call('checks.run', {});
    show(app, '/checks?rule=impossible_date');
    const list = await screen.findByRole('list', { name: 'Datum oder Uhrzeit gibt es nicht, 2 Funde' });
    expect(within(list).getByText('Hafenfest in Sturmhaven · erste.txt')).toBeVisible();
    expect(within(list).getByText('Hafenfest in Sturmhaven · zweite.txt')).toBeVisible();
  });

  it('keeps what is chosen when it is grouped otherwise', async () => {
    const { app } = await openChecked();
    await app.client.call('documents.paste', {
      title: 'Markt',
      text: 'Der Markt ist am Montag, 21. Mai 2026.',
    });
    await app.client.call('checks.run', {});
    const { findings, total } = await app.client.call('checks.list', { groupBy: 'document' });
    const chosen = findings.at(-1);
    show(app, `/checks?finding=${chosen?.id}`);
    expect(await detail()).toHaveTextContent(chosen?.exact ?? '-');
    expect(await detail()).not.toHaveTextContent(`Fund ${total} von ${total}`);
    await userEvent.keyboard('g');
    await waitFor(async () => expect(await detail()).toHaveTextContent(`Fund ${total} von ${total}`));
    expect(await detail()).toHaveTextContent(chosen?.exact ?? '-');
    expect(screen.getByRole('button', { current: true })).toHaveTextContent(chosen?.exact ?? '-');
    await userEvent.click(screen.getByRole('combobox', { name: 'Gruppieren nach' }));
    await userEvent.click(await screen.findByRole('option', { name: 'nach Regel' }));
    await screen.findByRole('list', { name: /^Wochentag/ });
    expect(await detail()).toHaveTextContent(chosen?.exact ?? '-');
  });

  it('needs a reason to dismiss', async () => {
    const { app, stateOf } = await openChecked();
    show(app, '/checks');
    await screen.findByRole('list', { name: /^Wochentag/ });
    await userEvent.keyboard('nx');
    const dialog = await screen.findByRole('dialog', { name: 'Warum verwerfen?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verwerfen' }));
    expect(within(dialog).getByText('Bitte einen Grund wählen oder schreiben.')).toBeVisible();
    within(dialog).getByRole('radio', { name: 'So gewollt' }).focus();
    await userEvent.keyboard('abgesprochen{Enter}');
    await waitFor(async () => expect((await stateOf('dismissed'))[0]?.decision?.reason).toBe('abgesprochen'));
  });

  it('says before it dismisses several at once how many they are', async () => {
    const { app, stateOf } = await openChecked(
      'Die Fähre fährt ab Freitag, 21. Mai 2026.\n\nAm Freitag, 21. Mai 2026, geht es los.',
    );
    show(app, '/checks');
    await screen.findByRole('list', { name: /^Wochentag/ });
    await userEvent.keyboard('n');
    await screen.findByRole('checkbox', { name: /^auch den gleichen Fund/ });
    await userEvent.keyboard('yx');
    const dialog = await screen.findByRole('dialog', { name: 'Warum verwerfen?' });
    expect(dialog).toHaveTextContent('Wochentag passt nicht: 2 gleiche Funde in diesem Text');
    await userEvent.keyboard('1{Enter}');
    await waitFor(async () => expect(await stateOf('dismissed')).toHaveLength(2));
  });
});

describe('a rule', () => {
  it('is switched off on its page, which has what became of its findings', async () => {
    const { app, stateOf } = await openChecked();
    show(app, '/checks/rules/weekday_mismatch');
    expect(await screen.findByRole('heading', { name: 'Wochentag passt nicht' })).toBeVisible();
    const bar = await screen.findByRole('link', { name: '1 offen: Wochentag passt nicht' });
    expect(bar).toHaveAttribute('href', '/checks?rule=weekday_mismatch');
    await userEvent.click(screen.getByRole('switch', { name: 'Diese Regel ist an' }));
    await waitFor(async () =>
      expect((await stateOf('open')).map(({ rule }) => rule)).not.toContain('weekday_mismatch'),
    );
  });
});

describe('checking', () => {
  it('starts by itself once there is something to check', async () => {
    const app = await openRenderedApp();
    show(app, '/checks');
    await screen.findByRole('heading', { name: 'Noch nichts zu prüfen' });
    await app.client.call('documents.paste', { title: 'Fähre', text: ARTICLE });
    expect(await screen.findByText('Alles geprüft')).toBeVisible();
  });

  it('begins with the text that is looked at, even where the run over all texts was cancelled', async () => {
    const app = await openRenderedApp();
    await app.client.call('documents.paste', { title: 'Fähre', text: ARTICLE });
    const start = vi.fn();
    const idle = { isRunning: false, isCancelling: false, progress: null, start, cancel: () => {} };
    app.show(
      <WithKeys>
        <CheckRunContext value={idle}>
          <Route path="/reader/:documentId" component={ReaderPage} />
        </CheckRunContext>
      </WithKeys>,
      '/reader/1',
    );
    await userEvent.click(await screen.findByRole('tab', { name: /^Prüfung/ }));
    expect(await screen.findByText('Wird geprüft. Die Funde folgen gleich.')).toBeVisible();
    await waitFor(() => expect(start).toHaveBeenCalledExactlyOnceWith({ documentIds: [1] }));
  });

  it('does not ask for a check while one is running and nothing was found yet', async () => {
    const app = await openRenderedApp();
    await app.client.call('documents.paste', { title: 'Fähre', text: ARTICLE });
    const run = { isRunning: true, isCancelling: false, progress: null, start: vi.fn(), cancel: vi.fn() };
    app.show(
      <WithKeys>
        <CheckRunContext value={run}>
          <Route path="/checks/:part?/:rule?" component={ChecksPage} />
        </CheckRunContext>
      </WithKeys>,
      '/checks',
    );
    expect(await screen.findByRole('heading', { name: 'Wird gerade geprüft' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Jetzt prüfen' })).toBeNull();
  });

  it('waits to be asked where the setting says so', async () => {
    const app = await openRenderedApp();
    await app.client.call('settings.update', { autoCheck: false });
    await app.client.call('documents.paste', { title: 'Fähre', text: ARTICLE });
    show(app, '/checks');
    expect(await screen.findByRole('heading', { name: 'Noch nicht geprüft' })).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Jetzt prüfen' })[0] as HTMLElement);
    expect(await screen.findByText('Alles geprüft')).toBeVisible();
  });
});

describe('the tab of the reader', () => {
  it('walks the findings and decides with the same keys', async () => {
    const { app, stateOf } = await openChecked();
    show(app, '/reader/1');
    await screen.findByRole('tab', { name: /^Prüfung/ });
    await userEvent.keyboard('{Control>}2{/Control}');
    const list = await screen.findByRole('list', { name: 'Offene Funde' });
    await userEvent.keyboard('n');
    expect(await within(list).findByText(/ist ein Donnerstag/)).toBeVisible();
    await userEvent.keyboard('a');
    await waitFor(async () => expect(await stateOf('confirmed')).toHaveLength(1));
    await waitFor(() => expect(within(list).getByText(/31\. Juni.*gibt es nicht/)).toBeVisible());
    await userEvent.keyboard('b');
    await waitFor(async () =>
      expect((await stateOf('confirmed')).map(({ decision }) => decision?.claimId)).toContain(1),
    );
  });
});
