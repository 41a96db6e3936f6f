import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { contrastLone } from '../names/lone-of-kind';

/**
 * Somebody who is told by an age alone and is a man in one text and a woman in the other (role_mismatch): einem
 * 72-jährigen Mann where the source has der 72-jährigen Frau. Silent where a text has both of that age.
 */
export function checkOtherSex({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : agedIn(reading);
  if (own.length === 0 || own.length > MAX_AGED) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!pairs()[document]?.isOneEvent) return [];
    const others = agedIn(source);
    if (others.length > MAX_AGED) return [];
    return own.flatMap(each => {
      const same = others.filter(({ age }) => age === each.age);
      const [other] = same;
      const isClear =
        other !== undefined &&
        other.sex !== each.sex &&
        [same, own.filter(({ age }) => age === each.age)].every(isOfOneSex) &&
        countOf(source.text, each.age) === same.length;
      if (!isClear) return [];
      return makeContrast('role_mismatch', {
        reading,
        at: each,
        document,
        source,
        other,
        severity: 'medium',
      });
    });
  });
}

/**
 * Animals of which each text has one sex alone: drei Weibchen where the source has drei männliche Tiere. As role_mismatch.
 */
export function checkSexOfAnimals(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'role_mismatch',
    read: ({ text, has }) =>
      Array.from(has('animal') ? text.matchAll(OF_ANIMALS) : [], ({ index, 0: words, 1: female }) => ({
        start: index,
        end: index + words.length,
        key: female === undefined ? 'male' : 'female',
      })).slice(0, MAX_AGED),
    goTogether: (x, y) => x.key === y.key,
  });
}

/** Only beside words of animals: männliche Jugendliche and weibliche are told of otherwise. */
const OF_ANIMALS =
  /(?<!\p{L})(?:(Weibchens?|Jungtierweibchen|Kuhkalb|Stutfohlen|Hennen?|Ricken?|Stuten?)|Männchens?|Bullen?|Bullenkalb|Hengst(?:e|en|es|fohlen)?|Kater[sn]?|Rüden?|Eber[sn]?|männliche[nrs]? \p{Lu}\p{L}*(?:bär|bären|hyänen?|affen?|tiger[ns]?|löwen?|giraffen?|elefanten?|nashörner|pinguine?|wölfe?|luchse?|katzen?|hunde?|jungtiere?|tiere?|kalb|kälber|fohlen))(?![\p{L}-])/gu;

const MAX_AGED = 40;

type Aged = { start: number; end: number; age: string; sex: 'man' | 'woman' };

const AGED =
  /(?<![A-Za-z]|[\p{L}\d])(?:([Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es|[Ee]ine?[nrms]?) )?(\d{1,3})(?:-jährige([nrm]?) (\p{Lu}\p{L}+)|-Jährige([nr]?)(?![\p{L}])| Jahre alte[nrm]? (\p{Lu}\p{L}+)|-year-old (\p{Ll}+))/gu;

const WOMAN =
  /^(?:Frau|Mädchen|Rentnerin|Seniorin|Schülerin|\p{L}+(?:erin|istin|entin|antin|gerin|euin)|woman|girl|mother|grandmother|schoolgirl)$/u;
const MAN =
  /^(?:Mann|Mannes|Junge|Jungen|Rentner|Senior|Schüler|Fahrer|Autofahrer|Radfahrer|Motorradfahrer|Fußgänger|Beifahrer|man|boy|father|grandfather|schoolboy)$/u;

function agedIn({ text, has }: Reading): Aged[] {
  return Array.from(has('aged') ? text.matchAll(AGED) : []).flatMap(match => {
    const [words, article = '', age = '', ending, noun, nominal, other, english] = match;
    const named = noun ?? other ?? english;
    const sex =
      named !== undefined
        ? sexOfNoun(named)
        : sexOfArticle(article.toLowerCase(), nominal ?? ending ?? '', text, match.index + words.length);
    const start = match.index + (article === '' ? 0 : article.length + 1);
    return sex === null ? [] : [{ start, end: match.index + words.length, age, sex }];
  });
}

function sexOfNoun(noun: string): Aged['sex'] | null {
  return WOMAN.test(noun) ? 'woman' : MAN.test(noun) ? 'man' : null;
}

/** Der 72-Jährige is a man; der 72-Jährigen is a woman, unless several are meant. */
function sexOfArticle(article: string, ending: string, text: string, end: number): Aged['sex'] | null {
  if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) return null;
  if (article === 'ein' && ending === 'r') return 'man';
  if (article === 'der' && ending === '') return 'man';
  if (/^(?:den|dem|des|einen|einem|eines)$/.test(article) && ending === 'n') return 'man';
  if ((article === 'die' || article === 'eine') && ending === '') return 'woman';
  return /^(?:der|einer)$/.test(article) && ending === 'n' ? 'woman' : null;
}

function isOfOneSex(people: readonly Aged[]): boolean {
  return new Set(people.map(({ sex }) => sex)).size === 1;
}

/** How often a text gives that age to anybody. */
function countOf(text: string, age: string): number {
  return Array.from(
    text.matchAll(new RegExp(`(?<!\\d)${age}(?:-[Jj]ährig| Jahre alt|-year-old)|[(,] ?${age}(?=[),])`, 'gu')),
  ).length;
}
