import { z } from 'zod';
import { operation } from './operation';

export const describeHost = operation({
  name: 'host.describe',
  kind: 'query',
  summary: 'Say what this window runs in.',
  input: z.object({}),
  output: z.object({
    kind: z.enum(['electron', 'browser', 'command-line']),
    /** Whether `host.pick` shows the system's own dialog; otherwise paths are typed. */
    canPick: z.boolean(),
    /** A folder that exports may go to. */
    documentsFolder: z.string(),
  }),
  onCommandLine: false,
});

export const pickPaths = operation({
  name: 'host.pick',
  kind: 'command',
  summary: "Show the system's dialog to choose files, a folder, or where to save.",
  input: z.object({
    what: z.enum([
      'files',
      'folder',
      'workspace',
      'new-workspace',
      'save-csv',
      'csv',
      'new-folder',
      'save-comparison',
      'save-file',
    ]),
    suggestedName: z.string().optional(),
  }),
  output: z.object({ paths: z.array(z.string()) }),
  errors: ['conflict'],
  onCommandLine: false,
});
