import type { ComponentProps, ReactNode } from 'react';
import classes from './Rows.module.css';

export interface RowsProps {
  /** Numbered where the order says something. */
  isOrdered?: boolean;
  label?: string;
  /** Of all rows, also of those that are not in the page; pixels. */
  height: number;
  children: ReactNode;
}

/** A list of which only the rows in view are in the page. */
export function Rows({ isOrdered = false, label, height, children }: RowsProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={classes.rows} style={{ height }} aria-label={label}>
      {children}
    </List>
  );
}

export interface RowProps extends Omit<ComponentProps<'li'>, 'style'> {
  /** From the upper edge of the list, pixels. */
  top: number;
  /** Pixels; absent where the row is measured. */
  height?: number;
  hasLine?: boolean;
}

/** One row at its place in the list. */
export function Row({ top, height, hasLine = true, className, ...item }: RowProps) {
  return (
    <li
      {...item}
      className={className ? `${classes.row} ${className}` : classes.row}
      data-has-line={hasLine || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
    />
  );
}
