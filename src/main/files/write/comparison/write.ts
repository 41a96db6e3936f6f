import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ComparisonReport,
  reportParts,
} from '../../../../shared/domain/compare/report/comparison-report';
import { AppError } from '../../../../shared/errors';
import type { ComparisonFormat } from '../../../../shared/model/comparison';
import { writeFileAtomically } from '../atomic-file';
import { createHashingFile, type WrittenFile } from '../hashing-file';
import { readBackError } from '../read-back-error';
import { createTurns, type StopSignal } from '../turns';
import { docxComparison } from './docx';
import { htmlComparison } from './html';
import { checkComparisonJson, jsonComparison } from './json';

/**
 * Largest sum of both texts, in UTF-16 units. HTML and JSON are written as they are made; Word opens no more than 32 MB
 * of text, and a PDF of more would have tens of thousands of pages.
 */
export const MAX_LENGTHS: Readonly<Record<ComparisonFormat, number>> = {
  html: 64_000_000,
  json: 64_000_000,
  docx: 24_000_000,
  pdf: 16_000_000,
};

/**
 * Writes a comparison to a file, reads it back, and only then lets it stand at `path`. Throws `conflict` where a file
 * stands there that may not be replaced, `invalid_input` for texts that are too long for the format, `cancelled` when the signal says so.
 */
export async function writeComparison(
  path: string,
  format: ComparisonFormat,
  report: ComparisonReport,
  signal: StopSignal,
  { mayReplace = false } = {},
): Promise<{ path: string; byteLength: number }> {
  const length = report.left.text.length + report.right.text.length;
  if (length > MAX_LENGTHS[format]) {
    const details = { reason: 'too-long-for-format', format, length, limit: MAX_LENGTHS[format] };
    throw new AppError('invalid_input', TOO_LONG[format], details);
  }
  const name = basename(path);
  const turn = createTurns(signal, () => {});
  const { byteLength } = await writeFileAtomically(path, mayReplace, async partial => {
    const written = await writeChunks(partial, await chunksOf(format, report), turn);
    await checkBytes(partial, name, written, turn);
    if (format === 'json' && written.byteLength <= MAX_PARSED_BYTES)
      checkComparisonJson(await readFile(partial, 'utf8'), name);
    return written;
  });
  return { path, byteLength };
}

const TOO_LONG: Readonly<Record<ComparisonFormat, string>> = {
  html: 'The two texts are too long for one web page',
  json: 'The two texts are too long for one JSON file',
  docx: 'The two texts are longer than Word can open, choose HTML instead',
  pdf: 'The two texts are too long for a PDF, choose HTML instead',
};

/** Parsing takes about ten times the size of the file. */
const MAX_PARSED_BYTES = 64 * 1024 * 1024;

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

async function chunksOf(format: ComparisonFormat, report: ComparisonReport): Promise<Chunks> {
  switch (format) {
    case 'json':
      return jsonComparison(report);
    case 'html':
      return htmlComparison(report, reportParts(report));
    case 'docx':
      // Every change is tracked there, so every change counts.
      return docxComparison(report, reportParts({ ...report, ignore: [] }));
    case 'pdf': {
      // Two megabytes of program and fonts that nothing else needs.
      const { pdfComparison } = await import('./pdf');
      return pdfComparison(report, reportParts(report));
    }
  }
}

async function writeChunks(path: string, chunks: Chunks, turn: () => Promise<void>): Promise<WrittenFile> {
  const file = createHashingFile(path);
  try {
    for await (const chunk of chunks) {
      file.write(chunk);
      await turn();
    }
    return file.finish();
  } catch (cause) {
    file.abandon();
    throw cause;
  }
}

async function checkBytes(
  path: string,
  name: string,
  written: WrittenFile,
  turn: () => Promise<void>,
): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    await turn();
  }
  if (hash.digest('hex') !== written.sha256) throw readBackError(name, 'holds other bytes than were written');
}
