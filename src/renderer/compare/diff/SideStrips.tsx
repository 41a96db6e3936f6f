import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSide } from '../rows';
import classes from './DiffView.module.css';
import type { DiffData } from './diff-data';

export interface SideStripsProps {
  container: RefObject<HTMLElement | null>;
  data: DiffData;
  sides: readonly TextSide[];
  /** Pixels. */
  textSize: number;
}

/** Below texts whose lines are not wrapped: a scroll bar for each side, as rows beside each other cannot have their own. */
export function SideStrips({ container, data, sides, textSize }: SideStripsProps) {
  const { t } = useTranslation();
  const strips = useRef<Partial<Record<TextSide, HTMLElement | null>>>({});
  useEffect(() => {
    const element = container.current;
    const onWheel = (event: WheelEvent) => {
      const amount = event.deltaX || (event.shiftKey ? event.deltaY : 0);
      const cell = event.target instanceof Element ? event.target.closest('[data-side]') : null;
      const strip = strips.current[cell?.getAttribute('data-side') === 'right' ? 'right' : 'left'];
      if (strip && amount !== 0) strip.scrollLeft += amount;
    };
    element?.addEventListener('wheel', onWheel, { passive: true });
    return () => {
      element?.removeEventListener('wheel', onWheel);
      for (const side of ['left', 'right']) element?.style.removeProperty(`--${side}-shift`);
    };
  }, [container]);
  return (
    <div className={classes.strips} data-columns={sides.length}>
      {sides.map(side => (
        <section
          key={side}
          ref={strip => {
            strips.current[side] = strip;
          }}
          data-strip={side}
          className={classes.strip}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={t(`compare.view.sideways.${sides.length === 1 ? 'both' : side}`)}
          onScroll={event =>
            container.current?.style.setProperty(`--${side}-shift`, `${event.currentTarget.scrollLeft}px`)
          }
        >
          <div
            style={{
              width: longestLine(data, sides.length === 1 ? BOTH : [side]) * textSize * CHARACTER_WIDTH,
            }}
          />
        </section>
      ))}
    </div>
  );
}

/** A little more than the mean, as a part of the text size. */
const CHARACTER_WIDTH = 0.5;
const BOTH = ['left', 'right'] as const;

/** In characters; both sides in one line can be as long as the two. */
function longestLine({ rows }: DiffData, sides: readonly TextSide[]): number {
  let longest = 0;
  for (let row = 0; row < rows.count; row++) {
    let length = 0;
    for (const side of sides) length = Math.max(length, (rows[side][row + 1] ?? 0) - (rows[side][row] ?? 0));
    longest = Math.max(longest, length);
  }
  return longest;
}
