import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { claimDecorations, claimStops, groupByClaim } from '../../../src/renderer/reader/claims/claim-places';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import type { ClaimInText } from '../../../src/shared/model/claim';
import { openRenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();
beforeEach(() => localStorage.clear());

const TEXT =
  'Der Rat tagte. Die Brücke kostete im Jahr 2024 rund 12 Millionen Euro mehr als geplant. Es war ein schöner Abend.';
const CLAIMED = { start: 15, end: 87 };

async function openReader() {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text: TEXT, title: 'Brücke' });
  await app.client.call('documents.update', { documentId: 1, changes: { language: 'de' } });
  await app.client.call('claims.add', {
    statement: 'Die Brücke wurde 12 Millionen teurer.',
    passages: [{ versionId: 1, ...CLAIMED }],
  });
  const shown = app.show(
    <WithKeys>
      <Route path="/reader/:documentId" component={ReaderPage} />
    </WithKeys>,
    '/reader/1',
  );
  const panel = await screen.findByRole('region', { name: 'Behauptungen' });
  return { ...app, ...shown, panel, user: userEvent.setup({ delay: null }) };
}

describe('claims in the reader', () => {
  it('stand in the text, are walked to by key, and lead to their place', async () => {
    const { panel, user, container } = await openReader();
    const place = await within(panel).findByRole('button', { name: /^Steht hier/ });
    expect(container.querySelector('[data-decoration="kp1"]')).toHaveAttribute('data-sign', 'B');
    await user.keyboard('n');
    expect(place).toHaveAttribute('aria-current', 'true');
    expect(within(panel).getByText('Noch kein Urteil')).toBeVisible();
    expect(within(panel).getByRole('link', { name: /12 Millionen teurer/ })).toHaveAttribute(
      'href',
      '/claims/1',
    );
  });

  it('are made of a sentence worth checking, which says why it is listed', async () => {
    const { user, path } = await openReader();
    await user.keyboard('v');
    const list = await screen.findByRole('list', { name: 'Prüfenswerte Sätze' });
    const items = within(list).getAllByRole('button');
    expect(items[0]).toHaveTextContent(/Zahl.*schon Behauptung.*Die Brücke kostete/);
    expect(list).not.toHaveTextContent('schöner Abend');
    await user.keyboard('n');
    expect(within(list).getAllByRole('button')[0]).toHaveAttribute('aria-current', 'true');
    await user.keyboard('b');
    expect(path()).toBe('/claims/new?version=1&at=15-87');
  });
});

describe('the places of claims in a text', () => {
  const place = (id: number, start: number, changes: Partial<ClaimInText> = {}): ClaimInText => ({
    claim: {
      id: Math.ceil(id / 2),
      statement: 'Es ist so.',
      speaker: null,
      state: 'open',
      isStale: false,
      verdict: null,
      createdBy: 'ute',
      createdAtMs: 1,
      modifiedAtMs: 1,
    },
    passageId: id,
    evidenceId: null,
    relation: null,
    versionId: 1,
    start,
    end: start + 5,
    exact: 'Worte',
    placement: { state: 'exact', start, end: start + 5 },
    ...changes,
  });
  const lost = place(2, 9, { placement: { state: 'orphan' } });

  it('are one list by claim, and only what is found is walked through', () => {
    const places = [place(1, 0), place(3, 4), lost];
    expect(groupByClaim(places).map(({ places }) => places.map(({ passageId }) => passageId))).toEqual([
      [1, 2],
      [3],
    ]);
    expect(claimStops(places)).toEqual([
      { id: 'kp1', start: 0 },
      { id: 'kp3', start: 4 },
    ]);
  });

  it('carry the sign of the verdict or of the relation, and say what is stale', () => {
    const evidence = place(3, 90, { passageId: null, evidenceId: 7, relation: 'contradicts' });
    const stale = place(5, 200, { claim: { ...place(5, 0).claim, isStale: true } });
    const drawn = claimDecorations([place(1, 0), lost, evidence, stale], 'ke7', 'B');
    expect(drawn.map(({ id, sign, pattern, isActive }) => [id, sign, pattern, isActive])).toEqual([
      ['kp1', 'B', 'solid', false],
      ['ke7', '−', 'double', true],
      ['kp5', 'B!', 'dashed', false],
    ]);
  });
});
