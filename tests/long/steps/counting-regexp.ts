import { type Node, parse } from './parse-regexp';

/** Steps that a backtracking engine takes: every look at a character, and every way entered. */
export interface StepCounter {
  steps: number;
}

/**
 * A second engine for the regular expressions of the program, since the first one does not tell its steps. It backtracks
 * as V8's does, without the short cuts that make that one faster. Knows the syntax of the program's own expressions with
 * the flags d, g, i, m, s, u and y; throws on a syntax that it does not know.
 *
 * The answer is that of `RegExp.prototype.exec`, `lastIndex` included.
 */
export function createCountingExec(counter: StepCounter) {
  const programs = new Map<string, Program>();
  return function exec(this: RegExp, input: unknown): RegExpExecArray | null {
    const text = String(input);
    const key = `${this.flags}/${this.source}`;
    let program = programs.get(key);
    if (!program) {
      program = compile(this.source, this.flags, counter);
      programs.set(key, program);
    }
    const isMoving = this.global || this.sticky;
    let at = isMoving ? this.lastIndex : 0;
    for (; at <= text.length; at++) {
      counter.steps++;
      const groups = program.run(text, at);
      if (groups !== null) {
        if (isMoving) this.lastIndex = groups[1] ?? 0;
        return resultOf(text, groups, program.names);
      }
      if (this.sticky) break;
      // Between the halves of a pair no character begins.
      if (this.unicode && isPairAt(text, at)) at++;
    }
    if (isMoving) this.lastIndex = 0;
    return null;
  };
}

interface Program {
  readonly names: ReadonlyMap<string, number>;
  /** Offsets of the whole and of every group, -1 for one that took no part. */
  run(text: string, at: number): readonly number[] | null;
}

type Matcher = (at: number) => boolean;

function compile(source: string, flags: string, counter: StepCounter): Program {
  const { root, groupCount, names } = parse(source, flags);
  const places = new Array<number>(2 * groupCount).fill(-1);
  const isUnicode = flags.includes('u');
  let text = '';
  const isWordAt = (at: number) => at >= 0 && at < text.length && WORD_CHARACTERS.includes(text.charAt(at));
  const isBreakAt = (at: number) => '\n\r\u2028\u2029'.includes(text.charAt(at));

  const build = (node: Node, next: Matcher, isBackward: boolean): Matcher => {
    switch (node.kind) {
      case 'set':
        return single(node.accepts, next, isBackward);
      case 'sequence': {
        const items = isBackward ? node.items : node.items.toReversed();
        return items.reduce((then, item) => build(item, then, isBackward), next);
      }
      case 'choice': {
        const ways = node.ways.map(way => build(way, next, isBackward));
        return at => {
          for (const way of ways) {
            counter.steps++;
            if (way(at)) return true;
          }
          return false;
        };
      }
      case 'group':
        return group(node, next, isBackward);
      case 'back':
        return at => {
          counter.steps++;
          const [from = -1, to = -1] = [places[2 * node.number], places[2 * node.number + 1]];
          if (from < 0 || to < 0) return next(at);
          const words = text.slice(from, to);
          const start = isBackward ? at - words.length : at;
          counter.steps += words.length;
          return start >= 0 && text.startsWith(words, start) && next(isBackward ? start : at + words.length);
        };
      case 'look':
        return look(node, next);
      case 'edge':
        return at => {
          counter.steps++;
          return isEdge(node.which, at) && next(at);
        };
      case 'repeat':
        return node.body.kind === 'set'
          ? repeatSingle(node.body.accepts, node, next, isBackward)
          : repeat(node, next, isBackward);
    }
  };

  const isEdge = (which: '^' | '$' | 'b' | 'B', at: number) => {
    if (which === '^') return at === 0 || (flags.includes('m') && isBreakAt(at - 1));
    if (which === '$') return at === text.length || (flags.includes('m') && isBreakAt(at));
    return (isWordAt(at - 1) !== isWordAt(at)) === (which === 'b');
  };

  /** The length of the character that is read next, 0 where the text ends or the set does not have it. */
  const lengthAt = (accepts: (codePoint: number) => boolean, at: number, isBackward: boolean) => {
    counter.steps++;
    if (isBackward ? at <= 0 : at >= text.length) return 0;
    const from = isBackward ? at - 1 : at;
    const unit = text.charCodeAt(from);
    const isPair = isUnicode && (unit & 0xf800) === 0xd800 && isPairAt(text, isBackward ? at - 2 : at);
    if (!isPair) return accepts(unit) ? 1 : 0;
    return accepts(text.codePointAt(isBackward ? at - 2 : at) ?? 0) ? 2 : 0;
  };

  const single =
    (accepts: (codePoint: number) => boolean, next: Matcher, isBackward: boolean): Matcher =>
    at => {
      const length = lengthAt(accepts, at, isBackward);
      return length > 0 && next(isBackward ? at - length : at + length);
    };

  const repeatSingle =
    (
      accepts: (codePoint: number) => boolean,
      { least, most, isGreedy }: { least: number; most: number; isGreedy: boolean },
      next: Matcher,
      isBackward: boolean,
    ): Matcher =>
    at => {
      const step = isBackward ? -1 : 1;
      let place = at;
      let count = 0;
      const forward = () => {
        const length = count < most ? lengthAt(accepts, place, isBackward) : 0;
        place += step * length;
        if (length > 0) count++;
        return length > 0;
      };
      while (count < least) if (!forward()) return false;
      if (!isGreedy) {
        for (;;) {
          if (next(place)) return true;
          if (!forward()) return false;
        }
      }
      while (forward());
      for (;;) {
        if (next(place)) return true;
        if (count === least) return false;
        count--;
        counter.steps++;
        const isPair = isUnicode && isPairAt(text, isBackward ? place : place - 2);
        place -= step * (isPair ? 2 : 1);
      }
    };

  const group = (
    { number, body }: { number: number; body: Node },
    next: Matcher,
    isBackward: boolean,
  ): Matcher => {
    const starts: number[] = [];
    const inner = build(
      body,
      at => {
        const [from, to] = [places[2 * number] ?? -1, places[2 * number + 1] ?? -1];
        const start = starts.pop() ?? -1;
        places[2 * number] = Math.min(start, at);
        places[2 * number + 1] = Math.max(start, at);
        if (next(at)) return true;
        places[2 * number] = from;
        places[2 * number + 1] = to;
        starts.push(start);
        return false;
      },
      isBackward,
    );
    return at => {
      counter.steps++;
      const depth = starts.length;
      starts.push(at);
      if (inner(at)) return true;
      starts.length = depth;
      return false;
    };
  };

  const look = (
    {
      body,
      isBehind,
      isNegative,
      groups,
    }: { body: Node; isBehind: boolean; isNegative: boolean; groups: readonly [number, number] },
    next: Matcher,
  ): Matcher => {
    const inner = build(body, () => true, isBehind);
    return at => {
      counter.steps++;
      const before = places.slice(2 * groups[0], 2 * groups[1]);
      const restore = () => places.splice(2 * groups[0], before.length, ...before);
      const isThere = inner(at);
      if (isNegative) {
        if (isThere) restore();
        return !isThere && next(at);
      }
      if (isThere && next(at)) return true;
      restore();
      return false;
    };
  };

  const repeat = (
    {
      body,
      least,
      most,
      isGreedy,
      groups,
    }: { body: Node; least: number; most: number; isGreedy: boolean; groups: readonly [number, number] },
    next: Matcher,
    isBackward: boolean,
  ): Matcher => {
    let count = 0;
    let last = -1;
    const around = (action: () => boolean, newCount: number, newLast: number) => {
      const [oldCount, oldLast] = [count, last];
      [count, last] = [newCount, newLast];
      const isDone = action();
      [count, last] = [oldCount, oldLast];
      return isDone;
    };
    const iterate: Matcher = at => {
      counter.steps++;
      // A round that takes nothing ends the repetition.
      if (count > least && at === last) return false;
      const [ownCount] = [count];
      const again = () => {
        if (ownCount >= most) return false;
        const before = places.slice(2 * groups[0], 2 * groups[1]);
        for (let k = 2 * groups[0]; k < 2 * groups[1]; k++) places[k] = -1;
        if (around(() => inner(at), ownCount + 1, at)) return true;
        places.splice(2 * groups[0], before.length, ...before);
        return false;
      };
      const leave = () => ownCount >= least && around(() => next(at), 0, -1);
      return isGreedy ? again() || leave() : leave() || again();
    };
    const inner = build(body, iterate, isBackward);
    return at => around(() => iterate(at), 0, -1);
  };

  const start = build(
    root,
    at => {
      places[1] = at;
      return true;
    },
    false,
  );
  return {
    names,
    run(input, at) {
      text = input;
      places.fill(-1);
      places[0] = at;
      return start(at) ? places : null;
    },
  };
}

function resultOf(text: string, places: readonly number[], names: ReadonlyMap<string, number>) {
  const words = Array.from({ length: places.length / 2 }, (_, k) => {
    const [from = -1, to = -1] = [places[2 * k], places[2 * k + 1]];
    return from < 0 || to < 0 ? undefined : text.slice(from, to);
  });
  const groups =
    names.size === 0
      ? undefined
      : Object.assign(
          Object.create(null),
          Object.fromEntries([...names].map(([name, number]) => [name, words[number]])),
        );
  return Object.assign(words, { index: places[0] ?? 0, input: text, groups }) as unknown as RegExpExecArray;
}

function isPairAt(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

const WORD_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
