import type { CheckFinding, CheckRule } from '../../model/check';

/** The reason of a finding as an English sentence, for readers without the window's translations. */
export function reasonOf({ rule, params, other }: CheckFinding): string {
  if (params.kind === 'computed') return `${params.sum ?? ''}: the text says “${params.text ?? ''}”.`;
  const isSource = other !== null && other.document !== null;
  if (isSaidOfOther(params)) {
    return `“${params.text ?? ''}” also stands ${isSource ? 'in the source' : 'elsewhere in this text'}, but of somebody or something else.`;
  }
  return REASONS[rule](params, isSource);
}

/** Whether both places have the same words, so that what they are said of is at odds: an office that the source gives to another. */
export function isSaidOfOther({ kind, text, otherText }: Params): boolean {
  return text !== undefined && kind !== 'swap' && kind !== 'sum' && text.trim() === otherText?.trim();
}

type Params = Readonly<Record<string, string>>;
type Reason = (params: Params, isSource: boolean) => string;

const where = (isSource: boolean) => (isSource ? 'the source has' : 'this text also has');
const against: Reason = ({ text = '', otherText = '', kind }, isSource) =>
  kind === 'decided'
    ? `This says “${text}”; it was decided to write “${otherText}”.`
    : `This says “${text}” where ${where(isSource)} “${otherText}”.`;

function asking(question: string, params: Params, isSource: boolean): string {
  const reason = against(params, isSource);
  return params.kind === 'decided' ? reason : `${reason} ${question}`;
}

const REASONS: Readonly<Record<CheckRule, Reason>> = {
  weekday_mismatch: ({ written = '', correct = '', date = '' }) =>
    `${date} is a ${correct}, not a ${written}.`,
  impossible_date: ({ written = '' }) => `“${written}” does not exist.`,
  date_mismatch: (params, isSource) =>
    params.event === undefined
      ? against(params, isSource)
      : `“${params.event}” is dated ${params.date ?? ''} here and ${params.otherDate ?? ''} elsewhere in this text.`,
  undated: ({ written = '' }) =>
    written === ''
      ? 'Nothing says when this text was written.'
      : `“${written}” cannot be placed: the text has no date.`,
  anniversary_mismatch: (params, isSource) => {
    const { years = '', since = '', reference = '', expected = '', isOffByOne } = params;
    if (params.text !== undefined) return against(params, isSource);
    return `${years} years since ${since} do not lead to ${reference}: that makes ${expected}${isOffByOne === 'true' ? ' (one year off)' : ''}.`;
  },
  number_mismatch: (params, isSource) =>
    params.kind === 'sum'
      ? `The parts make ${params.result ?? ''}, not ${params.otherText ?? ''}.`
      : params.kind === 'swap'
        ? `The source has “${params.otherText ?? ''}” here; “${params.text ?? ''}” belongs to something else.`
        : against(params, isSource),
  percent_arith: ({ kind, result = '', text = '' }) =>
    kind === 'sum' ? `These shares make ${result} percent together.` : `${text} makes ${result} percent.`,
  unit_mismatch: (params, isSource) => `${against(params, isSource)} The unit differs.`,
  number_implausible: ({ text = '' }) => `“${text}” cannot be right.`,
  internal_contradiction: ({ kind = '', text = '', otherText = '', date = '' }) =>
    kind === 'countries'
      ? `“${text}”, but at most one country is named before (${otherText || 'none'}).`
      : kind === 'trip'
        ? `The trip is told as past (“${otherText}”) and as to come (“${text}”).`
        : kind === 'tense'
          ? `“${text}” does not go with “${otherText}”: this text was published on ${date}.`
          : `This text gives “${text}” here and “${otherText}” elsewhere.`,
  duplicate_line: () => 'This line stands in the text before.',
  boilerplate: ({ kind = '' }) => `This belongs to the page, not to the article (${kind}).`,
  quote_unmarked: ({ kind = '', speaker = '' }) =>
    kind === 'opinion'
      ? `A judgement of “${speaker}” told as fact, without quotation marks.`
      : `First person with “${speaker}” as speaker, but no quotation marks.`,
  spelling_variant: against,
  rewrite_tell: ({ kind = '' }) =>
    kind === 'author-box'
      ? 'This reads like an author box from a template.'
      : 'This looks left over from a tool or template.',
  name_variant: (params, isSource) => asking('Is this the same person?', params, isSource),
  org_variant: (params, isSource) =>
    asking(
      params.kind === 'related'
        ? 'Are both one firm, or parent and daughter?'
        : 'Is this the same organisation?',
      params,
      isSource,
    ),
  role_mismatch: (params, isSource) =>
    params.kind === 'swap'
      ? `${against(params, isSource)} Who did it to whom is the other way round.`
      : against(params, isSource),
  place_mismatch: against,
  quote_altered: ({ otherText = '' }) => `The source quotes: “${otherText}”.`,
  quote_misattributed: ({ text = '', otherText = '' }) =>
    `This gives ${text} as the speaker; in the source it is ${otherText}.`,
  hedge_dropped: ({ text = '', otherText = '' }) => `The source says “${otherText}”, this text “${text}”.`,
  unsupported: ({ kind, text = '', otherText = '' }) =>
    kind === 'opposite'
      ? `This says “${text}”, the source says “${otherText}”: both cannot be right.`
      : `“${text}” was not found in this source; it may have another one.`,
  unattributed_copy: ({ share = '' }) =>
    `${share} percent of the sentences stand in an earlier text that is not mentioned.`,
};
