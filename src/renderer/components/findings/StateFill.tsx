import type { CheckState } from '../../../shared/model/check';
import classes from './StateBars.module.css';

export interface StateFillProps {
  /** Unique in the page. */
  id: string;
  state: CheckState;
  height: number;
}

/** A bar of a plot, told by pattern as well as by shade: solid, striped, filled with the accent, empty. */
export function StateFill({ id, state, height }: StateFillProps) {
  return (
    <>
      {state === 'later' && (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" className={classes.stripe} />
        </pattern>
      )}
      <rect
        x="0"
        y="0.5"
        width="100%"
        height={height - 1}
        className={classes.fill}
        data-state={state}
        style={state === 'later' ? { fill: `url(#${id})` } : undefined}
      />
    </>
  );
}
