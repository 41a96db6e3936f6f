import type { z } from 'zod';
import type { ErrorCode } from '../errors';

/** What renderer queries read; an operation that touches an area makes its queries stale. */
const AREAS = [
  'workspace',
  'documents',
  'annotations',
  'labels',
  'sources',
  'cleaning',
  'comparisons',
  'claims',
  'checks',
  'names',
  'scales',
  'datasets',
  'history',
  'settings',
  'host',
] as const;
export type Area = (typeof AREAS)[number];

export interface Operation<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  P extends z.ZodType = z.ZodType,
> {
  /** `area.key`, never reused for another meaning. */
  readonly name: `${Area}.${string}`;
  /** query: never writes · command: one write · job: may take long, reports progress, can be cancelled. */
  readonly kind: 'query' | 'command' | 'job';
  /** One English sentence: the help of the command line. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  readonly progress?: P;
  /** Expected failures besides `invalid_input`, `cancelled`, `disconnected` and `internal`, which any call may have. */
  readonly errors: readonly ErrorCode[];
  readonly touches: readonly Area[];
  /** Input fields that the command line takes without a name, in order; the last may be a list. */
  readonly positional: readonly string[];
  /** False for what only makes sense in a window. */
  readonly onCommandLine: boolean;
}

/** Declares an operation. From it the client, the command line, the loopback host and the validation are derived. */
export function operation<
  I extends z.ZodType,
  O extends z.ZodType,
  P extends z.ZodType = z.ZodNever,
>(declaration: {
  name: Operation['name'];
  kind: Operation['kind'];
  summary: string;
  input: I;
  output: O;
  progress?: P;
  errors?: readonly ErrorCode[];
  touches?: readonly Area[];
  positional?: readonly (keyof z.infer<I> & string)[];
  onCommandLine?: boolean;
}): Operation<I, O, P> {
  return { errors: [], touches: [], positional: [], onCommandLine: true, ...declaration };
}
