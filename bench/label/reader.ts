import type { Browser, Page } from 'playwright-core';

export interface LabelFigures {
  /** From pressing the key of a label to the frame in which the words are marked. */
  readonly paintedMs: readonly number[];
  /** From the keys of undo to the frame in which that mark is gone. */
  readonly undoneMs: readonly number[];
  /** From the keys of redo to the frame in which it is there again. */
  readonly redoneMs: readonly number[];
  /** The same for arrow keys, with and without Shift. */
  readonly keyMs: readonly number[];
  /** Between frames while rolling. */
  readonly frameMs: readonly number[];
}

const WARM_UP = 3;
const SETTLE_MS = 600;

/** Opens the only text and labels, moves and rolls in it. */
export async function measureReader(browser: Browser, url: string, rounds: number): Promise<LabelFigures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}#/reader/1`);
  const text = page.getByRole('textbox', { name: /^Text: / });
  await text.waitFor();
  await page.waitForTimeout(2000);
  const paintedMs: number[] = [];
  const undoneMs: number[] = [];
  const redoneMs: number[] = [];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    await text.focus();
    for (let word = 0; word < 4; word++) await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.waitForTimeout(SETTLE_MS);
    const steps = [
      [paintedMs, '1', 'more'],
      [undoneMs, 'Control+z', 'fewer'],
      [redoneMs, 'Control+Shift+z', 'more'],
    ] as const;
    for (const [measuredMs, keys, change] of steps) {
      const took = await keyToFrame(page, keys, change);
      if (round >= WARM_UP) measuredMs.push(took);
      await page.waitForTimeout(SETTLE_MS);
    }
  }
  await text.focus();
  const keyMs = await keysToFrames(page, rounds);
  return { paintedMs, undoneMs, redoneMs, keyMs, frameMs: await roll(page) };
}

/** Until the frame behind the first change that left more or fewer annotations marked in the text. */
async function keyToFrame(page: Page, keys: string, change: 'more' | 'fewer'): Promise<number> {
  await page.evaluate(
    ([wanted]) => {
      const countMarked = () => {
        const marks = document.querySelectorAll<HTMLElement>('[data-kind=annotation]');
        return new Set([...marks].map(mark => mark.dataset['decoration'])).size;
      };
      const before = countMarked();
      const state = globalThis as { tookMs?: number | undefined };
      state.tookMs = undefined;
      let pressedAtMs = 0;
      // The last key pressed counts: Control alone does nothing.
      const onKey = (event: KeyboardEvent) => (pressedAtMs = event.timeStamp);
      addEventListener('keydown', onKey, { capture: true });
      const observer = new MutationObserver(() => {
        const now = countMarked();
        if (wanted === 'more' ? now <= before : now >= before) return;
        observer.disconnect();
        removeEventListener('keydown', onKey, { capture: true });
        // The first task behind the frame that is made now.
        const { scheduler } = globalThis as unknown as {
          scheduler: { postTask(task: () => void, options: { priority: 'user-blocking' }): unknown };
        };
        requestAnimationFrame(() => {
          scheduler.postTask(
            () => {
              state.tookMs = performance.now() - pressedAtMs;
            },
            { priority: 'user-blocking' },
          );
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
    },
    [change],
  );
  await page.keyboard.press(keys);
  const took = await page.waitForFunction(() => (globalThis as { tookMs?: number }).tookMs);
  return Number(await took.jsonValue());
}

/** As the browser itself reports it, in steps of 8 ms; what is quicker than 16 ms counts as 16. */
async function keysToFrames(page: Page, rounds: number): Promise<number[]> {
  const keys = ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown'];
  await page.evaluate(() => {
    const state = globalThis as { slowKeysMs?: number[] };
    state.slowKeysMs = [];
    new PerformanceObserver(list => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') state.slowKeysMs?.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const key of keys) for (let press = 0; press < rounds; press++) await page.keyboard.press(key);
  await page.waitForTimeout(SETTLE_MS);
  const slow = await page.evaluate(() => (globalThis as { slowKeysMs?: number[] }).slowKeysMs ?? []);
  return [...slow, ...Array<number>(Math.max(0, keys.length * rounds - slow.length)).fill(16)];
}

async function roll(page: Page): Promise<number[]> {
  await page.mouse.move(500, 500);
  await page.evaluate(() => {
    const state = globalThis as { framesMs?: number[] };
    const frames: number[] = [];
    state.framesMs = frames;
    let lastMs = performance.now();
    const onFrame = (atMs: number) => {
      frames.push(atMs - lastMs);
      lastMs = atMs;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  return (await page.evaluate(() => (globalThis as { framesMs?: number[] }).framesMs ?? [])).slice(2);
}
