import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDialog } from '../../src/renderer/hooks/use-dialog';

it('a dialog that ends late leaves the one alone that was opened since', () => {
  const closed: string[] = [];
  const { result } = renderHook(() => useDialog<'note' | 'version'>(() => closed.push('closed')));
  act(() => result.current.open('note'));
  const closeLate = result.current.close;
  act(() => result.current.close('note'));
  act(() => result.current.open('version'));
  act(() => closeLate('note'));
  expect(result.current.name).toBe('version');
  expect(closed).toEqual(['closed']);
  act(() => result.current.close('version'));
  expect(result.current.name).toBeNull();
  expect(closed).toEqual(['closed', 'closed']);
});
