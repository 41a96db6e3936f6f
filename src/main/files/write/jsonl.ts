import { createHashingFile, type RowWriter } from './hashing-file';

/** One JSON object a line, UTF-8, `\n`, no byte order mark. */
export function createJsonlWriter(path: string): RowWriter<object> {
  const file = createHashingFile(path);
  let rows = 0;
  return {
    append(row) {
      file.write(`${JSON.stringify(row)}\n`);
      rows++;
    },
    finish: () => ({ ...file.finish(), rows }),
    abandon: () => file.abandon(),
  };
}
