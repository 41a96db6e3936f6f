import type { CSSProperties } from 'react';
import type { Label } from '../../shared/model/annotation';
import classes from './LabelSign.module.css';

/** One or two letters on the label's hue. The letters tell labels apart where colours do not. */
export function LabelSign({ label }: { label: Pick<Label, 'sign' | 'hue'> }) {
  return (
    <span className={classes.sign} style={{ '--hue': label.hue } as CSSProperties} aria-hidden="true">
      {label.sign}
    </span>
  );
}
