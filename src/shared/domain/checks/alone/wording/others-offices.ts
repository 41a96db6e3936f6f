import type { CheckFinding } from '../../../../model/check';
import { findRoleKey } from '../../../text/roles';
import type { OfficePhrase } from '../../against-source/roles/office-phrases';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { tellsChange } from './office-changes';
import { titlesIn } from './titles';

/**
 * The office of somebody beside the name of somebody else, who has another one: Vorsitzende ist Elke Schneider, Martin Perl, der
 * Technische Leiter, and then der Vorsitzende Perl. Told of whoever has it that once, where neither changes office. German.
 */
export function findOthersOffices(reading: Reading): CheckFinding[] {
  if (!/^de/i.test(reading.document.language)) return [];
  const beside = titlesIn(reading);
  if (beside.length < 3) return [];
  const phrases = [...reading.officePhrases().filter(each => !each.isBeside), ...beside];
  return beside.flatMap((phrase, at) => {
    const { who, head } = phrase;
    if (NOT_ONE.test(head) || !isPlain(reading, phrase)) return [];
    if (phrases.some(each => each !== phrase && each.who === who && shareName(each.head, head))) return [];
    const own = beside.slice(0, at).find(each => each.who === who && !each.isFormer);
    if (own && head === 'geschaftsfuhrer' && OWNS.test(own.head)) return [];
    const same = beside.filter(each => each.head === head && each.who !== who);
    const [holder] = same;
    if (!own || !holder || same.some(each => each.who !== holder.who) || !isPlain(reading, holder)) return [];
    if (AND.test(reading.text.slice(Math.max(0, phrase.start - 12), phrase.start))) return [];
    const isOfOther =
      phrase.objects.length > 0 && holder.objects.length > 0 && phrase.objects[0] !== holder.objects[0];
    const isWiderThan = phrase.objects.length > 0 && holder.objects.length === 0;
    if (isOfOther || isWiderThan) return [];
    if ([phrase, own, holder].some(each => tellsChange(reading, each))) return [];
    return makeContradiction(reading, phrase, holder.start < own.start ? own : holder, 'office');
  });
}

/** Schriftführer Max Torn berichtete als Kassierer: two offices of one board in one breath. */
export function findAsOthers(reading: Reading): CheckFinding[] {
  const { text } = reading;
  return reading.people().flatMap(({ start, end, roles: [role] }) => {
    if (!role || role.end > start || !BOARD.test(role.key)) return [];
    const match = AS.exec(text.slice(end, end + 70));
    const word = match?.[1] ?? '';
    const key = match && findRoleKey(word);
    if (!match || key === null || key === role.key || !BOARD.test(key)) return [];
    if (tellsChange(reading, role)) return [];
    const at = end + match[0].length - word.length;
    return makeContradiction(reading, role, { start: at, end: at + word.length }, 'office');
  });
}

const BOARD =
  /^(?:schatzmeister|schriftfuhrer|pressewart|geratewart|jugendwart|sportwart|zeugwart|protokollfuhrer)$/u;
const AS =
  /^ (?:berichtete|verlas|legte|trug|informierte|erläuterte|sprach|gab|las)(?: \p{Ll}+){0,2} als (\p{Lu}[\p{L}-]+)(?![\p{L}-])/u;

/** What several are at one time, each in their own place. */
const NOT_ONE =
  /(?:abgeordneter|stadtverordneter|(?:^|stadt|gemeinde|markt|kreis|gross|kantons|national|stande|bezirks|orts|aufsichts|betriebs|bundes|kirchen)rat(?:in)?|lehrer|(?<!chef|tier|amts)arzt|polizist|kunstler|maler|fotograf|autor|schauspieler|musiker|student|forscher|wissenschaftler|professor|dozent|experte|analyst|redakteur|zeuge|landwirt|unternehmer|vorstand|vorstandsmitglied|pfleger|feuerwehrmann|^minister|kommissar|sekretar)$/u;

const OWNS = /(?:grunder|inhaber|chef|unternehmer|gesellschafter|vorstand|eigentumer)$/u;

/** Vorsitzender and Kreisvorsitzender may be one office. */
function shareName(x: string, y: string): boolean {
  return x.endsWith(y) || y.endsWith(x);
}

/** No deputy, no second one, no other one. */
function isPlain({ text }: Reading, { start, matter, isFormer }: OfficePhrase): boolean {
  if (isFormer || (matter !== null && matter !== '1.')) return false;
  return !OTHER.test(text.slice(Math.max(0, start - 40), start));
}

const OTHER =
  /(?<!\p{L})(?:stellvertretende[nrms]?|[Vv]ize-?|designierte[nr]?|künftige[nr]?|gewählte[nr]?|neue[nr]?|weitere[nr]?|zweite[nr]?|ihre?[nrms]?|seine?[nrms]?|auch|[Ee]x-|als|zum|zur) (?:\p{Ll}+ )?$/u;

/** Museumsleiter und Vorsitzender Bolt. */
const AND = /(?<!\p{L})(?:und|sowie) (?:\p{Ll}+ )?$/u;
