import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ZodError } from 'zod';

const MAX_BYTES = 1024 * 1024;
const MAX_FRAMES = 20;
const MAX_CAUSES = 5;

export interface ErrorLog {
  /** `ref` is what the person was shown. Never throws: a full disk must not hide the error itself. */
  write(ref: string, operation: string, cause: unknown): void;
}

/**
 * Appends one JSON line per unexpected error to `file`. At 1 MB the file becomes `<file>.1`, which replaces an older one.
 *
 * Messages of errors are left out, because they may quote a text (that of `JSON.parse` does); kinds, codes, places in
 * the program and the paths of schema issues are enough to find a fault.
 */
export function createErrorLog(file: string, appVersion: string, now: () => number = Date.now): ErrorLog {
  return {
    write(ref, operation, cause) {
      const entry = {
        at: new Date(now()).toISOString(),
        ref,
        appVersion,
        operation,
        causes: describeCauses(cause),
      };
      try {
        mkdirSync(dirname(file), { recursive: true });
        const byteLength = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        if (byteLength > MAX_BYTES) renameSync(file, `${file}.1`);
        appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      } catch {
        // Nowhere left to tell.
      }
    },
  };
}

interface DescribedCause {
  kind: string;
  code?: string;
  issues?: string[];
  frames: string[];
}

function describeCauses(cause: unknown): DescribedCause[] {
  const described: DescribedCause[] = [];
  for (let next = cause; next !== undefined && described.length < MAX_CAUSES; ) {
    described.push(describeCause(next));
    next = next instanceof Error ? next.cause : undefined;
  }
  return described;
}

function describeCause(cause: unknown): DescribedCause {
  if (!(cause instanceof Error)) return { kind: typeof cause, frames: [] };
  const described: DescribedCause = { kind: cause.constructor.name, frames: framesOf(cause.stack ?? '') };
  if ('code' in cause && typeof cause.code === 'string') described.code = cause.code;
  if (cause instanceof ZodError) {
    described.issues = cause.issues
      .map(issue => `${issue.path.map(String).join('.')}: ${issue.code}`)
      .slice(0, MAX_FRAMES);
  }
  return described;
}

/** Only lines that name a place in the program: a stack begins with the message. */
function framesOf(stack: string): string[] {
  const isFrame =
    /^ {4}at (?:[\w$.<>[\] ]{1,120} \()?(?:file:|node:|\/|[A-Za-z]:\\)[^()\n]{1,300}:\d+:\d+\)?$/;
  return stack
    .split('\n')
    .filter(line => line.length < 500 && isFrame.test(line))
    .slice(0, MAX_FRAMES)
    .map(line => line.trim());
}
