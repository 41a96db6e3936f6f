import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './AlignmentRuler.module.css';
import { type Column, REFERENCE_STATUSES, REVIEW_STATUSES, type SentenceStatus } from './alignment-layout';
import { markRuler, rulerPath } from './alignment-ruler';
import type { ColumnHandle } from './use-column-handle';
import { type Frames, useDraw } from './use-frames';

export interface AlignmentRulerProps {
  frames: Frames;
  handle: RefObject<ColumnHandle | null>;
  column: Column;
  textLength: number;
  onGo(offset: number): void;
}

/** What became of the sentences of a whole text, on a strip; a click leads there. The keys lead through the text itself. */
export function AlignmentRuler({ frames, handle, column, textLength, onGo }: AlignmentRulerProps) {
  const { t } = useTranslation();
  const strip = useRef<HTMLDivElement>(null);
  const viewport = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => markRuler(column, textLength, SLOTS, ORDER), [column, textLength]);

  useDraw(frames, () => {
    const span = handle.current?.getSpanInView();
    const box = viewport.current;
    if (!span || !box) return;
    return () => {
      box.style.top = `${(span.start / textLength) * 100}%`;
      box.style.height = `${Math.max(0.5, ((span.end - span.start) / textLength) * 100)}%`;
    };
  });

  const latest = useRef(onGo);
  latest.current = onGo;
  useEffect(() => {
    const element = strip.current;
    const onClick = (event: MouseEvent) => {
      const { top, height } = element?.getBoundingClientRect() ?? { top: 0, height: 1 };
      latest.current(Math.round(((event.clientY - top) / Math.max(1, height)) * textLength));
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [textLength]);

  return (
    <div ref={strip} className={classes.ruler} data-drawn title={t('compare.alignment.ruler')} aria-hidden>
      <svg className={classes.marks} viewBox={`0 0 ${WIDTH} ${SLOTS}`} preserveAspectRatio="none" aria-hidden>
        {ORDER.map(status => (
          <path key={status} data-status={status} d={rulerPath(marks, status, WIDTHS[status])} />
        ))}
      </svg>
      <div ref={viewport} className={classes.window} />
    </div>
  );
}

const SLOTS = 300;
const WIDTH = 12;

const ORDER: readonly SentenceStatus[] = [...REVIEW_STATUSES, ...REFERENCE_STATUSES];

/** The sign of a status beside its shade: how much of the strip its mark takes. */
const WIDTHS: Readonly<Record<SentenceStatus, number>> = {
  altered: WIDTH,
  'no-counterpart': WIDTH / 4,
  paraphrased: WIDTH / 2,
  'lightly-changed': (WIDTH * 2) / 3,
  copied: (WIDTH * 3) / 4,
  omitted: WIDTH / 4,
  used: (WIDTH * 3) / 4,
};
