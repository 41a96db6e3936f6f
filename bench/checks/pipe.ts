import { Writable } from 'node:stream';
import { pipeLines } from '../../src/main/pipe';
import { libraryOf } from '../align/library';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';

export interface PipeFigures {
  readonly rows: number;
  readonly megabytes: number;
  readonly findings: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

const DIFFERENT_TEXTS = 500;

/** `gegenlese pipe check` over `rows` articles of about 400 words, each alone; neither input nor output is kept. */
export async function measurePipe(rows: number): Promise<PipeFigures> {
  const texts = libraryOf(3, DIFFERENT_TEXTS).map(({ text }) => text);
  let length = 0;
  let findings = 0;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      findings += String(chunk).split('"severity"').length - 1;
      done();
    },
  });
  async function* lines() {
    for (let id = 0; id < rows; id++) {
      const docs = [{ name: 'article', text: `${id}. ${texts[id % texts.length]}`, date: '2024-10-13' }];
      const line = Buffer.from(`${JSON.stringify({ id, lang: 'de', docs })}\n`);
      length += line.length;
      yield line;
    }
  }
  forgetPeakMemory();
  const before = process.cpuUsage();
  await pipeLines('check', lines(), output, 'de', new AbortController().signal);
  const { user, system } = process.cpuUsage(before);
  const megabytes = length / 2 ** 20;
  return { rows, megabytes, findings, cpuMs: (user + system) / 1000, peakMb: peakMemoryMb() };
}
