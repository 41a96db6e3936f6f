import { AppError } from '../../shared/errors';

/** Where a command writes; tests collect instead. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
  /** Replaces the progress line; null takes it away. Does nothing where standard error is no terminal. */
  showProgress(line: string | null): void;
}

export interface ProcessTerminal extends Terminal {
  /** Aborted once standard output takes nothing any more: its reader went away, or its disk is full. */
  readonly outputLost: AbortSignal;
  /**
   * Waits until standard output has taken everything. Answers why it could not; null as well where its reader went away
   * early (`| head`): what a command does depends on nobody reading about it.
   */
  flush(): Promise<AppError | null>;
}

export function createTerminal(
  output: NodeJS.WriteStream = process.stdout,
  errors: NodeJS.WriteStream = process.stderr,
): ProcessTerminal {
  const lost = new AbortController();
  let failure: AppError | null = null;
  const note = (cause: NodeJS.ErrnoException | null | undefined) => {
    if (!cause) return;
    // Only the first one tells why; the stream refuses what comes after it.
    if (!lost.signal.aborted && cause.code !== 'EPIPE') failure = toOutputError(cause);
    lost.abort();
  };
  output.on('error', note);
  // There is nobody left to tell.
  errors.on('error', () => {});

  const clearLine = '\r\u001b[K';
  let isShown = false;
  const showProgress = (line: string | null) => {
    if (!errors.isTTY || (line === null && !isShown)) return;
    isShown = line !== null;
    errors.write(
      clearLine +
        Array.from(line ?? '')
          .slice(0, (errors.columns || 80) - 1)
          .join(''),
    );
  };
  return {
    print(text) {
      showProgress(null);
      if (!lost.signal.aborted) output.write(`${text}\n`, note);
    },
    complain(text) {
      showProgress(null);
      errors.write(`${text}\n`);
    },
    showProgress,
    outputLost: lost.signal,
    flush: () =>
      new Promise(resolve => {
        output.write('', cause => {
          note(cause);
          resolve(failure);
        });
      }),
  };
}

function toOutputError(cause: NodeJS.ErrnoException): AppError {
  const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT';
  const why = isFull ? 'there is no space left' : 'the system reported an error';
  const message = `Standard output could not be written: ${why}`;
  return new AppError('storage', message, { reason: 'output' }, { cause });
}
