import { Button, MantineProvider, Menu } from '@mantine/core';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../src/renderer/components/Dialog';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from './window';

giveWindowSize();

/** As in a real window, where dialogs and menus are drawn at the end of the page. */
async function openWindow(place: ReactNode) {
  const app = await openRenderedApp();
  app.show(
    <MantineProvider>
      <WithWindow>{place}</WithWindow>
    </MantineProvider>,
  );
  await screen.findByRole('button', { name: 'Arbeitsbereich test' });
  return userEvent.setup();
}

const pressPaletteKey = () =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', code: 'KeyK', ctrlKey: true });

function List() {
  return (
    <ul aria-label="Texte" tabIndex={-1}>
      <li>Hafen</li>
    </ul>
  );
}

/** What Mantine left for later would have happened by then. */
const nextTask = () => new Promise(resolve => setTimeout(resolve, 20));

describe('the palette', () => {
  it('has the focus in the task of the key that opens it', async () => {
    await openWindow(<List />);
    pressPaletteKey();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('loses no letter of a fast typist', async () => {
    const user = await openWindow(<List />);
    pressPaletteKey();
    await user.keyboard('verlauf');
    expect(screen.getByRole('combobox')).toHaveValue('verlauf');
    await nextTask();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('gives the focus back to the list it was opened from', async () => {
    const user = await openWindow(<List />);
    screen.getByRole('list', { name: 'Texte' }).focus();
    pressPaletteKey();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('list', { name: 'Texte' })).toHaveFocus();
  });

  it('hands it on to the dialog that its command opens, and gets it back from there', async () => {
    const user = await openWindow(<List />);
    screen.getByRole('list', { name: 'Texte' }).focus();
    pressPaletteKey();
    await user.keyboard('tastenkürzel{Enter}');
    await screen.findByRole('dialog', { name: 'Tastenkürzel' });
    expect(screen.getByRole('button', { name: 'Schließen' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('list', { name: 'Texte' })).toHaveFocus();
  });
});

function Questions({ isButtonKept = true }: { isButtonKept?: boolean }) {
  const [asked, setAsked] = useState<'first' | 'second' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <input aria-label="Suche" />
      {(isButtonKept || !asked) && (
        <button type="button" onClick={() => setAsked('first')}>
          Fragen
        </button>
      )}
      {/* Nothing has a size here, so its button would count as scrolled away. */}
      <Menu hideDetached={false}>
        <Menu.Target>
          <Button>Mehr</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked('first')}>Frage</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === 'first' && (
        <Dialog title="Erste" onClose={close}>
          <input type="radio" name="answer" aria-label="Ja" data-autofocus />
          <input type="radio" name="answer" aria-label="Nein" />
          <button type="button" onClick={() => setAsked('second')}>
            Weiter
          </button>
          <button type="button" disabled>
            Fertig
          </button>
        </Dialog>
      )}
      {asked === 'second' && <Dialog title="Zweite" onClose={close} />}
    </>
  );
}

describe('a dialog', () => {
  it('keeps the focus where Tab moved it right after it opened', async () => {
    const user = await openWindow(<Questions />);
    fireEvent.click(screen.getByRole('button', { name: 'Fragen' }));
    expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();
    await user.tab();
    await nextTask();
    expect(screen.getByRole('button', { name: 'Weiter' })).toHaveFocus();
  });

  it('keeps Tab inside, both ways', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Schließen' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Weiter' })).toHaveFocus();
  });

  it('takes Tab in when the control that had the focus is gone', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    screen.getByRole('radio', { name: 'Ja' }).blur();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Schließen' })).toHaveFocus();
  });

  it('gives the focus back to its button when it is closed by the cross', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.getByRole('button', { name: 'Fragen' })).toHaveFocus();
  });

  it('gives it to the button of the menu whose item opened it', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Frage' }));
    await nextTask();
    expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Mehr' })).toHaveFocus();
  });

  it('gives it back through the dialog that took its place', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(screen.getByRole('button', { name: 'Schließen' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Fragen' })).toHaveFocus();
  });

  it('leaves it with what took it meanwhile', async () => {
    const user = await openWindow(<Questions />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    screen.getByRole('textbox', { name: 'Suche', hidden: true }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Suche' })).toHaveFocus();
  });

  it('closes quietly when its button is gone', async () => {
    const user = await openWindow(<Questions isButtonKept={false} />);
    await user.click(screen.getByRole('button', { name: 'Fragen' }));
    await user.keyboard('{Escape}');
    expect(document.body).toHaveFocus();
  });
});
