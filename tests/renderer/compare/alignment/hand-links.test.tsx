import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRenderedApp } from '../../../support/render-app';
import { paste, RELEASE, REWRITE, showComparison } from '../articles';
import { standInForLayout } from '../screen';

standInForLayout();

async function openTwoArticles() {
  const app = await openRenderedApp();
  const release = await paste(app, RELEASE, 'Mitteilung');
  const rewrite = await paste(app, REWRITE, 'Nacherzählung');
  const path = `/compare/${release.versionId}/${rewrite.versionId}?mode=alignment`;
  const shown = showComparison(app, path);
  return { app, shown, path, release, rewrite, ...(await findTexts()) };
}

async function findTexts() {
  return {
    reference: await screen.findByRole('listbox', { name: 'Vergleichstext' }),
    review: await screen.findByRole('listbox', { name: 'Geprüfter Text' }),
  };
}

const MOOD = 'Die Stimmung war gut.';
const RAIN = 'regnete bis zum Abend.';

/** Selects the last sentence of the reference and the one on the mood in the other text, by keys alone. */
async function selectBoth(review: HTMLElement) {
  review.focus();
  await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}{End}');
}

describe('linking by hand', () => {
  it('takes keys alone, says how the passages belong together, and is told apart from the machine', async () => {
    const { app, reference, review } = await openTwoArticles();
    await selectBoth(review);
    expect(within(reference).getByRole('option', { selected: true })).toHaveTextContent(RAIN);
    await userEvent.keyboard('k');
    const dialog = await screen.findByRole('dialog', { name: 'Stellen verknüpfen' });
    expect(within(dialog).getByText(MOOD)).toBeVisible();
    expect(within(dialog).getByRole('radio', { name: 'stützt' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'widerspricht' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Notiz' }), 'Laut Augenzeugen');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verknüpfen' }));

    expect(
      await within(review).findByRole('option', { name: /^abweichend, von Hand verknüpft:.*war gut/ }),
    ).toBeInTheDocument();
    const inspector = screen.getByRole('complementary', { name: 'Passagen' });
    expect(within(inspector).getByText(/^Von Hand: widerspricht/)).toBeVisible();
    expect(within(inspector).getByText('Laut Augenzeugen')).toBeVisible();
    expect(reference).toHaveFocus();
    expect(within(reference).getByRole('option', { selected: true })).toHaveTextContent(RAIN);
    const { links } = await app.client.call('comparisons.links', {});
    expect(links).toMatchObject([{ relation: 'contradicts', note: 'Laut Augenzeugen' }]);
  });

  it('asks for a passage on the other side where none is selected', async () => {
    const { review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{Home}k');
    expect(
      screen.getByText('Zum Verknüpfen auch hier eine Stelle wählen: Vergleichstext', {
        selector: '[role=status]',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes several sentences with Shift', async () => {
    const { review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(within(review).getAllByRole('option', { selected: true })).toHaveLength(3);
  });

  it('leads from a passage to its counterpart and back with Enter', async () => {
    const { reference, review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    expect(reference).toHaveFocus();
    expect(within(reference).getByRole('option', { selected: true })).toHaveAccessibleName(/^verwendet:/);
    await userEvent.keyboard('{Enter}');
    expect(review).toHaveFocus();
  });

  it('can be judged anew', async () => {
    const { app, review } = await openTwoArticles();
    await selectBoth(review);
    await userEvent.keyboard('k');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Verknüpfen' }),
    );
    const inspector = screen.getByRole('complementary', { name: 'Passagen' });
    await userEvent.click(await within(inspector).findByRole('button', { name: 'Bearbeiten' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'weicht ab' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verknüpfen' }));
    expect(await within(inspector).findByText(/^Von Hand: weicht ab/)).toBeVisible();
    expect((await app.client.call('comparisons.links', {})).links).toMatchObject([{ relation: 'alters' }]);
  });

  it('is kept on opening the comparison again', async () => {
    const { app, shown, path, release, rewrite } = await openTwoArticles();
    const start = RELEASE.indexOf('Es regnete');
    const reviewStart = REWRITE.indexOf('Die Stimmung');
    shown.unmount();
    await app.client.call('comparisons.link', {
      referenceVersionId: release.versionId,
      reference: { start, end: start + 25 },
      reviewVersionId: rewrite.versionId,
      review: { start: reviewStart, end: reviewStart + 21 },
      relation: 'copied',
    });
    showComparison(app, path);
    const { review } = await findTexts();
    expect(
      await within(review).findByRole('option', { name: /^übernommen, von Hand verknüpft:.*war gut/ }),
    ).toBeInTheDocument();
  });
});

describe('unlinking by hand', () => {
  it('removes what the editor linked, and undo of the history brings it back', async () => {
    const { app, review } = await openTwoArticles();
    await selectBoth(review);
    await userEvent.keyboard('k');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Verknüpfen' }),
    );
    await within(review).findByRole('option', { name: /von Hand verknüpft:.*war gut/ });
    await userEvent.keyboard('u');
    await within(review).findByRole('option', { name: /^kein Gegenstück im Vergleichstext:.*war gut/ });
    expect((await app.client.call('comparisons.links', {})).links).toEqual([]);
    await app.client.call('history.undo', {});
    await within(review).findByRole('option', { name: /von Hand verknüpft:.*war gut/ });
  });

  it('refuses what the machine linked, until the editor takes that back', async () => {
    const { app, review } = await openTwoArticles();
    review.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    const inspector = screen.getByRole('complementary', { name: 'Passagen' });
    const linkCount = within(inspector).getAllByRole('button', { name: 'Gehört nicht dazu' }).length;
    expect(linkCount).toBeGreaterThan(0);
    await userEvent.keyboard('u');
    await within(review).findByRole('option', { name: /^kein Gegenstück im Vergleichstext:.*eröffnete/ });
    const { links } = await app.client.call('comparisons.links', {});
    expect(new Set(links.map(({ relation }) => relation))).toEqual(new Set(['none']));
    await waitFor(() => within(inspector).getByRole('heading', { name: 'Von Hand getrennt' }));
    for (const _ of links) {
      const [allow] = within(inspector).getAllByRole('button', { name: 'Trennung aufheben' });
      if (allow) await userEvent.click(allow);
    }
    await waitFor(() =>
      expect(within(review).getByRole('option', { name: /Ohlsen eröffnete/ })).not.toHaveAccessibleName(
        /^kein Gegenstück/,
      ),
    );
  });
});

describe('a link whose words are gone', () => {
  it('is listed with its old words, and can be removed', async () => {
    const { app, shown, release, rewrite } = await openTwoArticles();
    shown.unmount();
    const start = RELEASE.indexOf('Es regnete');
    await app.client.call('comparisons.link', {
      referenceVersionId: release.versionId,
      reference: { start, end: start + 25 },
      reviewVersionId: rewrite.versionId,
      review: { start: 0, end: 11 },
      relation: 'supports',
    });
    const changed = await paste(
      app,
      RELEASE.replace('Es regnete bis zum Abend.', 'Die Sonne schien.'),
      'Mitteilung',
      release.documentId,
    );
    showComparison(app, `/compare/${changed.versionId}/${rewrite.versionId}?mode=alignment`);
    const inspector = await screen.findByRole('complementary', { name: 'Passagen' });
    await within(inspector).findByRole('heading', { name: '1 verlorene Verknüpfung' });
    expect(await within(inspector).findByText('Es regnete bis zum Abend.')).toBeVisible();
    await userEvent.click(within(inspector).getByRole('button', { name: 'Verknüpfung entfernen' }));
    await waitFor(() =>
      expect(within(inspector).queryByRole('heading', { name: /verlorene/ })).not.toBeInTheDocument(),
    );
  });
});

describe('the address of a passage', () => {
  it('selects its sentence', async () => {
    const app = await openRenderedApp();
    const release = await paste(app, RELEASE, 'Mitteilung');
    const rewrite = await paste(app, REWRITE, 'Nacherzählung');
    const at = RELEASE.indexOf('13. Oktober');
    showComparison(
      app,
      `/compare/${release.versionId}/${rewrite.versionId}?mode=alignment&reference=${at}-${at + 11}`,
    );
    const { reference } = await findTexts();
    expect(within(reference).getByRole('option', { selected: true })).toHaveTextContent(
      'Ohlsen eröffnete das Fest',
    );
  });
});
