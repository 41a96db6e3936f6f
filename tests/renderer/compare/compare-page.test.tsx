import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { ComparePage } from '../../../src/renderer/compare/ComparePage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from './screen';

standInForLayout();

const RELEASE =
  'Hafenfest in Sturmhaven\n\nRund 60 Stände standen am Kai. Maren Ohlsen eröffnete das Fest am 13. Oktober 2024.\n\nEs regnete bis zum Abend.\n';
const CORRECTED = RELEASE.replace('60', '80').replace('Maren', 'Marie').replace('Oktober', 'November');
const REWRITE =
  'Fest am Kai\n\nVor wenigen Tagen, am 13. Oktober 2024, eröffnete Maren Ohlsen das Fest am Kai mit 80 Ständen. Hinterlassen Sie einen Kommentar.\n';

async function paste(app: RenderedApp, text: string, title: string, versionOf?: number) {
  const { imported } = await app.client.call('documents.paste', {
    text,
    title,
    ...(versionOf ? { versionOf } : {}),
  });
  const [first] = imported;
  if (!first) throw new Error('nothing imported');
  return first;
}

async function openTwoVersions() {
  const app = await openRenderedApp();
  const release = await paste(app, RELEASE, 'Mitteilung');
  const corrected = await paste(app, CORRECTED, 'Mitteilung', release.documentId);
  const shown = show(app, `/compare/${release.versionId}/${corrected.versionId}`);
  return { app, shown, release, corrected };
}

function show(app: RenderedApp, path: string) {
  return app.show(
    <WithKeys>
      <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
    </WithKeys>,
    path,
  );
}

async function changeNames() {
  const list = await screen.findByRole('list', { name: 'Änderungen' });
  return (await within(list).findAllByRole('button')).map(button => button.textContent);
}

describe('two versions of a text', () => {
  it('stand side by side, with their changes listed and counted', async () => {
    await openTwoVersions();
    expect(await changeNames()).toEqual([
      '# Zahl60 → 80',
      'N NameMaren → Marie',
      'D DatumOktober → November',
    ]);
    expect(screen.getByRole('button', { name: 'Zahl 1' })).toBeVisible();
    expect(screen.getByText(/^Art: Wort für Wort – \d+ % gemeinsame Wortfolgen$/)).toBeVisible();
    expect(await screen.findByText('80', { selector: 'ins *' })).toBeInTheDocument();
    expect(screen.getByText('60', { selector: 'del *' })).toBeInTheDocument();
  });

  it('lead from change to change by key, and from there into the text', async () => {
    const { release } = await openTwoVersions();
    await changeNames();
    await userEvent.keyboard('nn');
    expect(screen.getByText('Änderung 2 von 3: Name')).toHaveAttribute('role', 'status');
    const start = RELEASE.indexOf('Maren');
    expect(screen.getByRole('link', { name: 'Links im Text öffnen' })).toHaveAttribute(
      'href',
      `/reader/${release.documentId}?version=${release.versionId}&at=${start}-${start + 5}`,
    );
    await userEvent.keyboard('{Shift>}{F7}{/Shift}');
    expect(screen.getByText('Änderung 1 von 3: Zahl')).toBeInTheDocument();
  });

  it('leave out the kinds of change that are switched off', async () => {
    await openTwoVersions();
    await changeNames();
    await userEvent.click(screen.getByRole('button', { name: 'Name 1' }));
    expect(await changeNames()).toEqual(['# Zahl60 → 80', 'D DatumOktober → November']);
    expect(screen.queryByText('Marie', { selector: 'ins *' })).not.toBeInTheDocument();
  });

  it('change sides', async () => {
    const { shown, release, corrected } = await openTwoVersions();
    await changeNames();
    await userEvent.keyboard('s');
    expect(shown.path()).toBe(`/compare/${corrected.versionId}/${release.versionId}`);
    expect(await screen.findByText('80', { selector: 'del *' })).toBeInTheDocument();
  });

  it('scroll apart when asked, each in its own region', async () => {
    await openTwoVersions();
    await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
    await userEvent.keyboard('l');
    expect(screen.getByRole('region', { name: 'Linker Text' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Rechter Text' })).toBeVisible();
  });
});

describe('two articles', () => {
  async function openTwoArticles() {
    const app = await openRenderedApp();
    const release = await paste(app, RELEASE, 'Mitteilung');
    const rewrite = await paste(app, REWRITE, 'Nacherzählung');
    show(app, `/compare/${release.versionId}/${rewrite.versionId}`);
    return {
      review: await screen.findByRole('listbox', { name: 'Geprüfter Text' }),
      rewrite,
    };
  }

  it('are held side by side sentence by sentence, and say why', async () => {
    const { review } = await openTwoArticles();
    expect(screen.getByText(/^Art: Passagenvergleich – nur \d+ % gemeinsame Wortfolgen$/)).toBeVisible();
    const comment = await within(review).findByRole('option', { name: /Sie einen Kommentar/ });
    expect(comment).toHaveAccessibleName(/^kein Gegenstück im Vergleichstext:/);
    expect(screen.getAllByRole('option', { name: /^nicht verwendet:/ }).length).toBeGreaterThan(0);
  });

  it('show the counterpart and what differs for the sentence chosen with the arrow keys', async () => {
    const { review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = await within(review).findByRole('option', { selected: true });
    expect(chosen).toHaveTextContent('Vor wenigen Tagen, am 13. Oktober 2024');
    expect(review).toHaveAttribute('aria-activedescendant', chosen.id);
    const inspector = screen.getByRole('complementary', { name: 'Passagen' });
    expect(within(inspector).getByRole('button', { name: /Maren Ohlsen eröffnete das Fest/ })).toBeVisible();
  });

  it('take the letters of the commands also while a text has the focus', async () => {
    const { review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{Home}n');
    expect(within(review).getByRole('option', { selected: true })).toHaveTextContent('Vor wenigen Tagen');
    await userEvent.keyboard('p');
    expect(within(review).getByRole('option', { selected: true })).toHaveTextContent('Fest am Kai');
  });

  it('can be compared word by word all the same', async () => {
    await openTwoArticles();
    await userEvent.keyboard('m');
    expect(await screen.findByText(/^Art: Wort für Wort, von Hand gewählt/)).toBeVisible();
  });
});

describe('choosing what to compare', () => {
  it('says what to do in an empty workspace', async () => {
    show(await openRenderedApp(), '/compare');
    expect(await screen.findByRole('heading', { name: 'Noch keine Texte' })).toBeVisible();
  });

  it('starts with the version that the address names and refuses to compare it with itself', async () => {
    const app = await openRenderedApp();
    const release = await paste(app, RELEASE, 'Mitteilung');
    const rewrite = await paste(app, REWRITE, 'Nacherzählung');
    const shown = show(app, `/compare?left=${release.versionId}`);
    expect(await screen.findByDisplayValue('Mitteilung')).toBeVisible();
    const right = screen.getByRole('combobox', { name: 'Rechts: geprüfter Text' });
    await userEvent.click(right);
    await userEvent.click(await screen.findByRole('option', { name: 'Mitteilung' }));
    expect(await screen.findByText(/Auf beiden Seiten steht dieselbe Fassung/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vergleichen' })).toBeDisabled();
    await userEvent.click(right);
    await userEvent.click(await screen.findByRole('option', { name: 'Nacherzählung' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vergleichen' }));
    expect(shown.path()).toBe(`/compare/${release.versionId}/${rewrite.versionId}`);
  });
});
