import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRenderedApp } from '../../../support/render-app';
import { paste, RELEASE, REPORT, REWRITE, showComparison } from '../articles';
import { standInForLayout } from '../screen';

standInForLayout();

async function openGrid() {
  const app = await openRenderedApp();
  const release = await paste(app, RELEASE, 'Mitteilung');
  const rewrite = await paste(app, REWRITE, 'Nacherzählung');
  const report = await paste(app, REPORT, 'Bericht');
  const versions = [release, rewrite, report].map(({ versionId }) => versionId);
  const shown = showComparison(app, `/compare/facts/${release.versionId}?versions=${versions.join()}`);
  return {
    app,
    shown,
    release,
    rewrite,
    report,
    grid: await screen.findByRole('grid'),
  };
}

describe('the fact grid', () => {
  it('says who has which fact, and marks the text that the others are held against', async () => {
    const { grid } = await openGrid();
    const heads = within(grid).getAllByRole('columnheader');
    expect(heads).toHaveLength(4);
    expect(within(grid).getByText('Vergleichstext').closest('[role=columnheader]')).toHaveTextContent(
      'Mitteilung',
    );
    const number = within(grid).getByRole('row', { name: /60/ });
    expect(
      within(number)
        .getAllByRole('gridcell')
        .map(cell => cell.getAttribute('aria-label')),
    ).toEqual(['Mitteilung: gleich, „60“', 'Nacherzählung: weicht ab, „80“', 'Bericht: gleich, „60“']);
  });

  it('is walked with the arrow keys, shows the passages beside, and opens them with Enter', async () => {
    const { grid, shown, release, rewrite } = await openGrid();
    grid.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(within(grid).getByRole('gridcell', { selected: true })).toHaveAccessibleName(/^Nacherzählung:/);
    const inspector = screen.getByRole('complementary', { name: 'Stelle' });
    expect(within(inspector).getByRole('heading', { name: /Mitteilung/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(shown.path()).toMatch(
      new RegExp(`^/compare/${release.versionId}/${rewrite.versionId}\\?mode=alignment&re`),
    );
  });

  it('holds the others against another text when asked', async () => {
    const { grid, shown, report } = await openGrid();
    await userEvent.click(within(grid).getByRole('button', { name: 'Als Vergleichstext nehmen: Bericht' }));
    expect(shown.path()).toMatch(new RegExp(`^/compare/facts/${report.versionId}\\?`));
    expect((await screen.findByText('Vergleichstext')).closest('[role=columnheader]')).toHaveTextContent(
      'Bericht',
    );
  });

  it('shows only what some text says differently', async () => {
    const { grid } = await openGrid();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nur Abweichungen' }));
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map(head => head.textContent),
    ).toEqual(['#Zahl 60']);
    expect(screen.getByText('1 Angabe')).toBeVisible();
  });

  it('leaves out kinds of facts', async () => {
    const { grid } = await openGrid();
    expect(within(grid).getByRole('row', { name: /13\. Oktober 2024/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Datum/ }));
    expect(within(grid).queryByRole('row', { name: /13\. Oktober 2024/ })).not.toBeInTheDocument();
  });

  it('asks for texts where there are too few', async () => {
    showComparison(await openRenderedApp(), '/compare/facts/1?versions=1');
    expect(
      await screen.findByRole('heading', { name: 'Das Faktenraster braucht mindestens zwei Texte' }),
    ).toBeVisible();
  });
});
