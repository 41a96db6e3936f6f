import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';
import { isMoney, sideOf } from './balances';
import { sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { stretchAt } from './stretches';

/**
 * What is left over where more went out than came in, or the other way round (internal_contradiction): 173 500 Euro
 * eingenommen, 221 000 ausgegeben; dieses Plus. German.
 */
export function checkTurnedBalances({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (
    !/^de/i.test(review.language) ||
    !reading.has('balance') ||
    !/(?:[Ee]inn|[Ee]inge|[Ee]rtr[aä]g|[Ee]inzahl|[Ee]inkünft)/u.test(text)
  )
    return [];
  const amounts = reading.amounts();
  return amounts.flatMap((one, at) => {
    const bare = amounts[at + 1];
    if (!bare || !isMoney(one, bare)) return [];
    const [first, second] = [sideOf(text, one, amounts[at - 1]), sideOf(text, bare, one)];
    if (first === null || second === null || first === second) return [];
    const other = inUnitOf(bare, one);
    const left = sizeOf(first === 'in' ? one : other) - sizeOf(first === 'in' ? other : one);
    const { start, end } = stretchAt(reading, bare.start, 0, 1);
    const behind = text.slice(bare.end, Math.min(end, bare.end + REACH));
    const lead = text.slice(Math.max(start, one.start - REACH), one.start);
    const after = CLAIM.exec(behind);
    const claim = after ?? CLAIM.exec(lead);
    if (!claim || left === 0) return [];
    const from0 = after ? bare.end : one.start - lead.length;
    const around = text.slice(start, Math.max(bare.end, from0 + claim.index + claim[0].length));
    if (
      OTHERWISE.test(around) ||
      OTHERWISE.test((after ? behind : lead).slice(claim.index).split(/[.!?;]/u, 1)[0] ?? '')
    )
      return [];
    const isPlus = claim.groups?.plus !== undefined;
    if (isPlus === left > 0) return [];
    const word = claim.groups?.plus ?? claim.groups?.minus ?? '';
    const from = from0 + claim.index + claim[0].length - word.length;
    const told = { start: from, end: from + word.length };
    return makeContradiction(reading, told, { start: one.start, end: bare.end }, null, 'high');
  });
}

const REACH = 140;
const CLAIM =
  /(?<!\p{L})(?:[Dd]iese[rsnm]?|[Dd]as|[Dd]er|[Dd]en|[Dd]em|[Ee]ine?[mn]?|[Mm]it|[Ee]s bleibt) (?:\p{Ll}+e[nrsm]? )?(?:(?<plus>Plus|Überschuss|Gewinn)|(?<minus>Minus|Defizit|Fehlbetrag|Verlust))(?!\p{L})/u;
const OTHERWISE =
  /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|im Jahr davor|nicht|kein\p{L}*|statt|geplant\p{L}*|erwartet\p{L}*|ursprünglich\p{L}*|eigentlich|Abzug|abzüglich|zuzüglich|Rücklagen? (?:von|in Höhe)|Abschreibung\p{L}*|Zuschuss|Zuschüsse|Kredit\p{L}*|Anfangsbestand|Übertrag|dennoch|trotzdem|Kassenstand|Bestand)(?!\p{L})/u;
