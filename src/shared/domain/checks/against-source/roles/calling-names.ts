import { isFirstName } from '../../../text/is-first-name';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';

/** Whom a calling stands beside. `last` is a surname's key, or the age of somebody without a name. */
export type NameBeside = { first: string | null; last: string };

/** Die Cellistin Rahel Domke; Rahel Domke, die als Cellistin …; Rahel Domke ist Cellistin; Trainer ist Olaf Trost. */
export function findNameBeside(text: string, start: number, end: number): NameBeside | null {
  const behind = text.slice(end, end + REACH);
  const ahead = AHEAD.exec(behind) ?? INVERTED.exec(behind);
  if (ahead) return nameOf(ahead);
  const before = text.slice(Math.max(0, start - REACH), start);
  const back = BACK.exec(before);
  if (back) return nameOf(back);
  const age = AGED.exec(before)?.[1];
  return age === undefined ? null : { first: null, last: age };
}

/** Gerd Holm muss vor Gericht. Der Bürgermeister bestreitet …: whoever alone was named in the sentences right before. */
export function findNamedLast({ text, people }: Reading, start: number): NameBeside | null {
  if (!AGAIN.test(text.slice(Math.max(0, start - 24), start))) return null;
  const named = itemsBetween(people(), Math.max(0, start - LAST), start);
  const [first, ...others] = named;
  const last = first ? surnameKey(first.last) : '';
  if (!first || others.some(each => surnameKey(each.last) !== last)) return null;
  return { first: null, last };
}

const AGAIN = /(?:[.!?:“”"»] |\n)(?:Der|Die|The) (?:\p{Ll}+ )?$/u;
const LAST = 180;
const REACH = 90;
const TITLES = String.raw`(?:(?:Prof|Dr|Pater|Schwester|Mag|Ing|Dipl)\.?(?: (?:med|phil|jur|h\. c|rer)\.?)* )*`;
const NAME = String.raw`(?:(\p{Lu}[\p{Ll}\p{Lu}-]+|\p{Lu}\.) (?:(\p{Lu}(?:\.|\p{Ll}+)) )?(?:(?:von|van|de|der|zu|al) ){0,2})?(\p{Lu}\p{Ll}[\p{L}-]+)`;
/** Die Ex-Frau des Gründers, Carla Benz: the name may come after what it belongs to. */
const AHEAD = new RegExp(
  String.raw`^(?: (?:des|der|von|vom|beim|im|am|of)(?: [\p{L}-]+){1,4},)? ${TITLES}${NAME}`,
  'u',
);
/** Vorsitzende ist Heike Stoll; Trainer des Vereins ist Olaf Trost. */
const INVERTED = new RegExp(
  String.raw`^(?: (?:des|der|von|beim|im|am) (?:\p{L}[\p{L}-]* ){0,2}[\p{L}-]+)? (?:ist|war|bleibt|wird|wurde|is|was)(?: \p{Ll}+){0,2} ${TITLES}${NAME}`,
  'u',
);
/** Wird zur Spielzeit 2026/27, wird am 1. August. */
const WHEN = String.raw` (?:zum|zur|ab|im|am|mit|von|vom|seit)(?: (?:der|dem|kommenden|nächsten|neuen))?(?: \d{1,2}\.)?(?: \p{Lu}\p{Ll}+)?(?: \d{4}(?:/\d{2,4})?)?(?: an)?`;
const BACK = new RegExp(
  String.raw`${NAME}(?:,? \(?\d{1,3}\)?| \([\p{L}/ ]{2,14}\))?(?:,| ist| war| bleibt| wird| wurde| arbeitet| lehrt| is| was)(?:${WHEN})?(?: (?:der|die|als|ein|eine|einem|einer|dem|zum|zur|a|an|the|as|his|her|sein|seine|ihr|ihre))*(?: [\p{Ll}-]+){0,2} $`,
  'u',
);

const AGED = /(?<!\d)(\d{1,3})(?:-jährige[nrms]?| Jahre alte[nrms]?|-year-old) $/u;

/** Die Ruderin Lena Kolb: her first name is the second of the three. */
function nameOf([, first, second, last = '']: RegExpExecArray): NameBeside {
  const isNoun = first !== undefined && second !== undefined && !isFirstName(first) && isFirstName(second);
  return { first: (isNoun ? second : first) ?? null, last: surnameKey(last) };
}
