import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';

/**
 * Who did it, where the source has somebody else of its own: den Beschluss fasste der Senat, where the Hauptausschuss beschloss
 * on the Senat's word; die Verteidigung hatte zwei Jahre gefordert, which the Staatsanwaltschaft did. Each text names one doer
 * of the deed, of demands one for each figure. German; org_variant, of demands quote_misattributed.
 */
export function checkDoers({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !/^de/i.test(reading.document.language)) return [];
  return FAMILIES.flatMap(family => {
    const own = family.sign.test(reading.text) ? doersIn(reading, family) : [];
    if (own.length === 0) return [];
    const known = sourceReadings.map(source =>
      family.sign.test(source.text) ? doersIn(source, family) : [],
    );
    return sourceReadings.flatMap((source, document) => {
      const there = known[document] ?? [];
      if (there.length === 0 || source.notices().length > 0 || !isRelated(document)) return [];
      return own.flatMap(doer => {
        const same = there.filter(({ key }) => key === doer.key);
        const [other] = same;
        if (!other || same.some(({ who }) => who !== other.who) || areOne(other.who, doer.who)) return [];
        if (known.flat().some(each => each.key === doer.key && areOne(each.who, doer.who))) return [];
        if (own.some(each => each.key === doer.key && each.who !== doer.who)) return [];
        // The source speaks of both, and this text does not have the right one.
        if (!source.joinedWords().includes(doer.who)) return [];
        if (!family.isOfFigures && reading.joinedWords().includes(other.who)) return [];
        return makeContrast(family.rule, { reading, at: doer, document, source, other, severity: 'medium' });
      });
    });
  });
}

/** `who` is folded, `key` what was demanded, empty for a deed that is done once. */
type Doer = Span & { who: string; key: string };

type Family = { rule: CheckRule; sign: RegExp; deed: RegExp; doer: RegExp; isOfFigures: boolean };

const LEAD = String.raw`(?<=(?:^|[.,;:] |(?:hat|haben|hatten?|fasste|fassten|ist|war|sind|ferner|außerdem|dagegen|\p{Ll}{3,}t|\p{Ll}{3,}te|beschloss|entschied) ))`;

const FAMILIES: readonly Family[] = [
  {
    rule: 'org_variant',
    sign: /eschl(?:oss|uss|ieß)|bewilligt|genehmigt|verabschiedet/u,
    deed: /(?<!\p{L})(?:beschloss(?:en)?|(?:den|einen) Beschluss (?:fasste|gefasst)|fasste(?:n)? (?:den|einen) Beschluss|Den Beschluss fasste|bewilligte?|genehmigte?|verabschiedete?)(?!\p{L})/u,
    doer: new RegExp(
      String.raw`${LEAD}(?:[Dd]er|[Dd]ie|[Dd]as) (?:\p{Ll}+e )?((?=\p{Lu})\p{L}*(?:[Rr]at|[Aa]usschuss|[Ss]enat|[Kk]abinett|[Rr]egierung|[Pp]arlament|[Ll]andtag|[Bb]undestag|[Kk]reistag|[Vv]ersammlung|[Kk]ommission|[Vv]orstand|[Pp]räsidium|[Kk]uratorium|[Ss]ynode|[Vv]erwaltung|[Bb]eirat))(?![\p{L}-])`,
      'gu',
    ),
    isOfFigures: false,
  },
  {
    rule: 'quote_misattributed',
    sign: /forder|plädier|beantrag|verlang/u,
    deed: /(?<!\p{L})(?:(?:ge)?forder(?:t|te|ten)|plädier(?:t|te|ten)|beantrag(?:t|te|ten)|verlang(?:t|te|ten))(?!\p{L})/u,
    doer: /(?<!\p{L})(?:[Dd]er|[Dd]ie)? ?((?:Ober)?[Ss]taatsanw(?:alt|ält)\p{L}*|Anklage(?:vertret\p{L}*)?|Verteidig\p{L}+|Nebenklage\p{L}*)(?!\p{L})/gu,
    isOfFigures: true,
  },
];

const LONGEST = 420;
const MAX_DOERS = 30;

function doersIn(reading: Reading, { deed, doer, isOfFigures }: Family): Doer[] {
  const { text, sentences, amounts } = reading;
  const spans = sentences();
  const found: Doer[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_DOERS; i += 2) {
    const [from = 0, to = 0] = [spans[i], spans[i + 1]];
    if (to - from > LONGEST) continue;
    const sentence = text.slice(from, to);
    if (!deed.test(sentence)) continue;
    const named = Array.from(sentence.matchAll(doer), ({ index, 0: whole, 1: who = '' }) => {
      const end = from + index + whole.length;
      return { start: end - who.length, end, who: keyOf(who) };
    });
    if (!isOfFigures) {
      if (named.length === 1) found.push(...named.map(each => ({ ...each, key: '' })));
      continue;
    }
    for (const amount of itemsBetween(amounts(), from, to)) {
      if (amount.measure === null) continue;
      // The doer named last before the figure; else the first behind it.
      const who = named.filter(each => each.end <= amount.start).at(-1) ?? named[0];
      if (who) found.push({ ...who, key: `${amount.value} ${amount.measure.unit}` });
    }
  }
  return found;
}

function keyOf(who: string): string {
  const folded = foldForSearch(who);
  if (/staatsanw|anklage/u.test(folded)) return 'staatsanw';
  return /^verteidig/u.test(folded) ? 'verteidig' : folded;
}

function areOne(x: string, y: string): boolean {
  return x.endsWith(y) || y.endsWith(x);
}
