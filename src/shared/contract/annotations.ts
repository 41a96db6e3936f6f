import { z } from 'zod';
import { ANNOTATION_STATUSES, annotation, label, labelId, relation, severity } from '../model/annotation';
import { offset, rowId } from '../model/span';
import { operation } from './operation';

const touches = ['annotations', 'documents', 'workspace', 'history'] as const;

export const evidenceInput = z.object({
  versionId: rowId,
  start: offset,
  end: offset,
  relation,
  note: z.string().max(2000).default(''),
});

export const addAnnotation = operation({
  name: 'annotations.add',
  kind: 'command',
  summary: 'Annotate a passage of a version. Offsets are UTF-16; they are widened to whole characters.',
  input: z.object({
    versionId: rowId,
    start: offset,
    end: offset,
    label: labelId,
    severity: severity.default('medium'),
    comment: z.string().max(20_000).default(''),
    suggestion: z.string().max(100_000).nullable().default(null),
    evidence: z.array(evidenceInput).default([]),
  }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches,
  positional: ['versionId', 'start', 'end', 'label'],
});

export const updateAnnotation = operation({
  name: 'annotations.update',
  kind: 'command',
  summary: 'Change label, severity, comment, suggestion or status of an annotation.',
  input: z.object({
    annotationId: rowId,
    changes: z
      .object({
        label: labelId,
        severity,
        comment: z.string().max(20_000),
        suggestion: z.string().max(100_000).nullable(),
        status: z.enum(ANNOTATION_STATUSES),
      })
      .partial(),
  }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches,
  positional: ['annotationId'],
});

export const removeAnnotation = operation({
  name: 'annotations.remove',
  kind: 'command',
  summary: 'Remove an annotation. Undo brings it back.',
  input: z.object({ annotationId: rowId }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['annotationId'],
});

export const addEvidence = operation({
  name: 'annotations.add-evidence',
  kind: 'command',
  summary: 'Attach a passage of any document as evidence to an annotation.',
  input: evidenceInput.extend({ annotationId: rowId }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches,
  positional: ['annotationId', 'versionId', 'start', 'end', 'relation'],
});

export const removeEvidence = operation({
  name: 'annotations.remove-evidence',
  kind: 'command',
  summary: 'Detach a piece of evidence from its annotation.',
  input: z.object({ evidenceId: rowId }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches,
  positional: ['evidenceId'],
});

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
  summary: 'Add a label of your own, or change one.',
  input: label.omit({ isOwn: true }),
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
