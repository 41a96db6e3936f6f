/** A regular expression, read: what each part of it is. Groups are given as the first number and the one after the last. */
export type Node =
  | { kind: 'set'; accepts: (codePoint: number) => boolean }
  | { kind: 'sequence'; items: readonly Node[] }
  | { kind: 'choice'; ways: readonly Node[] }
  | { kind: 'group'; number: number; body: Node }
  | { kind: 'back'; number: number }
  | { kind: 'look'; body: Node; isBehind: boolean; isNegative: boolean; groups: readonly [number, number] }
  | { kind: 'edge'; which: '^' | '$' | 'b' | 'B' }
  | {
      kind: 'repeat';
      body: Node;
      least: number;
      most: number;
      isGreedy: boolean;
      groups: readonly [number, number];
    };

/** Throws on a syntax that it does not know. Names of groups are those read so far, as the program uses them. */
export function parse(source: string, flags: string) {
  const names = new Map<string, number>();
  let at = 0;
  let groupCount = 1;

  const readChoice = (): Node => {
    const ways = [readSequence()];
    while (source[at] === '|') {
      at++;
      ways.push(readSequence());
    }
    const [only] = ways;
    return only && ways.length === 1 ? only : { kind: 'choice', ways };
  };

  const readSequence = (): Node => {
    const items: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const firstGroup = groupCount;
      items.push(readQuantifier(readAtom(), firstGroup));
    }
    return { kind: 'sequence', items };
  };

  const readQuantifier = (body: Node, firstGroup: number): Node => {
    const found = matchReal(QUANTIFIER, source.slice(at, at + 24));
    if (!found) return body;
    at += found[0].length;
    const [, mark, low = '', comma, high = '', lazy] = found;
    const least = mark === undefined ? Number(low) : mark === '+' ? 1 : 0;
    const plain = comma === '' ? least : high === '' ? Infinity : Number(high);
    const most = mark === undefined ? plain : mark === '?' ? 1 : Infinity;
    return { kind: 'repeat', body, least, most, isGreedy: lazy === '', groups: [firstGroup, groupCount] };
  };

  const readAtom = (): Node => {
    const mark = source[at] ?? '';
    if (mark === '^' || mark === '$') {
      at++;
      return { kind: 'edge', which: mark };
    }
    if (mark === '(') return readGroup();
    const [piece = ''] = matchReal(CHARACTER, source.slice(at)) ?? [];
    at += piece.length;
    if (piece === '\\b' || piece === '\\B') return { kind: 'edge', which: piece === '\\b' ? 'b' : 'B' };
    if (matchReal(BACK_REFERENCE, piece)) return { kind: 'back', number: Number(piece.slice(1)) };
    if (piece.startsWith('\\k<')) return { kind: 'back', number: names.get(piece.slice(3, -1)) ?? 0 };
    return { kind: 'set', accepts: createSet(piece, flags) };
  };

  const readGroup = (): Node => {
    const [opening = '', behind, name] = matchReal(OPENING, source.slice(at)) ?? [];
    if (opening === '(' && source[at + 1] === '?') throw new Error(`An unknown group in /${source}/`);
    at += opening.length;
    const first = groupCount;
    const number = opening === '(' || name !== undefined ? groupCount++ : 0;
    if (name !== undefined) names.set(name, number);
    const body = readChoice();
    if (source[at] !== ')') throw new Error(`An unknown piece at ${at} of /${source}/`);
    at++;
    if (behind !== undefined) {
      const [isBehind, isNegative] = [behind.startsWith('<'), behind.endsWith('!')];
      return { kind: 'look', body, isBehind, isNegative, groups: [first, groupCount] };
    }
    return number > 0 ? { kind: 'group', number, body } : body;
  };

  const root = readChoice();
  if (at < source.length) throw new Error(`An unknown piece at ${at} of /${source}/`);
  return { root, groupCount, names };
}

/** Asks the real engine about one character alone, once. */
function createSet(piece: string, flags: string): (codePoint: number) => boolean {
  const expression = new RegExp(
    `^${piece}$`,
    Array.from('isu')
      .filter(flag => flags.includes(flag))
      .join(''),
  );
  const ask = (codePoint: number) => matchReal(expression, String.fromCodePoint(codePoint)) !== null;
  // 0 where nobody asked.
  const latin = new Int8Array(LATIN_COUNT);
  const others = new Map<number, boolean>();
  return codePoint => {
    if (codePoint < LATIN_COUNT) {
      latin[codePoint] ||= ask(codePoint) ? 1 : -1;
      return latin[codePoint] === 1;
    }
    const known = others.get(codePoint) ?? ask(codePoint);
    others.set(codePoint, known);
    return known;
  };
}

const LATIN_COUNT = 0x180;

const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/;
const CHARACTER =
  /^(?:\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|[1-9]\d*|.)|\[(?:\\.|[^\]\\])*\]|.)/su;
const BACK_REFERENCE = /^\\[1-9]/;
const OPENING = /^\((?:\?(?:(<?[=!])|:|<([^>=!][^>]*)>))?/;

// The engine that this one stands in for: what it does itself must not be counted.
const REAL_EXEC = RegExp.prototype.exec;

function matchReal(expression: RegExp, text: string): RegExpExecArray | null {
  return REAL_EXEC.call(expression, text);
}
