import { VisuallyHidden } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import classes from './Walk.module.css';

export interface WalkProps {
  /** Of the frame, for what differs. */
  className?: string | undefined;
  /** Above both. */
  tools: ReactNode;
  /** Between the tools and what was said. */
  children: ReactNode;
  /** What the last action did. */
  said: string;
  /** For screen readers: what is chosen now. */
  now: string;
}

/** The frame of a list that is worked through by key. */
export function Walk({ className, tools, children, said, now }: WalkProps) {
  return (
    <div className={className ? `${classes.place} ${className}` : classes.place}>
      <div>{tools}</div>
      {children}
      <p className={classes.said} role="status">
        {said}
      </p>
      <VisuallyHidden component="p" role="status">
        {now}
      </VisuallyHidden>
    </div>
  );
}

/** The list on the left, what is chosen in it on the right; one below the other in a narrow window. */
export function WalkColumns({
  list,
  detailRef,
  children,
}: {
  list: ReactNode;
  detailRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  return (
    <div className={classes.columns}>
      <div className={classes.list}>{list}</div>
      <div className={classes.detail} ref={detailRef}>
        {children}
      </div>
    </div>
  );
}
