import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

const FIRST = 'Die Brücke kostet 12 Millionen Euro. Holm lobt sie. Das Dach der Halle ist rot.';
const SECOND = 'Die Brücke kostet 14 Millionen Euro. Holm lobt sie sehr.';

standInForSizes();

async function paste(text: string) {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text });
  const annotate = (words: string) => {
    const start = text.indexOf(words);
    const place = { versionId: 1, start, end: start + words.length };
    return app.client.call('annotations.add', { ...place, label: 'wrong-number' });
  };
  const annotations = async () =>
    (await app.client.call('documents.get', { documentId: 1 })).annotations.map(
      ({ exact, placement }) => `${exact}: ${placement.state}`,
    );
  return { app, annotate, annotations };
}

describe('looking through places', () => {
  it('confirms a changed place and puts an orphan on other words, by keyboard alone', async () => {
    const { app, annotate, annotations } = await paste(FIRST);
    await annotate('12 Millionen Euro');
    await annotate('Das Dach der Halle ist rot');
    await app.client.call('documents.edit', { versionId: 1, text: SECOND });
    const { user } = await openReader(app);
    await user.keyboard('{Control>}3{/Control}');
    const list = await screen.findByRole('list', { name: 'Geänderte Stellen in der Reihenfolge des Textes' });
    expect(list).toHaveTextContent(/Vorher, Fassung 1.*12.*Jetzt, Fassung 2.*14/);
    expect(screen.getByRole('tab', { name: /^Stellen/ })).toHaveTextContent('2');

    await user.keyboard('a');
    await screen.findByRole('button', { name: /Passt so/ });
    await user.keyboard('a');
    await waitFor(async () =>
      expect(await annotations()).toEqual(['14 Millionen Euro: exact', 'Das Dach der Halle ist rot: orphan']),
    );

    // The orphan is next.
    const orphans = await screen.findByRole('list', { name: 'Ohne Stelle in dieser Fassung' });
    await within(orphans).findByRole('button', { name: /Auf die Auswahl setzen/ });
    await user.keyboard('{Control>}{End}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}m');
    await waitFor(async () =>
      expect(await annotations()).toEqual([
        '14 Millionen Euro: exact',
        expect.stringMatching(/sehr.*: exact$/),
      ]),
    );
    await screen.findByText('Alles an seinem Platz');
  });

  it('asks for a selection before it puts anything anywhere, and removes with Delete', async () => {
    const { app, annotate, annotations } = await paste(FIRST);
    await annotate('Das Dach der Halle ist rot');
    await app.client.call('documents.edit', { versionId: 1, text: SECOND });
    const { user } = await openReader(app);
    await user.keyboard('{Control>}3{/Control}');
    await screen.findByRole('list', { name: 'Ohne Stelle in dieser Fassung' });
    await user.keyboard('nm');
    await screen.findByText('Bitte im Text die Worte auswählen, auf die es gehört.');
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await annotations()).toEqual([]));
  });
});

describe('all occurrences', () => {
  it('are annotated in one step after some were taken out, by keyboard alone', async () => {
    const { app, annotations } = await paste('Holm kommt. Holm spricht. Holms Auto. Holm geht.');
    const { user } = await openReader(app);
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}g');
    const list = await screen.findByRole('listbox', { name: 'Gefundene Stellen' });
    await within(list).findAllByRole('option');
    expect(within(list).getAllByRole('option')).toHaveLength(4);
    await waitFor(() => expect(list).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(
      within(list)
        .getAllByRole('option')
        .map(row => row.getAttribute('aria-selected')),
    ).toEqual(['false', 'true', 'false', 'true']);
    await user.keyboard('3{Enter}');
    await waitFor(async () => expect(await annotations()).toEqual(['Holm: exact', 'Holm: exact']));
    const { entries } = await app.client.call('history.list', {});
    expect(entries[0]).toMatchObject({
      operation: 'annotations.add-many',
      details: { label: 'wrong-name', count: 2 },
    });
  });

  it('say where there is nothing else', async () => {
    const { app } = await paste('Holm kommt. Holms Auto.');
    const { user } = await openReader(app);
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}g');
    await screen.findByText(/Sonst kommt es hier nirgends vor/);
    await user.click(screen.getByRole('radio', { name: 'auch gebeugt' }));
    await screen.findByText(/2 Vorkommen in 1 Text/);
  });
});

describe('overlapping annotations', () => {
  const NESTED = 'Erster Absatz von Holm.\n\nZweiter Absatz mit Stefan Keller darin.\nDritter.';

  async function openNested() {
    const { app, annotate } = await paste(NESTED);
    // From the longest, over three paragraphs, to the shortest; the last two stand on the same words.
    const passages = [
      'Holm.\n\nZweiter Absatz mit Stefan Keller darin.\nDritter',
      'mit Stefan Keller darin',
      'Keller',
      'Keller',
    ];
    for (const passage of passages) await annotate(passage);
    return { app, ...(await openReader(app)) };
  }
  const shown = () =>
    document.querySelectorAll('[data-decoration][data-is-active]')[0]?.getAttribute('data-decoration');

  it('are drawn in every paragraph, one around the other', async () => {
    const { text } = await openNested();
    const rows = [...text.querySelectorAll('[data-row-start]')].filter(row => row.textContent !== '');
    const drawn = rows.map(row => [
      ...new Set(
        [...row.querySelectorAll('[data-decoration]')].map(mark => mark.getAttribute('data-decoration')),
      ),
    ]);
    expect(drawn.map(ids => ids.sort())).toEqual([['a1'], ['a1', 'a2', 'a3', 'a4'], ['a1']]);
  });

  it('are each reached by clicking again, from the shortest to the longest', async () => {
    const { text, user } = await openNested();
    const words = [...text.querySelectorAll('[data-start]')].find(
      ({ textContent }) => textContent === 'Keller',
    );
    if (!words) throw new Error('drawn');
    const reached: unknown[] = [];
    for (let click = 0; click < 5; click++) {
      await user.click(words);
      await waitFor(() => expect(shown()).not.toBe(reached.at(-1)));
      reached.push(shown());
      // Two quick clicks would select a word.
      fireEvent.mouseDown(document.body);
    }
    expect(reached).toEqual(['a3', 'a4', 'a2', 'a1', 'a3']);
  });

  it('are each reached by keyboard, in the order of the text', async () => {
    const { user } = await openNested();
    const reached: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await user.keyboard('n');
      await waitFor(() => expect(shown()).not.toBe(reached.at(-1)));
      reached.push(shown());
    }
    expect(reached).toEqual(['a1', 'a2', 'a3', 'a4']);
  });
});
