import type { CSSProperties } from 'react';
import type { Label, LabelPattern } from '../../shared/model/annotation';
import classes from './LabelSign.module.css';

export interface LabelSignProps {
  /** With its pattern it is underlined as its passages are in the text. */
  label: Pick<Label, 'sign' | 'hue'> & { pattern?: LabelPattern };
}

/** One or two letters on the label's hue. The letters tell labels apart where colours do not. */
export function LabelSign({ label: { sign, hue, pattern } }: LabelSignProps) {
  return (
    <span
      className={classes.sign}
      data-pattern={pattern}
      style={{ '--hue': hue } as CSSProperties}
      aria-hidden="true"
    >
      {sign}
    </span>
  );
}
