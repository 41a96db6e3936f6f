import { z } from 'zod';
import { ANNOTATION_STATUSES, annotation, labelId, relation, reply, severity } from '../model/annotation';
import { offset, rowId } from '../model/span';
import { operation } from './operation';

/** What any change of annotations touches. */
export const ANNOTATION_AREAS = ['annotations', 'documents', 'workspace', 'history'] as const;
const touches = ANNOTATION_AREAS;

const replyText = reply.shape.text.trim().min(1);

const evidenceInput = z.object({
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

export const replyToAnnotation = operation({
  name: 'annotations.reply',
  kind: 'command',
  summary: 'Write a reply below an annotation.',
  input: z.object({ annotationId: rowId, text: replyText }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches,
  positional: ['annotationId', 'text'],
});

export const editReply = operation({
  name: 'annotations.edit-reply',
  kind: 'command',
  summary: 'Change a reply of your own.',
  input: z.object({ replyId: rowId, text: replyText }),
  output: z.object({ annotation }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['replyId', 'text'],
});

export const removeReply = operation({
  name: 'annotations.remove-reply',
  kind: 'command',
  summary: 'Remove a reply of your own. Undo brings it back.',
  input: z.object({ replyId: rowId }),
  output: z.object({ annotation }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['replyId'],
});

export const nextOpenAnnotation = operation({
  name: 'annotations.next-open',
  kind: 'query',
  summary:
    'Find the next unresolved annotation, over all documents in the order of the library, around its end.',
  input: z.object({
    documentId: rowId,
    /** The version that `offset` counts in; the current one where it is missing. */
    versionId: rowId.optional(),
    offset: offset.default(0),
    /** The annotation that is shown: the search goes on behind (or before) it. */
    annotationId: rowId.optional(),
    direction: z.enum(['forward', 'back']).default('forward'),
  }),
  output: z.object({
    /** Null where no unresolved annotation has a place. In the document asked about the place is in `versionId`. */
    found: z
      .object({ documentId: rowId, versionId: rowId, annotationId: rowId, start: offset, end: offset })
      .nullable(),
  }),
  errors: ['not_found'],
  positional: ['documentId', 'offset'],
});
