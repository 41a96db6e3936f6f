import { z } from 'zod';
import type { Operation } from '../../shared/contract/operation';
import { operations } from '../../shared/contract/operations';
import { type Field, fieldsOf } from './fields';
import { describeField } from './parse';

const PIPE_SUMMARY =
  'Answer questions about texts, one JSON object a line, from standard input to standard output.';
const SERVE_SUMMARY = 'Serve the app to a browser on 127.0.0.1.';

/** What the command line offers: everything that does not need a window. */
export function commandLineOperations(): Operation[] {
  return Object.values<Operation>(operations).filter(operation => operation.onCommandLine);
}

export function areaNames(): string[] {
  return [...new Set(commandLineOperations().map(operation => splitName(operation).area))];
}

function splitName({ name }: Operation): { area: string; key: string } {
  const [area = '', key = ''] = name.split('.');
  return { area, key };
}

export function overallHelp(): string {
  return [
    'Usage: gegenlese AREA COMMAND [values] [options]\n       gegenlese serve [options]\n       gegenlese pipe diff|align|anchor|dates|weekday|check|checkworthy [options]',
    'Works on the texts, findings and annotations of a workspace file. Nothing leaves this machine.',
    areaNames()
      .map(area => `${area}\n${commandList(area)}`)
      .join('\n'),
    columns([
      ['serve', SERVE_SUMMARY],
      ['pipe', PIPE_SUMMARY],
    ]),
    columns([...GLOBAL_ROWS, ['--version', "Print the program's version"]]),
  ].join('\n\n');
}

export function areaHelp(area: string): string {
  return [
    `Usage: gegenlese ${area} COMMAND [values] [options]`,
    commandList(area),
    columns(GLOBAL_ROWS),
  ].join('\n\n');
}

export function commandHelp(operation: Operation): string {
  const { area, key } = splitName(operation);
  const fields = fieldsOf(operation);
  const byPlace = operation.positional.flatMap(name => fields.filter(field => field.name === name));
  const byName = fields.filter(field => !operation.positional.includes(field.name));
  const values = byPlace.map(field => {
    const value = `${describeField(operation, field)}${field.isList ? '…' : ''}`;
    return field.isRequired ? value : `[${value}]`;
  });
  const needed = byName.filter(field => field.isRequired).map(field => fieldUsage(operation, field));
  const rows = [...byPlace, ...byName].map(
    (field): Row => [fieldUsage(operation, field), fieldMeaning(field)],
  );
  const blocks = [
    `Usage: ${['gegenlese', area, key, ...values, ...needed].join(' ')} [options]`,
    operation.summary,
  ];
  if (rows.length > 0) blocks.push(columns(rows));
  return [...blocks, columns(COMMAND_ROWS)].join('\n\n');
}

/** For scripts: JSON Schemas of what a command takes, reports and answers. */
export function commandSchemas({ name, summary, input, progress, output }: Operation): object {
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
    // Typed arrays are printed as arrays of numbers and have no schema.
    z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return {
    operation: name,
    summary,
    input: schemaOf(input, 'input'),
    ...(progress ? { progress: schemaOf(progress, 'output') } : {}),
    output: schemaOf(output, 'output'),
  };
}

export function serveHelp(): string {
  return [
    'Usage: gegenlese serve [options]',
    SERVE_SUMMARY,
    columns([
      ['--port NUMBER', 'Left out: the same at every start, if it is free; 0: any free one'],
      ['--no-open', 'Do not open the default browser'],
      ['--workspace FILE', 'The workspace to open, made when missing; else the default one'],
      ['--help, -h', 'Print this help'],
    ]),
  ].join('\n\n');
}

export function pipeHelp(): string {
  return [
    'Usage: gegenlese pipe diff|align|anchor|dates|weekday|check|checkworthy [options] < QUESTIONS > ANSWERS',
    PIPE_SUMMARY,
    columns([
      ['diff', '{"id", "left", "right"} → {"id", "matches", "moves", "changes"}'],
      [
        'align',
        '{"id", "a", "b"} → {"id", "links", "aSentences", "bSentences"}; or "A" and "B", lists of sentences',
      ],
      [
        'anchor',
        '{"id", "old", "new", "selector"} → {"id", "start", "end", "state"} or {"id", "orphan": true}; a selector is {"exact", "prefix", "suffix", "start", "end"} of "old"',
      ],
      [
        'dates',
        '{"id", "text", "dct"} → {"id", "timex"}, each {"start", "end", "type", "value"} as in TIMEX3; "dct" is the day of writing: 2024-10-13, 13.10.2024, with or without a time',
      ],
      [
        'weekday',
        '{"id", "text", "docDate"} → {"id", "mismatch"} and of the first wrong weekday "correct", "start", "end"',
      ],
      [
        'check',
        '{"id", "lang", "docs"} → {"id", "findings"}; docs are {"name", "text", "date", "source", "role"}, the last one is under review and those before are its sources, unless roles (review, source) or dates say otherwise; a finding names its document and the number of it in docs, from 0, in "docIndex", as names may be shared, and what it stands against in "other", "otherDoc", "otherDocIndex"',
      ],
      [
        'checkworthy',
        '{"id", "text", "lang"} → {"id", "label", "score", "reasons", "against"}; "label" is true for what deserves a check, "score" from 0 to 1 ranks',
      ],
    ]),
    'Offsets count UTF-16 units. A match is [leftStart, rightStart, length]; a move has the number of its passage behind that.\nOther fields are passed through. A bad line is answered with {"line", "error"}, and the rest goes on.',
    columns([
      ['--language TAG', 'Of the texts, where a line has no "language"; else de'],
      ['--help, -h', 'Print this help'],
    ]),
  ].join('\n\n');
}

type Row = readonly [string, string];

const GLOBAL_ROWS: readonly Row[] = [
  [
    '--workspace FILE',
    'The workspace to work on, made when missing by import, paste and save; else the default one',
  ],
  ['--json', 'Print the messages as JSON, one per line'],
  ['--help, -h', 'Print this help'],
];

const COMMAND_ROWS: readonly Row[] = [
  ...GLOBAL_ROWS.slice(0, -1),
  ['--help, -h', 'Print this help; with --json the JSON Schemas of input, progress and output'],
];

const PLACEHOLDERS: Readonly<Record<Field['kind'], string>> = {
  text: 'TEXT',
  number: 'NUMBER',
  json: 'JSON',
  boolean: '',
};

function fieldUsage(operation: Operation, field: Field): string {
  if (operation.positional.includes(field.name)) return describeField(operation, field);
  if (field.kind === 'boolean') return field.defaultValue === true ? `--no-${field.flag}` : `--${field.flag}`;
  return `--${field.flag} ${PLACEHOLDERS[field.kind]}`;
}

function fieldMeaning(field: Field): string {
  const parts: string[] = [];
  if (field.choices) parts.push(`one of ${field.choices.join(', ')}`);
  if (field.isNullable && field.kind !== 'text') parts.push('or null');
  if (field.isRequired) parts.push('required');
  if (field.isList) parts.push('may be repeated');
  const hasDefault =
    field.defaultValue !== undefined && field.defaultValue !== null && field.defaultValue !== '';
  if (hasDefault && !isEmptyList(field.defaultValue))
    parts.push(`default: ${JSON.stringify(field.defaultValue)}`);
  if (field.shape !== null) parts.push(`written as ${field.shape}`);
  if (field.standardInput !== null)
    parts.push(`- reads ${field.standardInput === 'json-lines' ? 'lines of JSON from ' : ''}standard input`);
  return parts.join('; ');
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function commandList(area: string): string {
  const inArea = commandLineOperations().filter(operation => splitName(operation).area === area);
  return columns(inArea.map((operation): Row => [splitName(operation).key, operation.summary]));
}

function columns(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}
