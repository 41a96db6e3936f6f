import { isSaidOfOther } from '../../../shared/domain/checks/reasons';
import type { CheckRule, KeptFinding } from '../../../shared/model/check';
import type { de } from '../../i18n/de';
import { formatCalendarDate, formatNumber } from '../format';
import { quoteOf } from '../text/quote';

export type ReasonKey = keyof typeof de.checks.reasons;
export type ReasonValues = Readonly<Record<string, string>>;

/** A sentence of the dictionary with what it needs. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values: ReasonValues & { readonly text: string };
}

export type ReasonedFinding = Pick<KeptFinding, 'rule' | 'params' | 'exact' | 'documentId'> & {
  readonly other: { readonly documentId: number } | null;
};

/**
 * Why a rule noticed a passage, for the dictionary `checks.reasons`. Dates, weekdays and numbers are written as `language`
 * does, quoted words are shortened. What a rule's parameters do not say falls back to a plainer sentence.
 */
export function reasonOf(finding: ReasonedFinding, language: string): Reason {
  const { rule, exact, other } = finding;
  const isThere = other !== null && other.documentId !== finding.documentId;
  const params: ReasonValues = { ...finding.params };
  const key = keyOf(rule, params, isThere) ?? plainKey(params, isThere);
  return { key, values: { ...written(params, language), text: quoteOf(params['text'] || exact, MAX_QUOTE) } };
}

const MAX_QUOTE = 90;

function plainKey({ text, otherText }: ReasonValues, isThere: boolean): ReasonKey {
  if (text && otherText) return isThere ? 'there' : 'here';
  return text ? 'plain' : 'nothing';
}

function keyOf(rule: CheckRule, params: ReasonValues, isThere: boolean): ReasonKey | null {
  const { kind } = params;
  const hasBoth = Boolean(params['text'] && params['otherText']);
  if (kind === 'decided' && hasBoth) return 'decided';
  if (kind === 'computed' && params['sum']) return 'computed';
  if (hasBoth && isSaidOfOther(params)) return isThere ? 'sameThere' : 'sameHere';
  switch (rule) {
    case 'weekday_mismatch':
      return params['date'] ? 'weekday' : null;
    case 'impossible_date':
      return kind === 'time' ? 'impossibleTime' : 'impossibleDay';
    case 'date_mismatch':
      return params['event'] && params['otherDate'] ? 'ownDates' : null;
    case 'undated':
      return params['written'] ? 'undatedWord' : 'undatedText';
    case 'anniversary_mismatch':
      if (hasBoth) return null;
      if (kind === 'age') return 'age';
      return params['isOffByOne'] === 'true' ? 'anniversaryByOne' : 'anniversary';
    case 'number_mismatch':
      return kind === 'sum' ? 'sum' : kind === 'swap' && hasBoth ? 'swappedNumbers' : null;
    case 'percent_arith':
      if (kind === 'sum') return 'percentSum';
      return params['text']?.includes(ARROW) ? 'percentChange' : null;
    case 'unit_mismatch':
      return hasBoth && isThere ? 'unit' : null;
    case 'number_implausible':
      return IMPLAUSIBLE[kind ?? ''] ?? 'implausible';
    case 'internal_contradiction':
      if (kind === 'countries') return params['otherText'] ? 'countriesOne' : 'countriesNone';
      return CONTRADICTIONS[kind ?? ''] ?? null;
    case 'duplicate_line':
      return 'duplicate';
    case 'boilerplate':
      return BOILERPLATE[kind ?? ''] ?? 'boilerplate';
    case 'quote_unmarked':
      if (!params['speaker']) return null;
      return kind === 'opinion' ? 'unmarkedOpinion' : 'unmarked';
    case 'rewrite_tell':
      return kind === 'author-box' ? 'tellAuthor' : 'tellLeftover';
    case 'name_variant':
      return hasBoth ? (isThere ? 'nameThere' : 'nameHere') : null;
    case 'org_variant':
      if (hasBoth && kind === 'related') return isThere ? 'relatedThere' : 'relatedHere';
      return hasBoth ? (isThere ? 'organisationThere' : 'organisationHere') : null;
    case 'role_mismatch':
      if (hasBoth && kind === 'swap') return 'swappedRoles';
      return hasBoth && params['name'] && isThere ? 'role' : null;
    case 'quote_altered':
      return params['otherText'] ? 'quoteAltered' : null;
    case 'quote_misattributed':
      return hasBoth ? 'quoteSpeaker' : null;
    case 'hedge_dropped':
      return params['otherText'] ? 'hedge' : null;
    case 'unsupported':
      return hasBoth && kind === 'opposite' ? 'opposite' : 'unsupported';
    case 'unattributed_copy':
      return params['share'] && params['source'] ? 'copy' : null;
    case 'spelling_variant':
    case 'place_mismatch':
      return null;
  }
}

const IMPLAUSIBLE: Readonly<Record<string, ReasonKey>> = {
  clock: 'implausibleClock',
  age: 'implausibleAge',
  share: 'implausibleShare',
  inhabitants: 'implausibleInhabitants',
};

const CONTRADICTIONS: Readonly<Record<string, ReasonKey>> = {
  trip: 'trip',
  tense: 'tense',
  office: 'office',
  age: 'ownAge',
};

const BOILERPLATE: Readonly<Record<string, ReasonKey>> = {
  navigation: 'boilerplateNavigation',
  'comment-form': 'boilerplateComments',
  'author-box': 'boilerplateAuthor',
  'web-template': 'boilerplateTemplate',
};

/** Between the two figures of an arithmetic. */
const ARROW = ' → ';

const DATES = ['date', 'otherDate'];
const NUMBERS = ['result', 'share'];

function written(params: ReasonValues, language: string): ReasonValues {
  const entries = Object.entries(params).map(([name, value]): [string, string] => {
    if (DATES.includes(name)) return [name, formatCalendarDate(value, language)];
    if (NUMBERS.includes(name) && value.trim() !== '' && Number.isFinite(Number(value)))
      return [name, formatNumber(Number(value), language)];
    return [name, quoteOf(value, MAX_QUOTE)];
  });
  const [from = '', to = ''] = (params['text'] ?? '').split(ARROW);
  const weekday = params['date'] ? weekdayOf(params['date'], language) : null;
  return { ...Object.fromEntries(entries), from, to, ...(weekday === null ? {} : { correct: weekday }) };
}

/** The rule names it in the language of the text; readers get it in theirs. */
function weekdayOf(date: string, language: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const moment = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(moment);
}
