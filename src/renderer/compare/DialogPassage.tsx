import type { ReactNode } from 'react';
import classes from './DialogPassage.module.css';

/** The passage that a dialog is about, under where it stands. */
export function DialogPassage({
  place,
  quoteClassName = '',
  children,
}: {
  place: string;
  quoteClassName?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={classes.passage}>
      <span className={classes.place}>{place}</span>
      <blockquote className={`${classes.quote} ${quoteClassName}`}>{children}</blockquote>
    </div>
  );
}
