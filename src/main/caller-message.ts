import { z } from 'zod';
import type { CallerMessage } from '../shared/contract/wire';

const id = z.string().min(1).max(100);

/** What may arrive from a page; the operation's own schema checks the input. */
export const callerMessage: z.ZodType<CallerMessage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id, operation: z.string().max(200), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id }),
]);
