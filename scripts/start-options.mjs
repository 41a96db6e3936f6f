import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * What `npm start -- …` was given: a workspace as an absolute path (null: the default one) and whether a browser may be
 * opened. Paths are relative to `folder`. Throws on words it does not know.
 */
export function parseStart(words, folder) {
  const options = { workspace: { type: 'string' }, open: { type: 'boolean' } };
  const { values } = parseArgs({ args: words, options, allowNegative: true });
  return {
    workspace: values.workspace === undefined ? null : resolve(folder, values.workspace),
    opensBrowser: values.open !== false,
  };
}

/** Whether a window can be shown at all. */
export function hasScreen(platform, environment) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
