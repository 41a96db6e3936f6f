import { join } from 'node:path';
import { type App, openApp } from '../../src/main/app';
import { connectApp } from '../../src/main/connect-app';
import type { OperationName } from '../../src/shared/contract/operations';
import { AppError } from '../../src/shared/errors';

export interface ChildRequest {
  readonly workspacePath: string;
  /** For settings and the error log. */
  readonly folder: string;
  readonly workerFile: string;
  readonly calls: readonly { readonly operation: OperationName; readonly input: unknown }[];
  /** Leave the workspace open and wait to be killed. */
  readonly holds: boolean;
  /** The account that the process becomes before it opens anything; only root may name one. */
  readonly runsAs?: number;
}

export type ChildAnswer =
  | { readonly value: unknown }
  | { readonly code: string; readonly message: string; readonly details: unknown };

/** Opens the workspace, makes the calls one after the other, and answers for each; for the opening alone where that fails. */
export async function runRequest(request: ChildRequest): Promise<ChildAnswer[]> {
  const answers: ChildAnswer[] = [];
  try {
    const app = await openApp({
      workspacePath: request.workspacePath,
      create: true,
      sampleFolder: null,
      settingsFile: join(request.folder, 'settings.json'),
      scaleFolder: join(request.folder, 'scales'),
      errorLogFile: join(request.folder, 'errors.jsonl'),
      workerFile: request.workerFile,
      host: { kind: 'command-line', pick: null },
      appVersion: '0.0.0-test',
    });
    for (const { operation, input } of request.calls) answers.push(await answerOf(app, operation, input));
    if (!request.holds) await app.close();
  } catch (cause) {
    answers.push(toAnswer(cause));
  }
  return answers;
}

async function answerOf(app: App, operation: OperationName, input: unknown): Promise<ChildAnswer> {
  try {
    return { value: await connectApp(app).call(operation, input as never) };
  } catch (cause) {
    return toAnswer(cause);
  }
}

function toAnswer(cause: unknown): ChildAnswer {
  if (cause instanceof AppError) return { code: cause.code, message: cause.message, details: cause.details };
  return { code: 'not an AppError', message: String(cause), details: {} };
}
