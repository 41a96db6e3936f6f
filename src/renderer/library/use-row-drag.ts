import { type DragEvent, useRef, useState } from 'react';

/** Dragging one row of the grid onto another. Files that are dragged over it are not its concern. */
export function useRowDrag(onDropRow: (from: number, onto: number) => void) {
  const from = useRef<number | null>(null);
  const [dropIndex, setDropIndex] = useState<number | null>(null);
  const end = () => {
    from.current = null;
    setDropIndex(null);
  };
  const targetOf = (event: DragEvent) => {
    const index = rowIndexOf(event.target);
    return from.current === null || index === from.current ? null : index;
  };
  return {
    /** The row that would take what is dragged; null for none. */
    dropIndex,
    handlers: {
      onDragStart(event: DragEvent) {
        from.current = rowIndexOf(event.target);
        if (from.current === null) return;
        event.dataTransfer.effectAllowed = 'link';
        // Without data some systems start no drag; nobody outside can do anything with it.
        event.dataTransfer.setData('application/x-gegenlese-row', '');
      },
      onDragOver(event: DragEvent) {
        const index = targetOf(event);
        if (index !== null) {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'link';
        }
        setDropIndex(index);
      },
      onDragLeave: () => setDropIndex(null),
      onDrop(event: DragEvent) {
        const onto = targetOf(event);
        const dragged = from.current;
        end();
        if (onto === null || dragged === null) return;
        event.preventDefault();
        onDropRow(dragged, onto);
      },
      onDragEnd: end,
    },
  };
}

/** The position in the list of the row that an element stands in. */
export function rowIndexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row-index]') : null;
  return row ? Number(row.dataset.rowIndex) : null;
}
