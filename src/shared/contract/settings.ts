import { z } from 'zod';
import { comparisonMode, ignorable } from '../model/comparison';
import { atMs, rowId } from '../model/span';
import { operation } from './operation';

export const settings = z.object({
  /** Who stands in the history and beside annotations. */
  actor: z.string().min(1).max(200),
  interfaceLanguage: z.enum(['de', 'en']),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** `auto` follows the system's wish for more contrast. */
  contrast: z.enum(['normal', 'high', 'auto']),
  comparisonView: z.object({
    layout: z.enum(['side-by-side', 'inline']),
    ignore: z.array(ignorable),
    /** Pixels. */
    textSize: z.int().min(12).max(28),
    isWrapped: z.boolean(),
    hasNumbers: z.boolean(),
  }),
  /** Whether texts that changed are checked by themselves. */
  autoCheck: z.boolean(),
  recentWorkspaces: z.array(z.string()),
  /** Newest first; of all workspaces, told apart by their uid. */
  recentComparisons: z.array(
    z.object({
      workspaceUid: z.string(),
      leftVersionId: rowId,
      rightVersionId: rowId,
      mode: comparisonMode,
      atMs,
    }),
  ),
});
/** What belongs to the person at this machine, not to a workspace. */
export type Settings = z.infer<typeof settings>;

export const getSettings = operation({
  name: 'settings.get',
  kind: 'query',
  summary: "Show this machine's settings.",
  input: z.object({}),
  output: settings,
});

export const updateSettings = operation({
  name: 'settings.update',
  kind: 'command',
  summary: "Change this machine's settings.",
  input: settings.omit({ recentWorkspaces: true, recentComparisons: true }).partial(),
  output: settings,
  errors: ['storage'],
  touches: ['settings'],
});
