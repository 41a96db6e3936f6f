import { type ReactNode, type Ref, useId } from 'react';
import classes from './Section.module.css';

/** A titled part of a record. */
export function Section({
  title,
  aside,
  ref,
  children,
}: {
  title: string;
  aside?: ReactNode;
  /** Where somebody needs it: it can take the focus then. */
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      className={classes.section}
      aria-labelledby={id}
      {...(ref === undefined ? {} : { ref, tabIndex: -1 })}
    >
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
