import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Operation } from '../../shared/contract/operation';
import { AppError } from '../../shared/errors';
import { type Field, fieldsOf } from './fields';
import { STANDARD_INPUT } from './standard-input';

/** What every command takes besides its own fields. */
export interface GlobalOptions {
  readonly workspace: string | null;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

export const GLOBAL_OPTIONS = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** Turns words into the input of an operation; values are checked by its schema later. Throws `invalid_input`. */
export function parseCommand(
  operation: Operation,
  words: readonly string[],
): { input: Record<string, unknown>; options: GlobalOptions } {
  const fields = fieldsOf(operation);
  const { values, positionals } = parseWords(words, optionsFor(fields));
  const options = globalOptions(values);
  if (options.isHelp) return { input: {}, options };

  const given = new Map<string, unknown>();
  for (const field of fields) {
    const value = values[field.flag];
    if (value !== undefined)
      given.set(field.name, parseValues(field, [value].flat() as (string | boolean)[]));
  }
  for (const [name, value] of placePositionals(operation, fields, positionals)) {
    if (given.has(name)) throw new AppError('invalid_input', `${name} is given twice`, { field: name });
    given.set(name, value);
  }
  const missing = fields.find(field => field.isRequired && !given.has(field.name));
  if (missing)
    throw new AppError('invalid_input', `${describeField(operation, missing)} is missing`, {
      field: missing.name,
    });
  return { input: Object.fromEntries(given), options };
}

/** `parseArgs` with its complaints as `invalid_input`. */
export function parseWords(words: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      allowNegative: true,
      strict: true,
    });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const [sentence] = cause.message.split('. ');
    throw new AppError('invalid_input', sentence ?? cause.message, {}, { cause });
  }
}

export function globalOptions(values: Readonly<Record<string, unknown>>): GlobalOptions {
  const workspace = values.workspace;
  // A variable of a script that is not set must not name the folder the script runs in.
  if (workspace === '') throw new AppError('invalid_input', 'The name of the workspace is empty');
  return {
    workspace: typeof workspace === 'string' ? workspace : null,
    isJson: values.json === true,
    isHelp: values.help === true,
  };
}

/** As help and complaints name a field: `<sources>` by place, `--version-of` by name. */
export function describeField(operation: Operation, field: Field): string {
  return operation.positional.includes(field.name) ? `<${field.flag}>` : `--${field.flag}`;
}

function optionsFor(fields: readonly Field[]): ParseArgsOptionsConfig {
  const options: ParseArgsOptionsConfig = { ...GLOBAL_OPTIONS };
  for (const field of fields) {
    options[field.flag] = { type: field.kind === 'boolean' ? 'boolean' : 'string', multiple: field.isList };
  }
  return options;
}

function* placePositionals(
  operation: Operation,
  fields: readonly Field[],
  words: readonly string[],
): Generator<[string, unknown]> {
  let next = 0;
  for (const name of operation.positional) {
    const field = fields.find(each => each.name === name);
    if (!field || next >= words.length) break;
    const taken = words.slice(next, field.isList ? undefined : next + 1);
    next += taken.length;
    yield [name, parseValues(field, taken)];
  }
  const surplus = words[next];
  if (surplus !== undefined) throw new AppError('invalid_input', `'${surplus}' is one word too many`, {});
}

function parseValues(field: Field, words: readonly (string | boolean)[]): unknown {
  const values = words.map(word => parseValue(field, word));
  return field.isList ? values : values.at(-1);
}

function parseValue(field: Field, word: string | boolean): unknown {
  if (word === '-' && field.standardInput !== null) return STANDARD_INPUT;
  if (typeof word === 'boolean' || field.kind === 'text') return word;
  if (field.isNullable && word === 'null') return null;
  if (field.kind === 'boolean') {
    if (/^(true|yes)$/i.test(word)) return true;
    if (/^(false|no)$/i.test(word)) return false;
    throw unsuitable(field, word, 'true or false');
  }
  if (field.kind === 'number') {
    if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
    throw unsuitable(field, word, 'a number');
  }
  try {
    return JSON.parse(word);
  } catch {
    throw unsuitable(field, word, 'JSON');
  }
}

function unsuitable(field: Field, word: string, wanted: string): AppError {
  return new AppError('invalid_input', `${field.flag}: '${word}' is not ${wanted}`, { field: field.name });
}
