import diffSequences from '@jest/diff-sequences';
import { diffWords } from 'diff';
import { diff_match_patch } from 'diff-match-patch';
import { diff as myersDiff } from 'fast-myers-diff';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { diffTexts } from '../../src/shared/domain/compare/diff/diff';
import { findMatches } from '../../src/shared/domain/compare/diff/find-matches';
import { createInterner, internStretches } from '../../src/shared/domain/compare/diff/intern';
import { tokenize } from '../../src/shared/domain/text/tokens';
import { unitsOf } from '../../src/shared/domain/text/units';
import type { Pair } from './texts';

/** What an algorithm found: runs of equal words or of equal characters, flat triples; or parts with their texts. */
export type Answer =
  | {
      readonly kind: 'characters';
      readonly runs: ArrayLike<number>;
      readonly moves: ArrayLike<number>;
      readonly isCoarse: boolean;
    }
  | {
      readonly kind: 'words';
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly runs: number[];
    }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'floor' };
export type Part = readonly [operation: -1 | 0 | 1, text: string];

export interface Peer {
  readonly name: string;
  run(pair: Pair): Answer;
}

const STEPS = 1e9;

export const PEERS: readonly Peer[] = [
  { name: 'floor: tokens and numbers for them', run: floor },
  {
    name: 'Gegenlese: matches and moves',
    run: ({ left, right }) => {
      const { matches, moves, coarseGaps } = findMatches(left, right, STEPS);
      return { kind: 'characters', runs: matches, moves, isCoarse: coarseGaps.length > 0 };
    },
  },
  {
    name: 'Gegenlese: and a class for every change',
    run: ({ left, right }) => {
      const { matches, moves, isCoarse } = diffTexts(left, right, 'de');
      return { kind: 'characters', runs: matches, moves, isCoarse };
    },
  },
  {
    name: '@jest/diff-sequences',
    run: ({ left: leftText, right: rightText }) => {
      const [left, right] = [toWords(leftText), toWords(rightText)];
      const runs: number[] = [];
      diffSequences(
        left.length,
        right.length,
        (i, j) => left[i] === right[j],
        (length, i, j) => runs.push(i, j, length),
      );
      return { kind: 'words', left, right, runs };
    },
  },
  {
    name: 'fast-myers-diff',
    run: ({ left: leftText, right: rightText }) => {
      const [left, right] = [toWords(leftText), toWords(rightText)];
      const runs: number[] = [];
      let [i, j] = [0, 0];
      for (const [leftStart, leftEnd, , rightEnd] of myersDiff(left, right)) {
        if (leftStart > i) runs.push(i, j, leftStart - i);
        i = leftEnd;
        j = rightEnd;
      }
      if (left.length > i) runs.push(i, j, left.length - i);
      return { kind: 'words', left, right, runs };
    },
  },
  {
    name: 'diff: diffWords',
    run: ({ left, right }) => ({
      kind: 'parts',
      parts: diffWords(left, right).map((part): Part => [part.added ? 1 : part.removed ? -1 : 0, part.value]),
    }),
  },
  {
    name: 'diff-match-patch: words, 1 s',
    run: ({ left, right }) => ({ kind: 'parts', parts: matchPatchWords(left, right) }),
  },
  {
    name: 'diff-match-patch: characters, 1 s',
    run: ({ left, right }) => ({ kind: 'parts', parts: new diff_match_patch().diff_main(left, right) }),
  },
  { name: 'vscode-diff: with moves, 15 s', run: vscode },
];

export function toWords(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function floor({ left, right }: Pair): Answer {
  const interner = createInterner(1024);
  for (const text of [left, right]) {
    const tokens = tokenize(text);
    const count = tokens.starts.length;
    internStretches(interner, unitsOf(text), tokens.starts, tokens.ends, 0, count, new Int32Array(count));
  }
  return { kind: 'floor' };
}

/** One character a word, as its `diff_linesToChars_` does with lines; there are 65,535 of them. */
function matchPatchWords(left: string, right: string): Part[] {
  const codes = new Map<string, number>();
  const words: string[] = [];
  const encode = (text: string) => {
    let encoded = '';
    for (const word of text.match(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? []) {
      let code = codes.get(word);
      if (code === undefined) {
        code = words.push(word);
        codes.set(word, code);
      }
      if (code > 63_000) throw new RangeError('more than 63,000 different words');
      // Not the surrogates: halves of them would be kept together.
      encoded += String.fromCharCode(code >= 0xd800 ? code + 0x800 : code);
    }
    return encoded;
  };
  const [leftEncoded, rightEncoded] = [encode(left), encode(right)];
  return new diff_match_patch()
    .diff_main(leftEncoded, rightEncoded, false)
    .map(([operation, encoded]): Part => {
      const text = Array.from(encoded, char => {
        const code = char.charCodeAt(0);
        return words[(code >= 0xe000 ? code - 0x800 : code) - 1] ?? '';
      });
      return [operation, text.join('')];
    });
}

function vscode({ left, right }: Pair): Answer {
  const [leftLines, rightLines] = [left.split('\n'), right.split('\n')];
  const { changes, hitTimeout } = new DefaultLinesDiffComputer().computeDiff(leftLines, rightLines, {
    ignoreTrimWhitespace: false,
    computeMoves: true,
    maxComputationTimeMs: 15_000,
  });
  const startsOf = (lines: readonly string[]) => {
    const starts = [0];
    for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
    return starts;
  };
  const [leftStarts, rightStarts] = [startsOf(leftLines), startsOf(rightLines)];
  const offset = (starts: readonly number[], line: number, column: number, end: number) =>
    Math.min(end, (starts[line - 1] ?? end) + column - 1);
  const runs: number[] = [];
  let [leftDone, rightDone] = [0, 0];
  const addChange = (leftStart: number, leftEnd: number, rightStart: number, rightEnd: number) => {
    if (leftStart > leftDone)
      runs.push(leftDone, rightDone, Math.min(leftStart - leftDone, rightStart - rightDone));
    [leftDone, rightDone] = [leftEnd, rightEnd];
  };
  for (const { original, modified, innerChanges } of changes) {
    if (!innerChanges || innerChanges.length === 0) {
      addChange(
        offset(leftStarts, original.startLineNumber, 1, left.length),
        offset(leftStarts, original.endLineNumberExclusive, 1, left.length),
        offset(rightStarts, modified.startLineNumber, 1, right.length),
        offset(rightStarts, modified.endLineNumberExclusive, 1, right.length),
      );
    }
    for (const { originalRange: from, modifiedRange: to } of innerChanges ?? []) {
      addChange(
        offset(leftStarts, from.startLineNumber, from.startColumn, left.length),
        offset(leftStarts, from.endLineNumber, from.endColumn, left.length),
        offset(rightStarts, to.startLineNumber, to.startColumn, right.length),
        offset(rightStarts, to.endLineNumber, to.endColumn, right.length),
      );
    }
  }
  addChange(left.length, left.length, right.length, right.length);
  return { kind: 'characters', runs, moves: [], isCoarse: hitTimeout };
}
