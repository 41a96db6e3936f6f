import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { ImportDialogProvider } from '../../../src/renderer/components/import/ImportDialogProvider';
import { carryCaret } from '../../../src/renderer/reader/carry-caret';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

const TEXT =
  'Startseite\n\nDer Bau kostet 12 Millionen Euro. Jana Voss eröffnet ihn am Montag. Das Dach ist rot.';

standInForSizes();
afterEach(() => notifications.clean());

async function paste(text = TEXT) {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text, title: 'Bau' });
  return app;
}

const documentOf = (app: RenderedApp) => app.client.call('documents.get', { documentId: 1 });
const wordsAt = async (app: RenderedApp, path: string) => {
  const [, start, end] = /at=(\d+)-(\d+)/.exec(path) ?? [];
  return (await documentOf(app)).text.slice(Number(start), Number(end) + 12);
};

describe('the find bar', () => {
  it('is left with the words that were typed selected, also before they are drawn as hits', async () => {
    const app = await paste('Das Haus ist alt. Das Hausdach ist rot.');
    const { user } = await openReader(app);
    await user.keyboard('{Control>}f{/Control}Haus');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Im Text suchen' });
    // As fast as a person types: nothing that may wait is drawn between the two keys.
    withoutWaiting(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Hausdach');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    await waitFor(() => expect(field).not.toBeInTheDocument());
    await user.keyboard('1');
    await waitFor(async () =>
      expect((await documentOf(app)).annotations.map(({ exact }) => exact)).toEqual(['Hausdach']),
    );
  });
});

describe('a new version', () => {
  it('of cleaning leaves the reader where the caret was', async () => {
    const app = await paste();
    const { user, path } = await openReader(
      app,
      `/reader/1?at=${TEXT.indexOf('Jana')}-${TEXT.indexOf('Jana')}`,
    );
    await user.keyboard('{Shift>}A{/Shift}');
    await screen.findByText(/^Fassung 2: 1 Stelle/);
    expect(await wordsAt(app, path())).toBe('Jana Voss er');
  });

  it('of the accepted proposals is made by key', async () => {
    const app = await paste();
    const { user } = await openReader(app);
    await user.keyboard('{Control>}4{/Control}aa');
    await screen.findByRole('button', { name: 'Neue Fassung anlegen (1)' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Fassung 2: 1 Stelle/);
  });

  it('of all suggestions leaves the reader where the caret was, and nothing to look at', async () => {
    const app = await paste();
    const start = TEXT.indexOf('12');
    await app.client.call('annotations.add', {
      versionId: 1,
      start,
      end: start + 2,
      label: 'wrong-number',
      suggestion: 'vierzehn',
    });
    const { user, path } = await openReader(
      app,
      `/reader/1?at=${TEXT.indexOf('Jana')}-${TEXT.indexOf('Jana')}`,
    );
    await user.keyboard('{Shift>}S{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Vorschläge übernehmen' });
    await user.click(within(dialog).getByRole('button', { name: '1 Vorschlag übernehmen' }));
    await screen.findByText('Fassung 2: 1 Vorschlag übernommen');
    expect(await wordsAt(app, path())).toBe('Jana Voss er');
    await user.keyboard('{Control>}3{/Control}');
    expect(await screen.findByText('Alles an seinem Platz')).toBeVisible();
  });
});

it('a version that is added leaves the focus in the dialog, where Enter opens it', async () => {
  const app = await paste();
  app.show(
    <ImportDialogProvider>
      <Route path="/reader/:documentId" component={ReaderPage} />
    </ImportDialogProvider>,
    '/reader/1',
  );
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole('button', { name: 'Weitere Befehle' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Fassung hinzufügen' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: 'Text' }), 'Der Bau ist fertig.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const openButton = await within(dialog).findByRole('button', { name: 'Text öffnen' });
  await screen.findByText('Der Bau ist fertig.');
  expect(openButton).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Text:/ })).toHaveFocus());
});

describe('an undo that brings the version before', () => {
  it('leaves the reader at the words where the caret is by now', async () => {
    const app = await paste();
    const { user } = await openReader(app, `/reader/1?at=${TEXT.indexOf('Jana')}-${TEXT.indexOf('Jana')}`);
    await user.keyboard('{Shift>}A{/Shift}');
    await screen.findByText(/^Fassung 2: 1 Stelle/);
    const shown = () => screen.getByRole('textbox', { name: /^Text:/ });
    await waitFor(() => expect(shown()).not.toHaveTextContent('Startseite'));
    await user.keyboard('{Control>}f{/Control}Dach{Escape}');
    await app.client.call('history.undo', {});
    await waitFor(() => expect(shown()).toHaveTextContent('Startseite'));
    await user.keyboard('{Shift>}{Control>}{ArrowLeft}{/Control}{/Shift}1');
    await waitFor(async () =>
      expect((await documentOf(app)).annotations.map(({ exact }) => exact)).toEqual(['Dach']),
    );
  });
});

it.each([
  ['ein Wort davor', 'Der |Turm ist rot.', 'Der Turm ist grün.', 'Der |Turm ist grün.'],
  ['ein Wort dahinter', 'Menü Der Turm |ist rot.', 'Der Turm ist rot.', 'Der Turm |ist rot.'],
  [
    'zwischen zwei Stellen',
    'Menü Der |Turm ist rot und höher als alle anderen. Ende',
    'Der Turm ist rot und höher als alle anderen.',
    'Der |Turm ist rot und höher als alle anderen.',
  ],
  ['mitten im Entfernten', 'Der alte |graue Turm.', 'Der Turm.', 'Der |Turm.'],
])('the caret is carried over: %s', (_name, marked, after, expected) => {
  const offset = carryCaret(marked.indexOf('|'), marked.replace('|', ''), after);
  expect(`${after.slice(0, offset)}|${after.slice(offset)}`).toBe(expected);
});

describe('a text that was found by words', () => {
  it('opens where they stand', async () => {
    const app = await paste();
    const { text } = await openReader(app, '/reader/1?words=dach+rot');
    await waitFor(() => expect(text.querySelector('[data-kind="target"]')).toHaveTextContent('Dach'));
  });
});

describe('Enter on an annotation', () => {
  it('goes to its comment, and Escape back to the text', async () => {
    const app = await paste();
    await app.client.call('annotations.add', { versionId: 1, start: 12, end: 15, label: 'style' });
    const { user, text } = await openReader(app);
    await user.keyboard('n');
    await screen.findByRole('textbox', { name: 'Kommentar' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Kommentar' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(text).toHaveFocus();
  });
});

function withoutWaiting(run: () => void): void {
  const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  scope.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    run();
  } finally {
    scope.IS_REACT_ACT_ENVIRONMENT = true;
  }
}
