import { type RefObject, useEffect, useRef } from 'react';

/**
 * Reads what it needs from the page and returns what then writes to it. Everything that draws in a frame reads before
 * anything writes: reading after writing would make the browser lay the page out again.
 */
export type Draw = () => (() => void) | undefined;

export interface Frames {
  /** Draws in every frame that is asked for, from now on. Returns the removal. */
  add(draw: Draw): () => void;
  /** Asks for the next frame. */
  schedule(): void;
}

/**
 * Asks for a frame whenever something in the container scrolled, changed its size or was drawn anew, without drawing any
 * component. What is drawn in frames must lie in an element with `data-drawn`.
 */
export function useFrames(container: RefObject<HTMLElement | null>): Frames {
  const kept = useRef<Frames & { stop(): void }>(null);
  kept.current ??= createFrames();
  const frames = kept.current;

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const sizes = new ResizeObserver(frames.schedule);
    sizes.observe(element);
    const nodes = new MutationObserver(records => {
      const isOwn = ({ target }: MutationRecord) => (target as Element).closest('[data-drawn]') !== null;
      if (!records.every(isOwn)) frames.schedule();
    });
    nodes.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter: WATCHED });
    // Scrolling does not bubble, but it can be caught on the way down.
    element.addEventListener('scroll', frames.schedule, { capture: true, passive: true });
    frames.schedule();
    return () => {
      sizes.disconnect();
      nodes.disconnect();
      element.removeEventListener('scroll', frames.schedule, { capture: true });
      frames.stop();
    };
  }, [container, frames]);

  return frames;
}

/** Draws in the frames as long as the component is mounted, and once after each time that it was drawn itself. */
export function useDraw(frames: Frames, draw: Draw): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => frames.add(() => latest.current()), [frames]);
  useEffect(() => frames.schedule());
}

const WATCHED = ['style', 'data-unwrapped'];

function createFrames(): Frames & { stop(): void } {
  const draws = new Set<Draw>();
  let frame = 0;
  return {
    add(draw) {
      draws.add(draw);
      return () => draws.delete(draw);
    },
    schedule() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        const writes = [...draws].map(draw => draw());
        for (const write of writes) write?.();
      });
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
