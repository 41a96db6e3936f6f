import { AppError } from '../../shared/errors';
import type { Field } from './fields';

/** Stands in an input for what `-` on the command line stands for. */
export const STANDARD_INPUT = Symbol('standard input');

const MAX_BYTES = 256 * 1024 * 1024;

/** `input` with standard input in the place of the mark. It is read only where the mark stands. Throws `invalid_input`. */
export async function fillFromStandardInput(
  fields: readonly Field[],
  input: Readonly<Record<string, unknown>>,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<Record<string, unknown>> {
  const filled = { ...input };
  const marked = fields.filter(({ name }) => [input[name]].flat().includes(STANDARD_INPUT));
  const [field] = marked;
  if (!field) return filled;
  const marks = marked.flatMap(({ name }) => [input[name]].flat()).filter(value => value === STANDARD_INPUT);
  if (marks.length > 1) throw new AppError('invalid_input', 'Standard input can be read only once');
  const values = convert(field, await readAll(standardInput));
  filled[field.name] = field.isList
    ? [input[field.name]].flat().flatMap(value => (value === STANDARD_INPUT ? values : [value]))
    : values[0];
  return filled;
}

function convert(field: Field, bytes: Uint8Array): unknown[] {
  switch (field.standardInput) {
    case 'bytes':
      // A name that says something would become the title.
      return [{ name: '-', bytes, modifiedAtMs: null }];
    case 'json':
      return [parseJson(field, decode(field, bytes), '')];
    case 'json-lines':
      return decode(field, bytes)
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === '' ? [] : [parseJson(field, line, ` in line ${index + 1}`)],
        );
    default:
      return [decode(field, bytes)];
  }
}

function decode({ name }: Field, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('invalid_input', `${name}: standard input is not UTF-8`, { field: name }, { cause });
  }
}

function parseJson({ name }: Field, text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `${name}: standard input is not JSON${where}`;
    throw new AppError('invalid_input', message, { field: name }, { cause });
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let byteLength = 0;
  for await (const chunk of input) {
    byteLength += chunk.length;
    if (byteLength > MAX_BYTES) throw new AppError('invalid_input', 'Standard input is larger than 256 MB');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, byteLength));
}
