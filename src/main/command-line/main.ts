import { randomUUID } from 'node:crypto';
import type { Operation } from '../../shared/contract/operation';
import type { OperationName } from '../../shared/contract/operations';
import { AppError, type WireError } from '../../shared/errors';
import { findOperation } from '../dispatch';
import { createErrorLog } from '../error-log';
import { openWorkspaceApp } from '../open-workspace';
import { type Installation, installationAt, type UserFiles, userFiles } from '../paths';
import { CALL_ID, runCall } from './call';
import { EXIT_CODES } from './exit-codes';
import { fieldsOf } from './fields';
import { areaHelp, areaNames, commandHelp, commandSchemas, overallHelp, pipeHelp, serveHelp } from './help';
import { describeError } from './messages';
import { GLOBAL_OPTIONS, globalOptions, parseCommand, parseWords } from './parse';
import { parsePipe, pipe } from './pipe';
import { printJson } from './print';
import { parseServe, serve } from './serve';
import { fillFromStandardInput } from './standard-input';
import { createTerminal, type ProcessTerminal, type Terminal } from './terminal';

/** Everything a command needs of its surroundings. */
interface Surroundings {
  readonly installation: Installation;
  readonly files: UserFiles;
  readonly terminal: ProcessTerminal;
  readonly interrupt: AbortSignal;
}

/** Runs the command that `words` say. `entryFolder` is the folder of the built `cli.js`. Returns the exit code. */
export async function runCommandLine(
  words: readonly string[],
  entryFolder: string,
  terminal: ProcessTerminal = createTerminal(),
): Promise<number> {
  const files = userFiles();
  const installation = installationAt(entryFolder);
  const fail = (error: WireError): number => {
    terminal.complain(describeError(error, { command: commandOf(words), errorLogFile: files.errorLogFile }));
    return EXIT_CODES[error.code];
  };
  let exitCode: number;
  try {
    exitCode = await runWords(words, { installation, files, terminal, interrupt: interruptSignal() });
  } catch (cause) {
    const error = toWireError(cause, files, installation.appVersion);
    // A script that reads lines is told in a line too.
    if (words.includes('--json')) terminal.print(printJson({ type: 'failed', id: CALL_ID, error }));
    exitCode = fail(error);
  }
  const lost = await terminal.flush();
  return lost === null ? exitCode : fail(lost);
}

async function runWords(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, installation, files, interrupt } = surroundings;
  const [area, key, ...rest] = words;
  if (area === '--version') {
    terminal.print(installation.appVersion);
    return 0;
  }
  if (area === 'serve') {
    const options = parseServe(words.slice(1));
    if (!options.isHelp) return serve(options, installation, files, terminal, interrupt);
    terminal.print(serveHelp());
    return 0;
  }
  if (area === 'pipe') {
    const { verb, language, isHelp } = parsePipe(words.slice(1));
    if (verb !== null && !isHelp) return pipe(verb, language, interrupt, terminal.outputLost);
    terminal.print(pipeHelp());
    return 0;
  }
  if (area === undefined || area.startsWith('-'))
    return printHelp(words, overallHelp(), 'gegenlese', terminal);
  if (!areaNames().includes(area)) throw new AppError('invalid_input', `There is no '${area}'`);
  if (key === undefined || key.startsWith('-')) {
    return printHelp(words.slice(1), areaHelp(area), `gegenlese ${area}`, terminal);
  }
  const operation = findOperation(`${area}.${key}`);
  if (!operation?.onCommandLine) throw new AppError('invalid_input', `There is no '${area} ${key}'`);
  return runOperation(operation, rest, surroundings);
}

async function runOperation(
  operation: Operation,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { installation, files, terminal, interrupt } = surroundings;
  const { input: given, options } = parseCommand(operation, words);
  if (options.isHelp) {
    terminal.print(options.isJson ? printJson(commandSchemas(operation)) : commandHelp(operation));
    return 0;
  }
  const input = await fillFromStandardInput(fieldsOf(operation), given, standardInput(interrupt));
  const workspace = {
    file: options.workspace,
    create: STARTS_WORKSPACE.has(operation.name),
    withSamples: false,
  };
  const app = await openWorkspaceApp(workspace, installation, files, { kind: 'command-line', pick: null });
  try {
    const hints = {
      command: `gegenlese ${operation.name.replace('.', ' ')}`,
      errorLogFile: files.errorLogFile,
    };
    return await runCall({ host: app, operation, input, isJson: options.isJson, terminal, hints, interrupt });
  } finally {
    await app.close();
  }
}

/** What has a meaning in an empty workspace. All others would answer a mistyped name with an empty file. */
const STARTS_WORKSPACE: ReadonlySet<string> = new Set<OperationName>([
  'documents.import',
  'documents.paste',
  'sources.import',
  'sources.save',
  'labels.save',
  'settings.update',
]);

/** Words without a command: help where it was asked for, and as an answer to something incomplete. */
function printHelp(words: readonly string[], help: string, command: string, terminal: Terminal): number {
  const { values } = parseWords(words, GLOBAL_OPTIONS);
  if (globalOptions(values).isHelp) {
    terminal.print(help);
    return 0;
  }
  terminal.complain(`${help}\n\n${command}: a command is missing.`);
  return EXIT_CODES.invalid_input;
}

async function* standardInput(interrupt: AbortSignal): AsyncGenerator<Uint8Array> {
  interrupt.addEventListener('abort', () => process.stdin.destroy(), { once: true });
  try {
    yield* process.stdin as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (!interrupt.aborted) throw cause;
  }
  if (interrupt.aborted) throw new AppError('cancelled', 'Cancelled');
}

/** Aborts on Ctrl-C and when the terminal goes away; more of the same change nothing, because stopping has begun. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

function commandOf(words: readonly string[]): string {
  const named = words.slice(0, 2).filter(word => /^[a-z-]+$/.test(word) && !word.startsWith('-'));
  const [area = ''] = named;
  if (area === 'serve' || area === 'pipe') return `gegenlese ${area}`;
  const known = findOperation(named.join('.')) ? named : areaNames().includes(area) ? [area] : [];
  return ['gegenlese', ...known].join(' ');
}

function toWireError(cause: unknown, files: UserFiles, appVersion: string): WireError {
  if (cause instanceof AppError) return { code: cause.code, message: cause.message, details: cause.details };
  const ref = randomUUID().slice(0, 8);
  createErrorLog(files.errorLogFile, appVersion).write(ref, 'command-line', cause);
  return { code: 'internal', message: 'Something unexpected happened', ref };
}
