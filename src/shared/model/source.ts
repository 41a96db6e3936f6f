import { z } from 'zod';
import { atMs, calendarDate, rowId } from './span';

export const SOURCE_KINDS = [
  'newspaper',
  'agency',
  'broadcaster',
  'authority',
  'company',
  'site',
  'other',
] as const;
export const sourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKind>;

/** The checklist: what can be looked for in saved material. Names follow CredWeb and JTI where these have one. */
export const SIGNALS = [
  'imprint-complete',
  'domain-genuine',
  'named-author',
  'publication-date',
  'credweb:corrections-policy',
  'jti:ownership',
  'jti:revenue',
  'credweb:first-archived',
  'other-publications',
  'credweb:originality',
  'credweb:attribution',
  'credweb:title-representativeness',
  'credweb:cited-sources',
  'emotional-tone',
  'factual-errors',
  'template-language',
] as const;
export const signalId = z.string().regex(/^[a-z0-9:-]{1,80}$/);

export const SIGNAL_VALUES = ['yes', 'no', 'not-found', 'not-checkable-offline', 'unclear'] as const;
export const signalValue = z.enum(SIGNAL_VALUES);
export type SignalValue = z.infer<typeof signalValue>;

export const signal = z.object({
  id: rowId,
  signal: signalId,
  value: signalValue,
  evidence: z.string().max(10_000),
  observer: z.string(),
  observedOn: calendarDate,
  expiresOn: calendarDate.nullable(),
});
/** One dated observation about a source, with its evidence. There is no score: observations are never added up. */
export type Signal = z.infer<typeof signal>;

export const sourceFlag = z.object({
  reason: z.string().min(1).max(2000),
  evidence: z.string().max(10_000),
  flaggedBy: z.string(),
  flaggedAtMs: atMs,
});
/** Somebody's reasoned decision that a source is dubious. */
export type SourceFlag = z.infer<typeof sourceFlag>;

/** Host name without `www.`, lower case, in its ASCII form. */
export const domainName = z.string().regex(/^[a-z0-9.-]{1,253}$/);

export const source = z.object({
  id: rowId,
  name: z.string().min(1).max(300),
  domain: domainName.nullable(),
  kind: sourceKind,
  notes: z.string().max(20_000),
  /** What speaks for this source: asked for, so that a record never holds only what speaks against it. */
  speaksFor: z.string().max(20_000),
  flag: sourceFlag.nullable(),
  signals: z.array(signal),
});
export type Source = z.infer<typeof source>;
