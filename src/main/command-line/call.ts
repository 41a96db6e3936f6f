import type { Operation } from '../../shared/contract/operation';
import type { HostMessage } from '../../shared/contract/wire';
import { type DispatchHost, openSession } from '../dispatch';
import { describeBroken } from './broken';
import { EXIT_CODES, FOUND_BROKEN } from './exit-codes';
import { describeError, type HintContext } from './messages';
import { printJson, printReadable } from './print';
import type { Terminal } from './terminal';
import { makeVisible } from './visible';

export interface CommandCall {
  readonly host: DispatchHost;
  readonly operation: Operation;
  readonly input: unknown;
  readonly isJson: boolean;
  readonly terminal: Terminal;
  readonly hints: HintContext;
  /** Ctrl-C: asks the call to stop; the command ends when it has stopped. */
  readonly interrupt: AbortSignal;
}

/** The id in the printed messages: a command makes one call. */
export const CALL_ID = 'command';

/** Runs one operation to its end and prints it. Returns the exit code. */
export function runCall({
  host,
  operation,
  input,
  isJson,
  terminal,
  hints,
  interrupt,
}: CommandCall): Promise<number> {
  return new Promise(resolve => {
    const session = openSession(host, message => {
      if (isJson) terminal.print(printJson(message));
      if (message.type === 'progress') {
        if (!isJson) terminal.showProgress(printProgress(message.value));
        return;
      }
      interrupt.removeEventListener('abort', cancel);
      if (!isJson && message.type === 'done') terminal.print(printReadable(message.output));
      if (message.type === 'failed') terminal.complain(describeError(message.error, hints));
      const broken = message.type === 'done' ? describeBroken(message.output) : null;
      if (broken !== null) terminal.complain(broken);
      resolve(exitCodeOf(message));
    });
    const cancel = () => session.receive({ type: 'cancel', id: CALL_ID });
    interrupt.addEventListener('abort', cancel, { once: true });
    session.receive({ type: 'call', id: CALL_ID, operation: operation.name, input });
    if (interrupt.aborted) cancel();
  });
}

/** A job that keeps what it had done when it was cancelled says so in its output, and so does a check that found damage. */
function exitCodeOf(message: Exclude<HostMessage, { type: 'progress' }>): number {
  if (message.type === 'failed') return EXIT_CODES[message.error.code];
  const { output } = message;
  const isCancelled =
    typeof output === 'object' && output !== null && 'isCancelled' in output && output.isCancelled;
  if (isCancelled) return EXIT_CODES.cancelled;
  return describeBroken(output) === null ? 0 : FOUND_BROKEN;
}

/** `12 of 40  article.html`, from whatever of it a job reports. */
export function printProgress(value: unknown): string {
  const { done, total, stage, current } = (value ?? {}) as Record<string, unknown>;
  const count = total === null || total === undefined ? done : `${done} of ${total}`;
  const parts = [stage, count, current].filter(part => part !== undefined && part !== null && part !== '');
  return makeVisible(parts.map(String).join('  ')).replace(/\s/g, ' ');
}
