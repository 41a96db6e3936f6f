import type { Direction, MoveUnit } from './caret';

export type CaretKey =
  | {
      readonly action: 'move';
      /** `line` and `page` depend on the layout; without one they are a row. */
      readonly unit: MoveUnit | 'line' | 'line-edge' | 'page';
      readonly direction: Direction;
      readonly isExtending: boolean;
    }
  | { readonly action: 'select-all' }
  | { readonly action: 'collapse' };

interface KeyEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does in a text that is read, or null. Ctrl and Cmd are one; Alt with an arrow goes by sentence. */
export function caretKey(event: KeyEvent): CaretKey | null {
  const isMod = event.ctrlKey || event.metaKey;
  const move = (unit: (CaretKey & { action: 'move' })['unit'], direction: Direction): CaretKey => {
    return { action: 'move', unit, direction, isExtending: event.shiftKey };
  };
  if (event.altKey && isMod) return null;
  if (event.altKey) {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') return move('sentence', 'back');
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') return move('sentence', 'forward');
    return null;
  }
  switch (event.key) {
    case 'ArrowLeft':
      return move(isMod ? 'word' : 'character', 'back');
    case 'ArrowRight':
      return move(isMod ? 'word' : 'character', 'forward');
    case 'ArrowUp':
      return move(isMod ? 'row' : 'line', 'back');
    case 'ArrowDown':
      return move(isMod ? 'row' : 'line', 'forward');
    case 'Home':
      return move(isMod ? 'text' : 'line-edge', 'back');
    case 'End':
      return move(isMod ? 'text' : 'line-edge', 'forward');
    case 'PageUp':
      return isMod ? null : move('page', 'back');
    case 'PageDown':
      return isMod ? null : move('page', 'forward');
    case 'a':
    case 'A':
      return isMod && !event.shiftKey ? { action: 'select-all' } : null;
    case 'Escape':
      return { action: 'collapse' };
    default:
      return null;
  }
}
