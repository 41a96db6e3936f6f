/**
 * What `JSON.parse` makes of `text`, but numbers that it would change (ids of more than 15 figures, 1e400) as things that
 * `writeJson` writes as they came. Throws like `JSON.parse`.
 */
export function parseExactly(text: string): unknown {
  return LONG_NUMBER.test(text) ? json.parse(text, keepExact) : JSON.parse(text);
}

/** `value` as JSON; null where it is nested too deeply to be written. */
export function writeJson(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    // What was read from JSON has neither circles nor big integers.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** Also inside of texts, where it costs some time and nothing else. */
const LONG_NUMBER = /\d[\d.]{15}|\d[eE][+-]?\d/;

// Later than the library that the types are of: https://tc39.es/proposal-json-parse-with-source/
const json = JSON as typeof JSON & {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
};

function keepExact(_key: string, value: unknown, { source }: { source?: string }): unknown {
  if (typeof value !== 'number' || source === undefined) return value;
  return source.length > 15 || !Number.isFinite(value) ? json.rawJSON(source) : value;
}
