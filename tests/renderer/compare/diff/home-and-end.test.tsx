import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { ComparePage } from '../../../../src/renderer/compare/ComparePage';
import { openRenderedApp } from '../../../support/render-app';
import { standInForLayout, WithKeys } from '../screen';

standInForLayout();

it('Home and End lead to the edges, although the rows there turn out taller than they were taken for', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return Number.parseFloat(this.querySelector<HTMLElement>('[style*="height"]')?.style.height ?? '0');
  });
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, options?: unknown) {
    this.scrollTop = Math.max(0, (options as ScrollToOptions).top ?? 0);
    this.dispatchEvent(new Event('scroll'));
  });
  const app = await openRenderedApp();
  const ids: number[] = [];
  for (const hour of ['neun', 'zehn']) {
    const text = Array.from({ length: 120 }, (_, at) => `Fähre ${at} legt um ${hour} ab.\n`).join('\n');
    const { imported } = await app.client.call('documents.paste', { text, title: 'Fahrplan' });
    ids.push(imported[0]?.versionId ?? 0);
  }
  app.show(
    <WithKeys>
      <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
    </WithKeys>,
    `/compare/${ids[0]}/${ids[1]}?mode=diff`,
  );
  const texts = await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
  expect(screen.queryByText(/Fähre 119/)).not.toBeInTheDocument();
  texts.focus();
  await userEvent.keyboard('{End}');
  expect((await screen.findAllByText(/Fähre 119/)).length).toBe(2);
  await userEvent.keyboard('{Home}');
  expect((await screen.findAllByText(/Fähre 0/)).length).toBe(2);
  expect(texts.scrollTop).toBe(0);
});
