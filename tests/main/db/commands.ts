import { fc } from '@fast-check/vitest';
import type { Database } from 'better-sqlite3';
import type { Client } from '../../../src/shared/contract/client';
import { AppError } from '../../../src/shared/errors';
import { annotations } from './commands/annotations';
import { checks } from './commands/checks';
import { links } from './commands/links';
import { names } from './commands/names';
import { sceneOf } from './commands/scene';
import { sources } from './commands/sources';
import { texts } from './commands/texts';

export const WORDS = ['brücke', 'hafen', 'lahne', 'straße', 'zoll'];

const CALLS = { ...texts, ...annotations, ...sources, ...links, ...checks, ...names };
const KINDS = Object.keys(CALLS) as (keyof typeof CALLS)[];

export interface Command {
  readonly kind: keyof typeof CALLS;
  readonly a: number;
  readonly b: number;
  readonly word: string;
}

/** Texts first, so that the other commands find something. */
export const commands = (maxLength: number): fc.Arbitrary<Command[]> => {
  const command = (kinds: readonly Command['kind'][]) =>
    fc.record({
      kind: fc.constantFrom(...kinds),
      a: fc.nat(20),
      b: fc.nat(20),
      word: fc.constantFrom(...WORDS),
    });
  return fc
    .tuple(
      command(['paste']),
      command(['save-source', 'import-page']),
      fc.array(command(['annotate', ...KINDS]), { minLength: 3, maxLength, size: 'max' }),
    )
    .map(([text, source, rest]) => [text, source, ...rest]);
};

/** Makes the call, on whatever the workspace holds. A refusal with a sentence is fine, anything else is thrown. */
export async function perform(client: Client, db: Database, { kind, a, b, word }: Command): Promise<void> {
  try {
    await CALLS[kind](sceneOf(client, db, a, b, word));
  } catch (cause) {
    const isRefusal =
      cause instanceof AppError && ['not_found', 'conflict', 'invalid_input'].includes(cause.code);
    if (!isRefusal) throw cause;
  }
}
