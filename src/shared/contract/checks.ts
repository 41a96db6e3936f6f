import { z } from 'zod';
import { annotation, labelId, severity } from '../model/annotation';
import {
  checkReference,
  checkRule,
  checkSeverity,
  checkState,
  keptFinding,
  worthySentence,
} from '../model/check';
import { rowId } from '../model/span';
import { operation } from './operation';

/** What reads findings goes stale with these; so do documents, whose reader shows them. */
const touches = ['checks', 'documents', 'sources', 'workspace', 'history'] as const;
/** With what becomes of a finding that is confirmed as an annotation. */
export const DECISION_AREAS = [...touches, 'annotations'] as const;

export const describeChecks = operation({
  name: 'checks.status',
  kind: 'query',
  summary: 'Tell how many documents were not checked as they are now, and how many findings are open.',
  input: z.object({}),
  output: z.object({
    documentCount: z.int(),
    uncheckedCount: z.int(),
    /** Of these, those that no run left since the workspace was opened, or that changed after that. */
    waitingCount: z.int(),
    openCount: z.int(),
    laterCount: z.int(),
  }),
});

export const runChecks = operation({
  name: 'checks.run',
  kind: 'job',
  summary:
    'Check documents that changed since they were checked, each alone and against what it was made from.',
  input: z.object({
    /** Left out: all of the workspace. */
    documentIds: z.array(rowId).optional(),
    /** Also those that were checked as they are now. */
    again: z.boolean().default(false),
    /** Instead: without those that an earlier run left when it was cancelled, or could not check. */
    onlyWaiting: z.boolean().default(false),
  }),
  output: z.object({
    checkedCount: z.int(),
    /** Those that a rule broke on; they are left alone until something about them changes. */
    failedCount: z.int(),
    /** Of the checked documents, open ones. */
    openCount: z.int(),
    /** True when the caller cancelled; what was checked stays. */
    isCancelled: z.boolean(),
  }),
  progress: z.object({ done: z.int(), total: z.int() }),
  errors: ['not_found', 'storage'],
  touches: ['checks', 'names', 'documents', 'sources', 'workspace'],
  positional: ['documentIds'],
});

const countsOfGroup = z.object({ high: z.int(), medium: z.int(), low: z.int() });

const FINDING_GROUPINGS = ['rule', 'document', 'source'] as const;

/** Which findings a list has, and in which groups. */
const listed = {
  groupBy: z.enum(FINDING_GROUPINGS).default('rule'),
  state: checkState.default('open'),
  rule: checkRule.optional(),
  documentId: rowId.optional(),
  /** Null: of documents without a source. */
  sourceId: rowId.nullable().optional(),
  severity: checkSeverity.optional(),
};

export const listFindings = operation({
  name: 'checks.list',
  kind: 'query',
  summary:
    'List findings of the whole workspace, the most severe first, in groups by rule, document or source.',
  input: z.object({
    ...listed,
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({
    /** By group, groups in the order of `groups`; within a group by severity, document and place. */
    findings: z.array(
      keptFinding.extend({
        groupKey: z.string(),
        documentTitle: z.string(),
        /** Of the file it came from, where another text has the same title; null otherwise. */
        fileName: z.string().nullable(),
        sourceId: rowId.nullable(),
        sourceName: z.string().nullable(),
        language: z.string(),
      }),
    ),
    total: z.int(),
    /** All of them, whatever part of the findings is listed; the one with most severe findings first. */
    groups: z.array(
      z.object({
        /** The rule's id, or the row id of document or source; empty for documents without a source. */
        key: z.string(),
        /** Title or name; the rule's id for rules. */
        name: z.string(),
        /** Of documents with the title of another one; null otherwise. */
        fileName: z.string().nullable(),
        counts: countsOfGroup,
      }),
    ),
  }),
  positional: ['groupBy'],
});

export const locateFinding = operation({
  name: 'checks.position',
  kind: 'query',
  summary: 'Tell where in the list of findings one of them stands.',
  input: z.object({ findingId: rowId, ...listed }),
  /** Of the first one 0; null where the list does not have it. */
  output: z.object({ position: z.int().nullable() }),
  positional: ['findingId'],
});

export const countFindings = operation({
  name: 'checks.counts',
  kind: 'query',
  summary: 'Count findings by rule and source, whatever became of them, as the lists have them.',
  input: z.object({ sourceId: rowId.nullable().optional(), documentId: rowId.optional() }),
  output: z.object({
    /** Pairs without findings are left out. */
    counts: z.array(
      z.object({
        rule: checkRule,
        sourceId: rowId.nullable(),
        sourceName: z.string().nullable(),
        open: z.int(),
        later: z.int(),
        confirmed: z.int(),
        dismissed: z.int(),
      }),
    ),
  }),
});

export const decideFindings = operation({
  name: 'checks.decide',
  kind: 'command',
  summary:
    'Confirm findings as annotations, make a claim of one, dismiss them with a reason, or put them off.',
  input: z.object({
    findingIds: z.array(rowId).min(1).max(1000),
    outcome: z.enum(['confirm', 'claim', 'dismiss', 'later', 'reopen']),
    /** Needed to dismiss; the comment of the annotation where one is confirmed. */
    reason: z.string().trim().max(20_000).default(''),
    /** Of the annotation; left out: the one that fits the rule. */
    label: labelId.optional(),
    severity: severity.optional(),
    /** Of the claim; left out: the sentence around the passage. */
    statement: z.string().trim().min(1).max(20_000).optional(),
  }),
  output: z.object({
    /** Behind those that were named, those that ask the same from the other text's side and were decided along. */
    findings: z.array(keptFinding),
    /** Those that came into being. */
    annotations: z.array(annotation),
    claimIds: z.array(rowId),
  }),
  errors: ['not_found', 'conflict', 'invalid_input'],
  touches: [...touches, 'annotations', 'claims'],
  positional: ['outcome', 'findingIds'],
});

export const listRules = operation({
  name: 'checks.rules',
  kind: 'query',
  summary: 'List the rules, whether each is on, and what became of its findings in this workspace.',
  input: z.object({}),
  output: z.object({
    rules: z.array(
      z.object({
        rule: checkRule,
        version: z.int(),
        /** BCP 47, of texts that it speaks about. */
        languages: z.array(z.string()),
        /** What it reads: one text, a text against another one, or the whole workspace. */
        scope: z.enum(['text', 'source', 'workspace']),
        isOn: z.boolean(),
        isOnByDefault: z.boolean(),
        /** Sources for which it was set otherwise. */
        sources: z.array(z.object({ sourceId: rowId, sourceName: z.string(), isOn: z.boolean() })),
        open: z.int(),
        later: z.int(),
        /** So often, also where the finding is no longer noticed because the words have changed since. */
        confirmed: z.int(),
        dismissed: z.int(),
      }),
    ),
  }),
});

export const setRule = operation({
  name: 'checks.set-rule',
  kind: 'command',
  summary: 'Switch a rule on or off, for the workspace or for the texts of one source.',
  input: z.object({
    rule: checkRule,
    /** Left out: the workspace. */
    sourceId: rowId.optional(),
    /** Null: as it is for the workspace, or by default. */
    isOn: z.boolean().nullable(),
  }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['rule', 'isOn'],
});

export const listReferences = operation({
  name: 'checks.references',
  kind: 'query',
  summary: 'List the texts that a text is held against, each with the reason.',
  input: z.object({ documentId: rowId }),
  output: z.object({ references: z.array(checkReference) }),
  errors: ['not_found'],
  positional: ['documentId'],
});

export const setReference = operation({
  name: 'checks.set-reference',
  kind: 'command',
  summary: 'Say that a text is held against another one, or that it is not; null leaves it to the dates.',
  input: z.object({ documentId: rowId, referenceId: rowId, isReference: z.boolean().nullable() }),
  output: z.object({ references: z.array(checkReference) }),
  errors: ['not_found', 'invalid_input'],
  touches,
  positional: ['documentId', 'referenceId', 'isReference'],
});

export const findWorthySentences = operation({
  name: 'checks.worthy',
  kind: 'job',
  summary: 'Rank the sentences of a version that deserve a check, with what speaks for it.',
  input: z.object({ versionId: rowId, limit: z.int().min(1).max(1000).default(50) }),
  output: z.object({
    /** The most deserving first. */
    sentences: z.array(worthySentence),
    /** All sentences that deserve one. */
    total: z.int(),
  }),
  errors: ['not_found'],
  positional: ['versionId'],
});
