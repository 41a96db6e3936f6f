import { AppError } from '../../shared/errors';
import { PIPE_VERBS, type PipeVerb, pipeLines } from '../pipe';
import { EXIT_CODES } from './exit-codes';
import { parseWords } from './parse';

export interface PipeOptions {
  /** Null where only help is asked for. */
  readonly verb: PipeVerb | null;
  readonly language: string;
  readonly isHelp: boolean;
}

export function parsePipe(words: readonly string[]): PipeOptions {
  const { values, positionals } = parseWords(words, {
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const [word, surplus] = positionals;
  const isHelp = values.help === true;
  const verb = PIPE_VERBS.find(each => each === word) ?? null;
  if (surplus !== undefined) throw new AppError('invalid_input', `'${surplus}' is one word too many`);
  if (verb === null && !isHelp) {
    throw new AppError(
      'invalid_input',
      word === undefined
        ? 'diff, align, anchor, dates, weekday, check or checkworthy is missing'
        : `There is no 'pipe ${word}'`,
    );
  }
  return { verb, language: typeof values.language === 'string' ? values.language : 'de', isHelp };
}

/**
 * Answers standard input on standard output until one of them ends. Returns the exit code. Where the program itself failed
 * at a line, the others are answered first; then that is thrown.
 */
export async function pipe(
  verb: PipeVerb,
  language: string,
  interrupt: AbortSignal,
  outputLost: AbortSignal,
): Promise<number> {
  const stop = AbortSignal.any([interrupt, outputLost]);
  stop.addEventListener('abort', () => process.stdin.destroy(), { once: true });
  const faults: unknown[] = [];
  const onFault = (cause: unknown) => {
    if (faults.length === 0) faults.push(cause);
  };
  try {
    await pipeLines(verb, process.stdin, process.stdout, language, stop, onFault);
  } catch (cause) {
    if (!stop.aborted) throw cause;
  }
  for (const fault of faults) throw fault;
  return interrupt.aborted ? EXIT_CODES.cancelled : 0;
}
