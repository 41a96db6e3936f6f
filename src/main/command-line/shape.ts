/** The part of JSON Schema that our inputs use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** How JSON for the schema is written, for help: `{"start": NUMBER, "note"?: TEXT}`, a question mark at what may be left out. */
export function shapeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join('|');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(shapeOf))].join('|');
  const [type, ...others] = [schema.type ?? 'any'].flat();
  const shape = shapeOfType(type ?? 'any', schema);
  return others.length === 0 ? shape : [shape, ...others.map(other => shapeOfType(other, schema))].join('|');
}

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'TEXT',
  integer: 'NUMBER',
  number: 'NUMBER',
  boolean: 'true|false',
  null: 'null',
};

function shapeOfType(type: string, { items, properties, required = [] }: Schema): string {
  if (type === 'array') return `[${items ? shapeOf(items) : ''}, …]`;
  if (type !== 'object' || !properties) return SIMPLE[type] ?? 'JSON';
  const entries = Object.entries(properties).map(
    ([name, property]) => `"${name}"${required.includes(name) ? '' : '?'}: ${shapeOf(property)}`,
  );
  return `{${entries.join(', ')}}`;
}
