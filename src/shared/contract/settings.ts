import { z } from 'zod';
import { operation } from './operation';

export const settings = z.object({
  /** Who stands in the history and beside annotations. */
  actor: z.string().min(1).max(200),
  interfaceLanguage: z.enum(['de', 'en']),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  recentWorkspaces: z.array(z.string()),
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
  input: settings.omit({ recentWorkspaces: true }).partial(),
  output: settings,
  errors: ['storage'],
  touches: ['settings'],
});
