import { z } from 'zod';
import { relation } from '../model/annotation';
import { claimInText, claimState, fullClaim, listedClaim, MAX_STATEMENT } from '../model/claim';
import { WORKFLOW_STATES, workflowState } from '../model/document';
import { scale, scaleProblem } from '../model/scale';
import { calendarDate, offset, rowId, sha256 } from '../model/span';
import { operation } from './operation';

/** What any change of claims touches. */
export const CLAIM_AREAS = ['claims', 'workspace', 'history'] as const;
const touches = CLAIM_AREAS;

const statement = z.string().trim().min(1).max(MAX_STATEMENT);
const speaker = z.string().trim().min(1).max(300).nullable();
const passageInput = z.object({ versionId: rowId, start: offset, end: offset });
const oneClaim = z.object({ claim: fullClaim });

export const listClaims = operation({
  name: 'claims.list',
  kind: 'query',
  summary: 'List claims with their states and verdicts, newest first, filtered and searched.',
  input: z.object({
    /** Words of the statement or the speaker, each from its start; case, umlauts and ß do not matter. */
    search: z.string().max(500).default(''),
    state: workflowState.optional(),
    /** Scale and value, as `house/right`. */
    verdict: z.string().max(200).optional(),
    /** Where a passage or a piece of evidence stands. */
    documentId: rowId.optional(),
    isStale: z.boolean().optional(),
  }),
  output: z.object({
    claims: z.array(listedClaim),
    /** Of all claims, whatever the filter. */
    counts: z.object({ total: z.int(), stale: z.int(), states: z.record(z.enum(WORKFLOW_STATES), z.int()) }),
    /** Verdicts that any claim has: what the filter can be set to. */
    verdicts: z.array(
      z.object({ verdict: z.string(), nameDe: z.string(), nameEn: z.string(), count: z.int() }),
    ),
  }),
  positional: ['search'],
});

export const getClaim = operation({
  name: 'claims.get',
  kind: 'query',
  summary: 'Show a claim with its passages, evidence and verdict, and what changed since the verdict.',
  input: z.object({ claimId: rowId }),
  output: oneClaim,
  errors: ['not_found'],
  positional: ['claimId'],
});

export const listClaimsInText = operation({
  name: 'claims.in-text',
  kind: 'query',
  summary: 'List where claims appear in a version of a document, and where it is evidence for one.',
  input: z.object({ documentId: rowId, versionId: rowId.optional() }),
  output: z.object({
    versionId: rowId,
    /** In text order; those that are not found in this version last. */
    places: z.array(claimInText),
  }),
  errors: ['not_found'],
  positional: ['documentId', 'versionId'],
});

export const addClaim = operation({
  name: 'claims.add',
  kind: 'command',
  summary:
    'Note a claim as a sentence of its own, with the passages where it appears, and passages that are evidence. Offsets are UTF-16.',
  input: z.object({
    /** Left out: the sentences that the passages stand in. */
    statement: statement.optional(),
    speaker: speaker.default(null),
    passages: z.array(passageInput).min(1).max(1000),
    evidence: z.array(passageInput.extend({ relation })).max(1000).default([]),
  }),
  output: oneClaim,
  errors: ['not_found'],
  touches,
  positional: ['statement'],
});

export const updateClaim = operation({
  name: 'claims.update',
  kind: 'command',
  summary: 'Change the statement, the speaker or the state of a claim.',
  input: z.object({ claimId: rowId, changes: z.object({ statement, speaker, state: claimState }).partial() }),
  output: oneClaim,
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['claimId'],
});

export const removeClaim = operation({
  name: 'claims.remove',
  kind: 'command',
  summary: 'Remove a claim with its evidence and verdict. Undo brings it back.',
  input: z.object({ claimId: rowId }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['claimId'],
});

export const addPassage = operation({
  name: 'claims.add-passage',
  kind: 'command',
  summary: 'Note another passage in which the claim appears.',
  input: passageInput.extend({ claimId: rowId }),
  output: oneClaim,
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['claimId', 'versionId', 'start', 'end'],
});

export const removePassage = operation({
  name: 'claims.remove-passage',
  kind: 'command',
  summary: 'Take a passage from a claim; the last one stays.',
  input: z.object({ passageId: rowId }),
  output: oneClaim,
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['passageId'],
});

export const addEvidence = operation({
  name: 'claims.add-evidence',
  kind: 'command',
  summary:
    'Attach evidence to a claim: a passage, a file, or a note of where nothing was found. Exactly one.',
  input: z.object({
    claimId: rowId,
    relation,
    /** A passage of any document. */
    passage: passageInput.optional(),
    /** A path, or a name with bytes; the bytes are kept. */
    file: z
      .union([
        z.string().min(1),
        z.object({ name: z.string().min(1).max(4000), bytes: z.instanceof(Uint8Array) }),
      ])
      .optional(),
    /** Where something was looked for and not found. */
    searchedIn: z.string().trim().min(1).max(1000).optional(),
    datedOn: calendarDate.nullable().default(null),
    note: z.string().max(10_000).default(''),
  }),
  output: oneClaim,
  errors: ['not_found', 'unreadable', 'storage'],
  touches,
  positional: ['claimId', 'relation'],
});

export const removeEvidence = operation({
  name: 'claims.remove-evidence',
  kind: 'command',
  summary: 'Detach a piece of evidence from its claim.',
  input: z.object({ evidenceId: rowId }),
  output: oneClaim,
  errors: ['not_found'],
  touches,
  positional: ['evidenceId'],
});

export const saveEvidenceFile = operation({
  name: 'claims.save-evidence-file',
  kind: 'command',
  summary:
    'Write the bytes of a file that is evidence to a file, and compare what was written with its hash.',
  input: z.object({
    evidenceId: rowId,
    path: z.string().min(1),
    /** Whether a file at the path may be replaced. */
    replace: z.boolean().default(false),
  }),
  output: z.object({ path: z.string(), byteLength: z.int(), sha256 }),
  errors: ['not_found', 'conflict', 'storage'],
  positional: ['evidenceId', 'path'],
});

export const decideClaim = operation({
  name: 'claims.decide',
  kind: 'command',
  summary: 'Give a claim its verdict, with a reason, on all passages and evidence as they are now.',
  input: z.object({
    claimId: rowId,
    scaleId: z.string(),
    valueId: z.string(),
    reason: z.string().trim().min(1).max(20_000),
  }),
  output: oneClaim,
  errors: ['not_found'],
  touches,
  positional: ['claimId', 'scaleId', 'valueId', 'reason'],
});

export const confirmVerdict = operation({
  name: 'claims.confirm',
  kind: 'command',
  summary: 'Let a stale verdict stand on everything as it is now.',
  input: z.object({ claimId: rowId }),
  output: oneClaim,
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['claimId'],
});

export const listScales = operation({
  name: 'scales.list',
  kind: 'query',
  summary: 'List the scales of verdicts: those of the program and those of your own folder.',
  input: z.object({}),
  output: z.object({
    scales: z.array(scale.safeExtend({ isOwn: z.boolean() })),
    problems: z.array(scaleProblem),
    /** Where files of your own are looked for. */
    ownFolder: z.string(),
  }),
});
