import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { placeAnchor } from '../shared/domain/anchors/place';
import { judgeCheckWorthiness } from '../shared/domain/checks/worthy/check-worthy';
import { alignArticles, alignPassages, type Passages } from '../shared/domain/compare/alignment/align';
import { diffTexts } from '../shared/domain/compare/diff/diff';
import { findTimexes } from '../shared/domain/text/timex/find-timexes';
import { findWeekdayMismatches } from '../shared/domain/text/timex/weekdays';
import { CHANGE_CLASSES } from '../shared/model/comparison';
import { parseExactly, writeJson } from './exact-json';
import { checkDocuments, checkQuestion } from './pipe-check';
import { languageFields, languageOf, namedLanguage, toDay } from './pipe-fields';

export const PIPE_VERBS = ['diff', 'align', 'anchor', 'dates', 'weekday', 'check', 'checkworthy'] as const;
export type PipeVerb = (typeof PIPE_VERBS)[number];

/**
 * Answers every line of `input`, JSON in UTF-8, with a line of `output`, in the same order and without a memory of
 * earlier ones. Fields that are not understood stand in the answer as they came. A line that cannot be answered gets
 * `{id, line, error}`, `line` counting from 1, and the rest goes on; empty lines get none.
 *
 * Reads on only when `output` has taken the answer, so that memory is that of one line. Ends with the input, or early
 * and without an error once `signal` is aborted. `onFault` hears of every line at which the program itself failed.
 */
export async function pipeLines(
  verb: PipeVerb,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  language: string,
  signal: AbortSignal,
  onFault: (cause: unknown) => void = () => {},
): Promise<void> {
  let lineNumber = 0;
  for await (const line of linesOf(input)) {
    if (signal.aborted) return;
    lineNumber++;
    if (line?.trim() === '') continue;
    const answer =
      line === null
        ? JSON.stringify({ line: lineNumber, error: 'This is not UTF-8' })
        : answerLine(verb, line, lineNumber, language, onFault);
    if (!output.write(`${answer}\n`)) await once(output, 'drain', { signal });
  }
}

/** The answer to one line, without a line break. `language` (BCP 47) counts where the line names none. */
export function answerLine(
  verb: PipeVerb,
  line: string,
  lineNumber: number,
  language: string,
  onFault: (cause: unknown) => void = () => {},
): string {
  let record: unknown;
  try {
    record = parseExactly(line);
  } catch {
    return JSON.stringify({ line: lineNumber, error: 'This is not JSON' });
  }
  const refuse = (error: string): string => {
    const id = z.object({ id: z.unknown() }).safeParse(record).data?.id;
    const place = { line: lineNumber, error };
    return writeJson({ ...(id === undefined ? {} : { id }), ...place }) ?? JSON.stringify(place);
  };
  let answer: Answer;
  try {
    answer = ANSWERS[verb](record, language);
  } catch (cause) {
    onFault(cause);
    return refuse('Something unexpected happened');
  }
  if (typeof answer === 'string') return refuse(answer);
  return writeJson(answer) ?? refuse('This is nested too deeply');
}

const diffQuestion = z.looseObject({ left: z.string(), right: z.string(), ...languageFields });
const textQuestion = z.looseObject({ a: z.string(), b: z.string(), ...languageFields });
const sentenceQuestion = z.looseObject({ A: z.array(z.string()), B: z.array(z.string()), ...languageFields });

const anchorQuestion = z.looseObject({
  old: z.string().nullish(),
  new: z.string(),
  selector: z.object({
    exact: z.string().min(1),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
    start: z.int().optional(),
    end: z.int().optional(),
  }),
});

const datesQuestion = z.looseObject({ text: z.string(), dct: z.string().nullish(), ...languageFields });
const weekdayQuestion = z.looseObject({ text: z.string(), docDate: z.string().nullish(), ...languageFields });
const checkWorthyQuestion = z.looseObject({ text: z.string(), ...languageFields });

type Answer = Readonly<Record<string, unknown>> | string;

const ANSWERS: Readonly<Record<PipeVerb, (record: unknown, language: string) => Answer>> = {
  diff: answerDiff,
  align: answerAlign,
  anchor: answerAnchor,
  dates: answerDates,
  weekday: answerWeekday,
  check: answerCheck,
  checkworthy: answerCheckWorthy,
};

function answerDiff(record: unknown, language: string): Answer {
  const parsed = diffQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { left, right, language: _language, lang: _lang, ...rest } = parsed.data;
  const read = namedLanguage(parsed.data) ?? language;
  const { matches, moves, changes, coarseGaps } = diffTexts(left, right, read);
  return {
    ...rest,
    matches: rowsOf(matches, 3),
    moves: rowsOf(moves, 4),
    changes: rowsOf(changes, 5).map(([leftStart, leftEnd, rightStart, rightEnd, kind = 0]) => ({
      class: CHANGE_CLASSES[kind],
      left: [leftStart, leftEnd],
      right: [rightStart, rightEnd],
    })),
    ...(coarseGaps.length > 0 ? { coarseGaps: rowsOf(coarseGaps, 4) } : {}),
  };
}

function answerAlign(record: unknown, language: string): Answer {
  const sentences = sentenceQuestion.safeParse(record);
  if (sentences.success) {
    const { A, B, language: _language, lang: _lang, ...rest } = sentences.data;
    return { ...rest, links: linkSentences(A, B, namedLanguage(sentences.data) ?? language) };
  }
  const texts = textQuestion.safeParse(record);
  if (!texts.success) return describeIssue(texts.error);
  const { a, b, language: _language, lang: _lang, ...rest } = texts.data;
  const read = namedLanguage(texts.data) ?? language;
  const { links, referenceSentences, reviewSentences } = alignArticles(a, b, { language: read });
  return {
    ...rest,
    links: links.map(({ reference, review, kind, reasons }) => ({ a: reference, b: review, kind, reasons })),
    aSentences: rowsOf(referenceSentences, 2),
    bSentences: rowsOf(reviewSentences, 2),
  };
}

/** The given sentences keep their numbers, also where the program would have cut one of them in two. */
function linkSentences(A: readonly string[], B: readonly string[], language: string) {
  return alignPassages(passagesOf(A), passagesOf(B), { language }).map(
    ({ reference, review, kind, reasons }) => ({
      a: reference,
      b: review,
      kind,
      reasons,
    }),
  );
}

function passagesOf(sentences: readonly string[]): Passages {
  const spans = new Int32Array(sentences.length * 2);
  let start = 0;
  for (const [at, { length }] of sentences.entries()) {
    spans.set([start, start + length], at * 2);
    start += length + 1;
  }
  return { text: sentences.join('\n'), spans };
}

/** Without the old text, or with an empty one, the words and their context are all there is. */
function answerAnchor(record: unknown): Answer {
  const parsed = anchorQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { old, new: next, selector, ...rest } = parsed.data;
  const { start = -1, end = start + selector.exact.length, ...quote } = selector;
  const placement = placeAnchor(
    { ...quote, start, end },
    next,
    old ? { kind: 'texts', old } : { kind: 'none' },
  );
  if (placement.state === 'orphan') return { ...rest, orphan: true };
  return { ...rest, start: placement.start, end: placement.end, state: placement.state };
}

function answerDates(record: unknown, language: string): Answer {
  const parsed = datesQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { text, dct, language: _language, lang: _lang, ...rest } = parsed.data;
  return { ...rest, timex: findTimexes(text, languageOf(text, parsed.data, language), toDay(dct)) };
}

/** Of several mismatches the first. */
function answerWeekday(record: unknown, language: string): Answer {
  const parsed = weekdayQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { text, docDate, language: _language, lang: _lang, ...rest } = parsed.data;
  const [found] = findWeekdayMismatches(text, languageOf(text, parsed.data, language), toDay(docDate));
  if (!found) return { ...rest, mismatch: false };
  const { correct, start, end } = found;
  return { ...rest, mismatch: true, correct, start, end };
}

/** `label` is whether the text deserves a check, null in languages that the rule does not speak. */
function answerCheckWorthy(record: unknown, language: string): Answer {
  const parsed = checkWorthyQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { text, language: _language, lang: _lang, ...rest } = parsed.data;
  const worth = judgeCheckWorthiness(text, languageOf(text, parsed.data, language));
  if (!worth) return { ...rest, label: text.trim() === '' ? false : null, score: 0, reasons: [] };
  return {
    ...rest,
    label: worth.isCheckWorthy,
    score: worth.score,
    reasons: worth.reasons,
    against: worth.against,
  };
}

function answerCheck(record: unknown, language: string): Answer {
  const parsed = checkQuestion.safeParse(record);
  if (!parsed.success) return describeIssue(parsed.error);
  const { docs: _docs, ...rest } = parsed.data;
  return { ...rest, findings: checkDocuments(parsed.data, language) };
}

function describeIssue({ issues: [issue] }: z.ZodError): string {
  const field = issue?.path.join('.') ?? '';
  return field === '' ? 'This is no object' : `'${field}' is missing or no text`;
}

function rowsOf(items: Int32Array, width: number): number[][] {
  return Array.from({ length: items.length / width }, (_, row) => [
    ...items.subarray(row * width, row * width + width),
  ]);
}

/**
 * Lines without their line feeds, null for one that is no UTF-8: with its broken bytes replaced, every offset behind them
 * could be another one. The carriage return that may stand before a line feed is white space to JSON.
 */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield decodeLine([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield decodeLine(parts);
}

const LINE_FEED = 0x0a;

function decodeLine(parts: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return null;
  }
}
