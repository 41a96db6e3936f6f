import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

export const MIN_WIDTH = 800;
export const MIN_HEIGHT = 600;

const windowState = z.object({
  width: z.int().min(MIN_WIDTH).max(20_000),
  height: z.int().min(MIN_HEIGHT).max(20_000),
  isMaximized: z.boolean(),
});
/** Size in device-independent pixels, without the place: screens come and go. */
export type WindowState = z.infer<typeof windowState>;

const DEFAULT_STATE: WindowState = { width: 1440, height: 900, isMaximized: false };

/** The default where the file is missing or makes no sense. */
export function readWindowState(file: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return DEFAULT_STATE;
  }
}

/** Silent when it cannot be written: the next window merely has another size. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // Nothing hangs on it.
  }
}
