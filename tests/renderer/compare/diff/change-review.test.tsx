import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { ComparePage } from '../../../../src/renderer/compare/ComparePage';
import { openRenderedApp, type RenderedApp } from '../../../support/render-app';
import { standInForLayout, WithKeys } from '../screen';

standInForLayout();
beforeEach(() => sessionStorage.clear());

const RELEASE =
  'Hafenfest in Sturmhaven\n\nRund 60 Stände standen am Kai. Maren Ohlsen eröffnete das Fest. Es kamen 4.000 Gäste.\n';
const CORRECTED = RELEASE.replace('60', '80').replace('Maren', 'Marie').replace('4.000', '3.000');

async function openTwoVersions() {
  const app = await openRenderedApp();
  const left = await paste(app, RELEASE);
  const right = await paste(app, CORRECTED, left.documentId);
  const open = () =>
    app.show(
      <WithKeys>
        <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
      </WithKeys>,
      `/compare/${left.versionId}/${right.versionId}`,
    );
  const shown = open();
  await changeNames();
  return { app, left, right, shown, open };
}

async function paste(app: RenderedApp, text: string, versionOf?: number) {
  const version = versionOf ? { versionOf } : {};
  const { imported } = await app.client.call('documents.paste', { text, title: 'Mitteilung', ...version });
  const [first] = imported;
  if (!first) throw new Error('nothing imported');
  return first;
}

async function changeNames() {
  const list = await screen.findByRole('list', { name: 'Änderungen' });
  return (await within(list).findAllByRole('button')).map(button => button.textContent);
}

describe('changes between two versions', () => {
  it('become a new version of the left one by key: the two numbers, not the name', async () => {
    const { app, left } = await openTwoVersions();
    await userEvent.click(screen.getByRole('button', { name: 'Name 1' }));
    await userEvent.keyboard('{Shift>}a{/Shift}{Control>}{Enter}{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Neue Fassung anlegen' });
    expect(dialog).toHaveTextContent('Hinein kommen 2 Änderungen von rechts: „Mitteilung“, Fassung 2.');
    expect(await within(dialog).findByText(/^Fassung 1 ist nicht die aktuelle/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Fassung anlegen' }));

    const done = await screen.findByRole('dialog', { name: 'Fassung 3 angelegt' });
    const { document, text } = await app.client.call('documents.get', { documentId: left.documentId });
    expect(text).toBe(RELEASE.replace('60', '80').replace('4.000', '3.000'));
    expect(within(done).getByRole('link', { name: 'Fassung 3 im Text öffnen' })).toHaveAttribute(
      'href',
      `/reader/${left.documentId}?version=${document.currentVersionId}`,
    );
    await app.client.call('history.undo', {});
    expect((await app.client.call('documents.get', { documentId: left.documentId })).text).toBe(CORRECTED);
  });

  it('are accepted, rejected and taken back one by one, each going on to the next open one', async () => {
    await openTwoVersions();
    await userEvent.keyboard('nax');
    expect(await changeNames()).toEqual([
      '# Zahl✓ angenommen60 → 80',
      'N Name✗ abgelehntMaren → Marie',
      '# Zahl4.000 → 3.000',
    ]);
    expect(screen.getByText('1 angenommen, 1 abgelehnt, 1 offen')).toBeVisible();
    expect(screen.getByText('80', { selector: 'ins *' }).closest('ins')).toHaveAttribute('data-sign', '✓#');
    await userEvent.keyboard('pp{Backspace}');
    expect(screen.getByText('0 angenommen, 1 abgelehnt, 2 offen')).toBeVisible();
    await userEvent.keyboard('nx');
    expect(screen.getByText('0 angenommen, 0 abgelehnt, 3 offen')).toBeVisible();
  });

  it('are accepted all at once without a notice before the next step; the tally and screen readers are told', async () => {
    await openTwoVersions();
    await userEvent.click(screen.getByRole('button', { name: '3 annehmen' }));
    expect(screen.getAllByText('3 angenommen, 0 abgelehnt, 0 offen')[0]).toBeVisible();
    const said = screen.getAllByRole('status').map(status => status.textContent);
    expect(said).toContain('3 angenommen, 0 abgelehnt, 0 offen');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keep what was decided over a reload', async () => {
    const { shown, open } = await openTwoVersions();
    await userEvent.keyboard('na');
    shown.unmount();
    open();
    await changeNames();
    expect(
      screen.getByText('1 angenommen, 0 abgelehnt, 2 offen', { selector: ':not([role])' }),
    ).toBeVisible();
  });

  it('take an annotation on the words of the right, with those of the left as the suggestion', async () => {
    const { app, right } = await openTwoVersions();
    await userEvent.keyboard('nc');
    const dialog = await screen.findByRole('dialog', { name: 'Änderung anmerken' });
    await userEvent.click(within(dialog).getByRole('textbox', { name: 'Kommentar' }));
    await userEvent.paste('Laut Stadt 60.');
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: 'Den Wortlaut der anderen Seite vorschlagen' }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Anmerken' }));
    await screen.findByText('Angemerkt in „Mitteilung“, Fassung 2.');
    const { annotations } = await app.client.call('documents.get', right);
    expect(annotations).toMatchObject([
      {
        versionId: right.versionId,
        exact: '80',
        label: 'wrong-number',
        comment: 'Laut Stadt 60.',
        suggestion: '60',
      },
    ]);
  });

  it('are copied with their sentence where no words are selected', async () => {
    await openTwoVersions();
    await userEvent.keyboard('n');
    const clipboard = new Map<string, string>();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => clipboard.set(type, text) };
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
    expect(clipboard.get('text/plain')).toBe('Rund [-60-]{+80+} Stände standen am Kai.');
    expect(clipboard.get('text/html')).toContain(
      '<ins class="change number" title="Zahl, eingefügt">80</ins>',
    );
  });
});

it('a comparison is written to the file that was typed', async () => {
  const { app } = await openTwoVersions();
  await userEvent.keyboard('e');
  const dialog = await screen.findByRole('dialog', { name: 'Vergleich exportieren' });
  const path = within(dialog).getByRole('textbox', { name: 'Datei' });
  await userEvent.clear(path);
  await userEvent.paste(`${app.folder}/vergleich.html`);
  await userEvent.click(within(dialog).getByRole('radio', { name: /^JSON/ }));
  expect(path).toHaveValue(`${app.folder}/vergleich.json`);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Exportieren' }));
  const done = await screen.findByRole('dialog', { name: 'Vergleich exportiert' });
  expect(done).toHaveTextContent(`${app.folder}/vergleich.json`);
});
