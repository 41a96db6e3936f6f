import { type Person, surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import { findRoleKey } from '../../../text/roles';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * The body that a source gives a quotation to (die Fraktion teilt mit: „…“), where `speaker` stands in the source as
 * somebody else and nothing ties the one to the other; null otherwise.
 */
export function findBody(
  source: Reading,
  { start, end }: FoundQuotation,
  speaker: Person,
  reading: Reading,
): string | null {
  const { text, people, sentences } = source;
  const spans = sentences();
  const [first, last] = [sentenceAt(spans, start), sentenceAt(spans, Math.max(start, end - 1))];
  const [from = 0, to = 0] = [spans[first * 2], spans[last * 2 + 1]];
  const said = `${text.slice(from, start)} ${text.slice(end, to)}`;
  const body = LEADS.exec(text.slice(from, start))?.[1] ?? FOLLOWS.exec(text.slice(end, to))?.[1];
  // Die Autorin is somebody, named elsewhere.
  if (
    body === undefined ||
    findRoleKey(body) !== null ||
    PRONOUN.test(said) ||
    itemsBetween(people(), from, to).length > 0
  )
    return null;
  const key = surnameKey(speaker.last);
  const mentions = people().filter(person => surnameKey(person.last) === key);
  const own = reading.people().filter(person => surnameKey(person.last) === key);
  const stem = (body.split('-')[0] ?? body).slice(0, STEM).toLowerCase();
  const isTied = [
    ...mentions.map(person => around(text, person)),
    ...own.map(person => around(reading.text, person)),
  ].some(words => words.toLowerCase().includes(stem) || SPEAKS_FOR.test(words));
  return mentions.length === 0 || isTied ? null : body;
}

const LEADS =
  /(?:^|[.!?] )(?:Der|Die|Das|The) ((?:\p{Lu}\p{L}*-)?\p{Lu}\p{L}{3,}) (?:[^.!?„“"»«]{0,40} )?(?:teilt|teilte|erklärt|erklärte|schreibt|schrieb|sagt|sagte|betont|betonte|meint|meinte|heißt|says|said|writes|wrote)(?:[^.!?„“"»«]{0,30}):\s*$/u;
const FOLLOWS =
  /^,? (?:teilt|teilte|erklärt|erklärte|schreibt|schrieb|sagt|sagte|betont|betonte|meint|meinte|says|said) (?:der|die|das|the) ((?:\p{Lu}\p{L}*-)?\p{L}{4,})(?: mit)?[.,;]/u;
const PRONOUN = /(?<!\p{L})(?:er|sie|he|she)(?!\p{L})/iu;
const SPEAKS_FOR = /[Ss]precher|spokes/u;
const STEM = 6;
const AROUND = 60;

function around(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}
