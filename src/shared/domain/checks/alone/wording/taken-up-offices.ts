import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import type { Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Who was named last with an office that fills a life, and is taken up by another such: Favorit ist Jan Fries, der Intendant des
 * Stadttheaters. Der 55-jährige Generalmusikdirektor soll sich vorstellen. German.
 */
export function findTakenUpOffices(reading: Reading): CheckFinding[] {
  const { text, people } = reading;
  const named = people();
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  const held = new Set(named.flatMap(({ roles }) => roles.map(({ key }) => fieldOf(key))));
  let next = 0;
  for (const match of text.matchAll(TAKEN_UP)) {
    const { office = '' } = match.groups ?? {};
    const key = findRoleKey(office);
    const start = match.index + match[0].length - office.length;
    const field = key === null ? -1 : fieldOf(key);
    if (field < 0) continue;
    while ((named[next]?.start ?? Number.POSITIVE_INFINITY) < match.index) next++;
    const person = named[next - 1];
    const role = person?.roles.find(each => fieldOf(each.key) >= 0);
    if (!person || !role || role.key === key || fieldOf(role.key) === field) continue;
    const sentence = sentenceAt(spans, match.index);
    const there = sentenceAt(spans, person.start);
    if (there === sentence || sentence - there > MAX_BETWEEN) continue;
    const isAlone = itemsBetween(named, spans[there * 2] ?? 0, match.index).every(
      ({ last }) => surnameKey(last) === surnameKey(person.last),
    );
    // The office may be somebody else's, whom the text names.
    if (!isAlone || held.has(field)) continue;
    if (CHANGE.test(text.slice(spans[there * 2], spans[sentence * 2 + 1]))) continue;
    found.push(makeContradiction(reading, { start, end: start + office.length }, role, 'office'));
  }
  return found;
}

/** Sentences between, which name nobody. */
const MAX_BETWEEN = 2;

const TAKEN_UP =
  /(?<=[.!?“”»"] |\n)D(?:er|ie) (?:\d\d-jährige |\d\d Jahre alte )(?:\p{Ll}+e )?(?<office>\p{Lu}\p{Ll}+)(?= \p{Ll})/gu;

/** Nobody holds offices of two of these at one time. */
const FIELDS: readonly RegExp[] = [
  /^(?:general|opern|schauspiel)?intendant$/u,
  /^(?:generalmusikdirektor|chefdirigent)$/u,
  /^(?:ober|erster)?burgermeister$/u,
  /^landrat$/u,
  /^\p{L}*minister$/u,
  /^(?:erz|landes|weih|alt)?bischof$/u,
  /^(?:ober|general)?staatsanwalt$/u,
  /^(?:amts|land)?(?:gerichts)?richter$/u,
  /^chefarzt$/u,
  /^chefredakteur$/u,
  /^polizeiprasident$/u,
  /^(?:chef|bundes|national)trainer$/u,
];

function fieldOf(key: string): number {
  return FIELDS.findIndex(each => each.test(key));
}

const CHANGE =
  /früher|ehemalig|einst|künftig|bisher|damals|zuvor|wechsel|Nachfolg|Vorgäng|gewählt|zugleich|gleichzeitig|auch|Ex-|scheidend|neue[rn]?(?!\p{L})|designiert|seit \d{4}|nachdem/u;
