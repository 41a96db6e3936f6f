import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';
import { meantIn } from './meant';

/**
 * The children of one person, told in two ways: zwei Söhne, and der Vater zweier Töchter; kinderlos, and seine Tochter; drei Kinder,
 * and der Vater von vier Kindern. Of whoever a sentence is about alone. German.
 */
export function findTwoFamilies(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const told = Array.from(text.matchAll(CHILDREN))
    .slice(0, MAX_TOLD)
    .flatMap(match => childrenOf(reading, match));
  const found: CheckFinding[] = [];
  for (const [at, one] of told.entries()) {
    const other = told.slice(0, at).find(each => each.who === one.who && areApart(each, one));
    const isOfBoth = [one, other].some(each =>
      told.some(({ sentence, kind }) => sentence === each?.sentence && kind !== each.kind),
    );
    if (other && !isOfBoth) found.push(makeContradiction(reading, one, other, 'opposed'));
  }
  return found.slice(0, MAX_FOUND);
}

type Children = Span & { sentence: number; who: string; count: number; kind: string };

const MAX_TOLD = 30;
const MAX_FOUND = 2;
const SIGN = /(?:[Vv]ater|[Mm]utter) (?:von|zweier|dreier|eine[rs])|kinderlos/u;
const NUMBER = 'einen?|eine[rsm]?|zwei(?:er)?|drei(?:er)?|vier|fünf|sechs|sieben|acht';
/** Hat zwei Söhne; der Vater zweier Töchter; kinderlos; seine Tochter. */
const CHILDREN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:hat|haben|hatte|hatten|Vater|Mutter|Eltern|mit|und) (?:von |seinen |ihren )?(?:(?<count>${NUMBER}) )(?:\p{Ll}+e[nr]? )?(?<kind>Söhnen?|Töchtern?|Kindern?|Sohn(?:es)?|Tochter|Kind(?:es)?)|(?<none>kinderlose?[nrs]?)|(?:[Ss]ein|[Ii]hr)e? (?<own>Sohn|Tochter|Söhne|Töchter|Kinder))(?!\p{L})`,
  'gu',
);
const COUNTS = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];

function childrenOf(reading: Reading, match: RegExpMatchArray): Children[] {
  const { count, kind, none, own } = match.groups ?? {};
  const start = match.index ?? 0;
  const sentence = sentenceAt(reading.sentences(), start);
  const who = meantIn(reading, sentence);
  if (who === null) return [];
  const span = { start, end: start + match[0].length, sentence, who };
  if (none !== undefined) return [{ ...span, count: 0, kind: 'kind' }];
  if (own !== undefined) return [{ ...span, count: -1, kind: kindOf(own) }];
  const number = COUNTS.findIndex(each => count?.startsWith(each));
  return number < 0 || kind === undefined ? [] : [{ ...span, count: number, kind: kindOf(kind) }];
}

function kindOf(word: string): string {
  return /^S/u.test(word) ? 'sohn' : /^T/u.test(word) ? 'tochter' : 'kind';
}

/** Two sons beside two daughters are four children where one sentence has both; told apart they are not the same. */
function areApart(x: Children, y: Children): boolean {
  if (x.sentence === y.sentence) return false;
  if (x.count === 0 || y.count === 0) return x.count !== y.count;
  if (x.count < 0 || y.count < 0) return false;
  if (x.kind === y.kind) return x.count !== y.count;
  return x.kind !== 'kind' && y.kind !== 'kind' && x.count === y.count && x.count > 1;
}
