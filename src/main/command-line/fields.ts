import { z } from 'zod';
import type { Operation } from '../../shared/contract/operation';
import { type Schema, shapeOf } from './shape';

/** One field of an operation's input, as the command line takes it. */
export interface Field {
  readonly name: string;
  /** The name with hyphens: `leftVersionId` is `--left-version-id`. */
  readonly flag: string;
  /** `json` is anything that has an inner structure. */
  readonly kind: 'text' | 'number' | 'boolean' | 'json';
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly choices: readonly string[] | null;
  /** Undefined where there is none. */
  readonly defaultValue: unknown;
  /** How one value is written, where it is `json`. */
  readonly shape: string | null;
  /** What `-` makes of standard input; null where it has no meaning of its own. */
  readonly standardInput: 'bytes' | 'text' | 'json' | 'json-lines' | null;
}

/** In the order of the declaration. */
export function fieldsOf(operation: Operation): Field[] {
  // Bytes and the like have no JSON Schema; a terminal cannot give them either.
  const schema = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const isList = property.type === 'array';
    const item = (isList && property.items) || property;
    const kind = kindOf(item);
    return {
      name,
      flag: toFlag(name),
      kind,
      isList,
      isRequired: required.has(name),
      isNullable: typesOf(property).includes('null'),
      choices: item.enum?.map(String) ?? null,
      defaultValue: property.default,
      shape: kind === 'json' ? shapeOf(item) : null,
      standardInput: standardInputOf(operation, name, kind, isList),
    };
  });
}

function standardInputOf(
  operation: Operation,
  name: string,
  kind: Field['kind'],
  isList: boolean,
): Field['standardInput'] {
  if (kind === 'json') return isList ? 'json-lines' : 'json';
  // A file may be all that comes through a pipe, and a text is longer than a word of a command may be.
  if (operation.name === 'documents.import' && name === 'sources') return 'bytes';
  return name === 'text' ? 'text' : null;
}

const KINDS = { string: 'text', integer: 'number', number: 'number', boolean: 'boolean' } as const;

function kindOf(schema: Schema): Field['kind'] {
  const simple = typesOf(schema).find(type => Object.hasOwn(KINDS, type)) as keyof typeof KINDS | undefined;
  if (simple) return KINDS[simple];
  return schema.enum ? 'text' : 'json';
}

function typesOf(schema: Schema): string[] {
  return [schema, ...(schema.anyOf ?? [])].flatMap(({ type }) => type ?? []);
}

function toFlag(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
