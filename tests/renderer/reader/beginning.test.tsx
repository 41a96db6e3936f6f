import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Opened } from '../../../src/renderer/reader/reader-tab';
import { type ReaderCaret, useBeginning } from '../../../src/renderer/reader/use-beginning';

const BEFORE = 'Der Turm ist rot.';
const AFTER = 'Der alte Turm ist rot.';

const opened = (versionId: number) => ({ versionId, text: versionId === 1 ? BEFORE : AFTER }) as Opened;

function begin() {
  const caret: { current: ReaderCaret | null } = { current: null };
  const hook = renderHook(
    ({ versionId, address, named = null, isLoading = false }: Step) =>
      useBeginning({ data: opened(versionId), isLoading }, address, spanOf(named), caret).at,
    { initialProps: { versionId: 1, address: 'a' } as Step },
  );
  return (step: Step, caretAt?: number) => {
    if (caretAt !== undefined) caret.current = { ...opened(step.versionId), offset: caretAt };
    hook.rerender(step);
    return hook.result.current?.start ?? null;
  };
}

interface Step {
  readonly versionId: number;
  readonly address: string;
  readonly named?: number | null;
  readonly isLoading?: boolean;
}

function spanOf(offset: number | null) {
  return offset === null ? null : { start: offset, end: offset };
}

it('a place that is named before its version has arrived is a place of that version', () => {
  const step = begin();
  expect(step({ versionId: 1, address: 'b', named: 9, isLoading: true }, 9)).toBe(9);
  expect(step({ versionId: 2, address: 'b', named: 9 })).toBe(9);
});

it('a version that comes without anybody naming a place goes on at the words where the caret is', () => {
  const step = begin();
  step({ versionId: 1, address: 'a' }, BEFORE.indexOf('urm'));
  expect(step({ versionId: 2, address: 'a' })).toBe(AFTER.indexOf('urm'));
  step({ versionId: 2, address: 'a' }, AFTER.indexOf('rot'));
  expect(step({ versionId: 1, address: 'a' })).toBe(BEFORE.indexOf('rot'));
});
