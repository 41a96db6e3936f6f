import { type Plugin, parseAst } from 'vite';

/**
 * Counts steps in the chunk `name`, which then also exports `takeSteps`: one for every call of a function and every round
 * of a loop, and as many as there are items where a list is spread, taken apart or copied into another. What stands between
 * two of these takes a bounded time, or is built in (count-native.ts). The code runs about as fast as without.
 */
export function stepCounters(name: string): Plugin {
  return {
    name: 'step-counters',
    renderChunk: (code, chunk) => (chunk.name === name ? PRELUDE + withCounters(code) : null),
  };
}

const PRELUDE = `const steps$ = new Float64Array(1);
export function takeSteps() { const taken = steps$[0]; steps$[0] = 0; return taken; }
function walked$(items) { steps$[0] += typeof items === 'number' ? items : (items?.length ?? items?.size ?? 1); return items; }
`;
const COUNT = 'steps$[0]++';

/** As ESTree has it. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

function withCounters(code: string): string {
  const pieces: { at: number; text: string; order: number }[] = [];
  const open = (at: number, text: string) => pieces.push({ at, text, order: pieces.length });
  const around = ({ start, end }: Node, before: string, behind: string) => {
    open(start, before);
    // Where several end, the inner one does first.
    pieces.push({ at: end, text: behind, order: -pieces.length });
  };
  visit(parseAst(code), node => {
    const body = bodyOf(node);
    if (body?.type === 'BlockStatement') open(endOfDirectives(body), `${COUNT};`);
    else if (body?.type.endsWith('Statement')) around(body, `{${COUNT};`, '}');
    else if (body) around(body, `(${COUNT},`, ')');
    for (const items of walkedBy(node)) around(items, 'walked$(', ')');
  });
  pieces.sort((a, b) => a.at - b.at || a.order - b.order);
  let done = 0;
  const counted = pieces.map(({ at, text }) => {
    const before = code.slice(done, at);
    done = at;
    return before + text;
  });
  return counted.join('') + code.slice(done);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  else if (isNode(value)) {
    see(value);
    for (const part of Object.values(value)) if (typeof part === 'object') visit(part, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** What a function or loop runs each time. */
function bodyOf(node: Node): Node | null {
  const isRun = /^(?:Function|ArrowFunction|For|While|DoWhile)/.test(node.type);
  return isRun && isNode(node['body']) ? node['body'] : null;
}

function endOfDirectives(block: Node): number {
  const statements = block['body'] as readonly Node[];
  return statements.findLast(each => typeof each['directive'] === 'string')?.end ?? block.start + 1;
}

/** Lists that are walked without a loop to be seen. */
function walkedBy(node: Node): Node[] {
  const partsOf = (name: string) =>
    ((node[name] ?? []) as readonly (Node | null)[]).filter(each => each !== null);
  switch (node.type) {
    case 'ArrayExpression':
      return partsOf('elements').filter(isSpread).map(argumentOf);
    case 'NewExpression':
    case 'CallExpression': {
      const spread = partsOf('arguments').filter(isSpread).map(argumentOf);
      const [first] = partsOf('arguments');
      return first && !isSpread(first) && isCopying(node) ? [first] : spread;
    }
    case 'VariableDeclarator':
      return takesRest(node['id']) && isNode(node['init']) ? [node['init']] : [];
    case 'AssignmentExpression':
      return takesRest(node['left']) && isNode(node['right']) ? [node['right']] : [];
    default:
      return [];
  }
}

function isSpread({ type }: Node): boolean {
  return type === 'SpreadElement';
}

function argumentOf(spread: Node): Node {
  return spread['argument'] as Node;
}

/** new Set(list), new Int32Array(length), Array.from(list), Object.fromEntries(list). */
function isCopying({ type, callee }: Node): boolean {
  if (!isNode(callee)) return false;
  if (type === 'NewExpression') return /(?:^Set|^Map|Array)$/.test(String(callee['name']));
  const { property } = callee;
  return isNode(property) && /^(?:from|fromEntries)$/.test(String(property['name']));
}

function takesRest(pattern: unknown): boolean {
  if (!isNode(pattern) || pattern.type !== 'ArrayPattern') return false;
  return (pattern['elements'] as readonly (Node | null)[]).some(each => each?.type === 'RestElement');
}
