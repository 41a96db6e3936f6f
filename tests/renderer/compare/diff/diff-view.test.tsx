import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { ComparePage } from '../../../../src/renderer/compare/ComparePage';
import { openRenderedApp } from '../../../support/render-app';
import { standInForLayout, WithKeys } from '../screen';

standInForLayout();

const STAYS = Array.from(
  { length: 3 },
  (_, at) => `Absatz ${at} steht in beiden Fassungen und handelt von der Stadt am Meer und ihrem Hafen.`,
);
const MOVED =
  'Die Feuerwehr musste am Abend nach eigenen Angaben nur zweimal ausrücken, weil genug Helferinnen am Kai standen.';
const LEFT = `Rund 60 Stände standen am Kai , sagte Ohlsen.\n\n${[MOVED, ...STAYS].join('\n\n')}\n`;
const RIGHT = `Rund 80 Stände standen am Kai, sagte Ohlsen.\n\n${[...STAYS, MOVED].join('\n\n')}\n`;

async function openPair(left = LEFT, right = RIGHT) {
  const app = await openRenderedApp();
  const ids: number[] = [];
  for (const text of [left, right]) {
    const { imported } = await app.client.call('documents.paste', { text, title: 'Hafenfest' });
    ids.push(imported[0]?.versionId ?? 0);
  }
  app.show(
    <WithKeys>
      <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
    </WithKeys>,
    `/compare/${ids[0]}/${ids[1]}?mode=diff`,
  );
  await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
  return { app, user: userEvent.setup() };
}

const viewOf = async (app: Awaited<ReturnType<typeof openRenderedApp>>) =>
  (await app.client.call('settings.get', {})).comparisonView;

describe('the view of a comparison', () => {
  it('puts both texts in one column by key, and remembers it', async () => {
    const { app, user } = await openPair();
    await user.keyboard('v');
    const column = await screen.findByRole('region', { name: 'Beide Texte in einer Spalte' });
    expect(within(column).getByText('60', { selector: 'del *' })).toBeInTheDocument();
    expect(within(column).getByText('80', { selector: 'ins *' })).toBeInTheDocument();
    expect(within(column).getAllByText(/^Absatz 0/)).toHaveLength(1);
    await waitFor(async () => expect((await viewOf(app)).layout).toBe('inline'));
  });

  it('leaves out what is to be ignored, and says how much that is', async () => {
    const { app, user } = await openPair();
    expect(screen.getByRole('button', { name: 'Leerraum 1' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Darstellung' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Leerraum' }));
    expect(await screen.findByText('1 Änderung übergangen: Leerraum')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Leerraum \d/ })).not.toBeInTheDocument();
    await waitFor(async () => expect((await viewOf(app)).ignore).toEqual(['whitespace']));
  });

  it('numbers lines and paragraphs, and changes the size of the text', async () => {
    const { app, user } = await openPair();
    await user.keyboard('#+');
    expect((await screen.findAllByText('¶2')).length).toBe(2);
    await waitFor(async () => expect(await viewOf(app)).toMatchObject({ hasNumbers: true, textSize: 18 }));
  });

  it('loses no step of the size, however fast the keys follow each other', async () => {
    const { app, user } = await openPair();
    const press = (key: string) => fireEvent.keyDown(document.body, { key });
    for (const key of '#++++-----') press(key);
    press('+');
    await waitFor(async () => expect(await viewOf(app)).toMatchObject({ hasNumbers: true, textSize: 17 }));
    await user.keyboard('++++---');
    await waitFor(async () => expect((await viewOf(app)).textSize).toBe(18));
    const texts = screen.getByRole('region', { name: 'Beide Texte nebeneinander' });
    expect(texts.closest('[style*="--text-size"]')?.getAttribute('style')).toContain('18px');
  });

  it('gives lines that are not wrapped a bar of their own on each side', async () => {
    const { user } = await openPair();
    await user.keyboard('w');
    expect(await screen.findByRole('region', { name: 'Linken Text seitwärts rollen' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Rechten Text seitwärts rollen' })).toBeInTheDocument();
  });
});

describe('a moved passage', () => {
  it('is marked on both sides and leads to its other end', async () => {
    const { user } = await openPair();
    const there = screen.getByRole('button', { name: 'nach Absatz 5' });
    expect(screen.getByRole('button', { name: 'aus Absatz 2' })).toBeVisible();
    expect(screen.getAllByText(MOVED)).toHaveLength(2);
    expect(screen.queryByText(MOVED, { selector: 'del *, ins *' })).not.toBeInTheDocument();
    await user.click(there);
    expect(screen.getByRole('status', { name: '' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/^Änderung \d von \d: verschoben$/)).toBeInTheDocument());
  });

  it('is one kind of change in the list', async () => {
    await openPair();
    expect(screen.getByRole('button', { name: 'verschoben 2' })).toBeVisible();
  });
});

describe('finding in both texts', () => {
  it('says how much there is and on which side, and steps through it', async () => {
    const { user } = await openPair();
    await user.keyboard('{Control>}f{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'In beiden Texten suchen' }), 'ohlsen');
    expect(await screen.findByText('1 von 2, links')).toBeInTheDocument();
    expect(screen.getAllByText('Ohlsen', { selector: 'mark' })).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(screen.getByText('2 von 2, rechts')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Ohlsen', { selector: 'mark' })).not.toBeInTheDocument();
  });
});

describe('texts that scroll apart', () => {
  it.each([
    { focused: 'Linker Text', other: 'Rechter Text' },
    { focused: 'Rechter Text', other: 'Linker Text' },
  ])('are brought together where $focused stands, by R', async ({ focused, other }) => {
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100_000);
    vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, options?: unknown) {
      this.scrollTop = (options as ScrollToOptions).top ?? 0;
      this.dispatchEvent(new Event('scroll'));
    });
    const lines = (from: string) =>
      Array.from({ length: 300 }, (_, at) => `Fähre ${at} legt um ${from} ab.\n`).join('\n');
    const { user } = await openPair(lines('neun'), lines('zehn'));
    await user.keyboard('l');
    const here = await screen.findByRole('region', { name: focused });
    const there = screen.getByRole('region', { name: other });
    here.focus();
    here.scrollTop = 3000;
    fireEvent.scroll(here);
    const first = await waitFor(() => {
      const row = here.querySelector('[data-row]')?.getAttribute('data-row');
      expect(Number(row)).toBeGreaterThan(50);
      return row;
    });
    await user.keyboard('r');
    await waitFor(() => expect(there.querySelector('[data-row]')?.getAttribute('data-row')).toBe(first));
  });
});

describe('copying', () => {
  it('takes the whole text of the side that was selected as a whole', async () => {
    const { user } = await openPair();
    const right = screen.getByText('80', { selector: 'ins *' });
    await user.pointer({ keys: '[MouseLeft]', target: right });
    await user.keyboard('{Control>}a{/Control}');
    const copied = new Map<string, string>();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
    });
    document.body.dispatchEvent(event);
    expect(copied.get('text/plain')).toBe(RIGHT);
  });
});
