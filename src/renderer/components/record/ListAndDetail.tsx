import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './ListAndDetail.module.css';

export interface ListAndDetailProps {
  /** Above both, such as what failed. */
  notices?: ReactNode;
  list: ReactNode;
  /** In a narrow window only the detail is shown where there is one, else only the list. */
  hasDetail: boolean;
  /** From the detail back to the list, in a narrow window. */
  back: { href: string; label: string };
  children: ReactNode;
}

/** The records of a place on the left, the chosen one on the right. */
export function ListAndDetail({ notices, list, hasDetail, back, children }: ListAndDetailProps) {
  return (
    <div className={classes.place}>
      <div>{notices}</div>
      <div className={classes.columns} data-has-detail={hasDetail || undefined}>
        <div className={classes.list}>{list}</div>
        <div className={classes.detail}>
          <Link href={back.href} className={classes.back}>
            {back.label}
          </Link>
          {children}
        </div>
      </div>
    </div>
  );
}
