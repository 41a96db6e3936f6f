import type { Span } from '../../../../model/span';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { NUMBER_WORDS } from '../../../text/number-words';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';

/** A word that may say something new; `before` counts all words of its stretch that stand before it. */
type WordToWeigh = { word: string; lower: string; start: number; end: number; before: number };

/** The words of a stretch of `text` without those that every text is made of, and without what `taken` has: names, figures. */
export function wordsToWeigh(text: string, { start, end }: Span, taken: readonly Span[]): WordToWeigh[] {
  const found: WordToWeigh[] = [];
  let before = -1;
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    before++;
    const [from, to] = [start + index, start + index + word.length];
    if (word.length < 3 || taken.some(each => each.start < to && from < each.end)) continue;
    const lower = word.toLowerCase();
    if (COMMON_WORDS.has(lower) || NUMBER_WORDS.has(lower) || FILLERS.has(lower)) continue;
    found.push({ word, lower, start: from, end: to, before });
  }
  return found;
}

const WORD = /\p{L}[\p{L}\p{M}\d'’-]*/gu;

/** Whether one of `sources` has a surname: of somebody it names, or as any word of its own. */
export function readSurnames(sources: readonly Reading[]): (last: string) => boolean {
  const surnames = new Set(sources.flatMap(source => source.people().map(({ last }) => surnameKey(last))));
  return last =>
    surnames.has(surnameKey(last)) || sources.some(source => source.words().has(foldForSearch(last)));
}

/** What opens a sentence may be any word; such an ending is hardly a noun's. */
export const LOWER_ENDINGS = /(?:lich|ig|isch|bar|sam|haft|los|weise|ens|s|t|nd|em|es)$/u;

/** Words in front of what is said, which every writer puts in. */
const FILLERS: ReadonlySet<string> = new Set(
  `allerdings außerdem ebenfalls ebenso überdies zugleich gleichwohl mitunter nirgendwo während angesichts deshalb trotzdem weiterhin niemand jemand
  beide beides beiden etliche dergleichen anders solche ohnehin beinahe fast gleich davon hinzu dafür davor darin daraus darunter daraufhin dagegen
  derzeit mittlerweile inzwischen erneut einmal zweimal dreimal mehrmals jeweils namens namentlich früh später spät zuletzt damals danach eigentlich
  ganze ganzen allein selbst wenig weniger meist meistens häufig oft öfter kaum nie niemals wieder wohl vielleicht sogar nämlich bevor solange desto
  obwohl indem sodass falls wofür womit wodurch wovon wohin woher kurz lange lang musste mussten durfte durften mochte wollte gewesen geworden gegeben
  already another anyone because behind better came cent come comes coming called else enough ever finally forward found gave gets getting given gives goes going gone got happened
  helps however including instead keep keeps kept knew know known later leave leaves leaving let lets looked looking looks made making nearly never nothing often
  perhaps quite rather really said seemed seems seen sent several shows something soon stayed stays still taken takes taking though together told took toward towards
  tried tries trying turned used using usually went yet whose across along among amid around despite during earlier far further`.split(
    /\s+/,
  ),
);
