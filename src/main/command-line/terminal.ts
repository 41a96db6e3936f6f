/** Where a command writes; tests collect instead. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
  /** Replaces the progress line; null takes it away. Does nothing where standard error is no terminal. */
  showProgress(line: string | null): void;
}

/** A reader of standard output that goes away early (`| head`) is no error. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit(0);
  });
  const clearLine = '\r\u001b[K';
  let isShown = false;
  const showProgress = (line: string | null) => {
    if (!process.stderr.isTTY || (line === null && !isShown)) return;
    isShown = line !== null;
    process.stderr.write(
      clearLine +
        Array.from(line ?? '')
          .slice(0, (process.stderr.columns || 80) - 1)
          .join(''),
    );
  };
  return {
    print(text) {
      showProgress(null);
      process.stdout.write(`${text}\n`);
    },
    complain(text) {
      showProgress(null);
      process.stderr.write(`${text}\n`);
    },
    showProgress,
  };
}
