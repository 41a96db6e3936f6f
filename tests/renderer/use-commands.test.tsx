import { cleanup, createEvent, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useCommands, useKeyTable } from '../../src/renderer/hooks/use-commands';

afterEach(cleanup);

function Shell({ children }: { children: ReactNode }) {
  useKeyTable();
  return children;
}

function Steps({ onStep }: { onStep(step: 1 | -1): void }) {
  useCommands([
    { id: 'next-change', run: () => onStep(1) },
    { id: 'previous-change', run: () => onStep(-1) },
  ]);
  return <p>Text</p>;
}

/** Presses a key, and gives whether the browser may still do what it does with it. */
function press(init: { key: string; shiftKey?: boolean }): boolean {
  const event = createEvent.keyDown(document.body, { ...init, cancelable: true });
  fireEvent(document.body, event);
  return !event.defaultPrevented;
}

it('a function key of the table is never the browser’s, not even where a dialog keeps it from doing anything', () => {
  const steps: number[] = [];
  const page = (isOpen: boolean) => (
    <Shell>
      <Steps onStep={step => steps.push(step)} />
      {isOpen && (
        <div role="dialog" aria-modal="true">
          Exportieren
        </div>
      )}
    </Shell>
  );
  const { rerender } = render(page(true));
  expect(press({ key: 'F7' })).toBe(false);
  expect(press({ key: 'F7', shiftKey: true })).toBe(false);
  expect(press({ key: 'F5' })).toBe(true);
  expect(press({ key: 'n' })).toBe(true);
  expect(steps).toEqual([]);
  rerender(page(false));
  expect(press({ key: 'F7' })).toBe(false);
  expect(press({ key: 'F7', shiftKey: true })).toBe(false);
  expect(steps).toEqual([1, -1]);
});

it('Enter opens what is chosen also while the focus is on a filter, and presses what it can press', () => {
  const opened: string[] = [];
  function Finding() {
    useCommands([{ id: 'open-finding', run: () => opened.push('finding') }]);
    return (
      <>
        <input type="radio" aria-label="Filter" />
        <input type="checkbox" aria-label="Tick" />
        <form>
          <input type="radio" aria-label="Of a form" />
        </form>
        <button type="button" aria-label="Button" />
        <input aria-label="Words" />
      </>
    );
  }
  const { getByLabelText } = render(
    <Shell>
      <Finding />
    </Shell>,
  );
  const opensAt = (label: string, key = 'Enter') => {
    fireEvent.keyDown(getByLabelText(label), { key });
    return opened.splice(0).length === 1;
  };
  expect([opensAt('Filter'), opensAt('Tick')]).toEqual([true, true]);
  expect([opensAt('Of a form'), opensAt('Button'), opensAt('Words')]).toEqual([false, false, false]);
  expect(opensAt('Filter', ' ')).toBe(false);
});
