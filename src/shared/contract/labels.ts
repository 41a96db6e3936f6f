import { z } from 'zod';
import { label, labelId } from '../model/annotation';
import { operation } from './operation';

export const listLabels = operation({
  name: 'labels.list',
  kind: 'query',
  summary: 'List the labels of this workspace.',
  input: z.object({}),
  output: z.object({ labels: z.array(label) }),
});

export const saveLabel = operation({
  name: 'labels.save',
  kind: 'command',
  summary: 'Add a label, or change one. A key that another label has is refused.',
  /** Without pattern or guideline these stay as they are. */
  input: label.omit({ isOwn: true }).partial({ pattern: true, guideline: true }),
  output: z.object({ label }),
  errors: ['conflict'],
  touches: ['labels', 'history'],
  positional: ['id'],
});

export const removeLabel = operation({
  name: 'labels.remove',
  kind: 'command',
  summary: 'Remove a label of your own that no annotation uses.',
  input: z.object({ id: labelId }),
  output: z.object({}),
  errors: ['not_found', 'conflict'],
  touches: ['labels', 'history'],
  positional: ['id'],
});
