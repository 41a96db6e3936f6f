import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Who acts where the text has them absent or out of the race: für den verhinderten Vorsitzenden Ott, and Ott begrüßte die Gäste; der
 * ausgeschiedene Bewerber, who wants to win the run-off. German.
 */
export function findActingAbsent(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const people = reading.people();
  const spans = reading.sentences();
  const away = people.flatMap(person => {
    const state = STATES.findIndex(each => isIn(reading, person, each.away, each.ahead));
    return state < 0 ? [] : [{ person, state }];
  });
  const found: CheckFinding[] = [];
  for (const { person, state } of away.slice(0, MAX_AWAY)) {
    const { acting, notBeside } = STATES[state] ?? {};
    const who = surnameKey(person.last);
    const own = sentenceAt(spans, person.start);
    for (const each of people) {
      if (surnameKey(each.last) !== who || each.start <= person.start) continue;
      const at = sentenceAt(spans, each.start);
      const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
      if (at === own || to - from > LONGEST) continue;
      const sentence = text.slice(from, to);
      const named = itemsBetween(people, from, to);
      if (
        !acting?.test(sentence) ||
        notBeside?.test(sentence) ||
        named.some(({ last }) => surnameKey(last) !== who)
      )
        continue;
      found.push(makeContradiction(reading, each, person, 'opposed'));
      break;
    }
  }
  return found.slice(0, 2);
}

const MAX_AWAY = 20;
const LONGEST = 400;
const REACH = 120;
const SIGN =
  /verhindert|erkrankt|abwesend|entschuldig|fehlte|konnte nicht|nicht (?:da|anwesend|dabei)(?!\p{L})|ausgeschieden|aus dem Rennen|Stichwahl/u;

type State = {
  /** Behind the name, in its clause. */
  away: RegExp;
  /** Before the name. */
  ahead: RegExp;
  acting: RegExp;
  notBeside: RegExp;
};

const STATES: readonly State[] = [
  {
    away: /^(?: \([^)]{1,14}\))?(?: (?!und|sowie)\p{Ll}+){0,3} (?:fehlte(?! es| noch)|verhindert|entschuldigt|(?:hatte|hat|ließ) sich (?:\p{Ll}+ )?entschuldig\p{Ll}*|konnte (?:\p{Ll}+ ){0,3}nicht (?:teilnehmen|kommen|dabei sein|erscheinen|anwesend)|war (?:\p{Ll}+ ){0,2}nicht (?:da|anwesend|gekommen|dabei|erschienen))(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:verhinderte[nrm]?|erkrankte[nrm]?|abwesende[nrm]?|entschuldigte[nrm]?)(?: \p{Lu}[\p{L}-]+)?(?: (?:Dr|Prof)\.)* $/u,
    acting:
      /(?<!\p{L})(?:begrüßte|überreichte|gratulierte|dankte|bedankte|eröffnete|ehrte|ergriff das Wort|führte (?:\p{L}+ )?durch|hielt die|trat (?:ans|auf)|verlas|stellte sich|übergab|moderierte|hieß)(?!\p{L})/u,
    notBeside:
      /früher|damals|später|zuvor|Video|schriftlich|[Bb]rief|per |telefonisch|nicht|Vorjahr|vergangen|am (?:nächsten|folgenden|Vor)|tags|Stellvertret|für (?:den|die)|im Namen|(?:19|20)\d\d|hatte/u,
  },
  {
    away: /^(?: \([^)]{1,14}\))?[^.!?]{0,80}(?:ausgeschieden|aus dem Rennen|nicht in (?:der|die) Stichwahl|(?:verpasst|verfehlt)e? die Stichwahl)(?!\p{L})/u,
    ahead: /(?<!\p{L})(?:ausgeschiedene[nrm]?)(?: \p{Lu}[\p{L}-]+)? $/u,
    acting:
      /(?:bis zur|in der|vor der|für die|in die) Stichwahl[^.]{0,80}(?:überzeugen|werben|gewinnen|kämpfen|mobilisieren|geh|zieh|antreten|steh)|(?:geht|zieht|steht|kämpft|wirbt|tritt|will|wolle|möchte)[^.]{0,60}Stichwahl/u,
    notBeside: /empf[ie][eh]hl|Empfehlung|unterstütz|nicht|kein|aufrufen|rief|ruft|zugunsten|Seite/u,
  },
];

function isIn({ text, sentences }: Reading, { start, end }: Person, away: RegExp, ahead: RegExp): boolean {
  const spans = sentences();
  const to = spans[sentenceAt(spans, start) * 2 + 1] ?? end;
  if (ahead.test(text.slice(Math.max(0, start - 60), start))) return true;
  return away.test(text.slice(end, Math.min(to, end + REACH)));
}
