import type { Operation } from '../../shared/contract/operation';
import { type DispatchHost, openSession } from '../dispatch';
import { describeBroken } from './broken';
import { EXIT_CODES, FOUND_BROKEN } from './exit-codes';
import { describeError, type HintContext } from './messages';
import { printJson, printReadable } from './print';
import type { Terminal } from './terminal';
import { describeUnread } from './unread';
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
      const end =
        message.type === 'failed'
          ? { exitCode: EXIT_CODES[message.error.code] }
          : judge(input, message.output);
      if (end.complaint) terminal.complain(makeVisible(end.complaint));
      resolve(end.exitCode);
    });
    const cancel = () => session.receive({ type: 'cancel', id: CALL_ID });
    interrupt.addEventListener('abort', cancel, { once: true });
    session.receive({ type: 'call', id: CALL_ID, operation: operation.name, input });
    if (interrupt.aborted) cancel();
  });
}

interface Ending {
  readonly exitCode: number;
  readonly complaint?: string;
}

/**
 * What was done may still be no success: cancelled half-way, a check that found damage or could not check everything, a
 * named file that was not read.
 */
function judge(input: unknown, output: unknown): Ending {
  const isCancelled =
    typeof output === 'object' && output !== null && 'isCancelled' in output && output.isCancelled;
  if (isCancelled) return { exitCode: EXIT_CODES.cancelled };
  const broken = describeBroken(output);
  if (broken !== null) return { exitCode: FOUND_BROKEN, complaint: broken };
  const failedCount = countFailed(output);
  if (failedCount > 0)
    return { exitCode: FOUND_BROKEN, complaint: `Documents that could not be checked: ${failedCount}` };
  const unread = describeUnread(input, output);
  return unread === null ? { exitCode: 0 } : { exitCode: EXIT_CODES.unreadable, complaint: unread };
}

function countFailed(output: unknown): number {
  const { failedCount } = (output ?? {}) as Record<string, unknown>;
  return typeof failedCount === 'number' ? failedCount : 0;
}

/** `12 of 40  article.html`, from whatever of it a job reports. */
export function printProgress(value: unknown): string {
  const { done, total, stage, current } = (value ?? {}) as Record<string, unknown>;
  const count = total === null || total === undefined ? done : `${done} of ${total}`;
  const parts = [stage, count, current].filter(part => part !== undefined && part !== null && part !== '');
  return makeVisible(parts.map(String).join('  ')).replace(/\s/g, ' ');
}
