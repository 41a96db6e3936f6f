import { makeAnchor } from '../../../src/shared/domain/anchors/make';
import { createPlacer } from '../../../src/shared/domain/anchors/place';
import type { CheckDocument } from '../../../src/shared/domain/checks/context';
import { runChecks } from '../../../src/shared/domain/checks/run-checks';
import { listCheckWorthy } from '../../../src/shared/domain/checks/worthy/check-worthy';
import { findTimexes } from '../../../src/shared/domain/text/timex/find-timexes';
import { findWeekdayMismatches } from '../../../src/shared/domain/text/timex/weekdays';

const ANCHORS = 8;
const ANCHOR_LENGTH = 60;

// What no text is without: a rule that finds nothing of its kind leaves the source unread, and one more kind in the longer
// text would look like growth.
const SOMETHING_OF_ALL =
  'Die Weber AG aus Köln übernimmt am 3. Mai 2020 die Anders GmbH in Bayern. „Wir haben 40 Prozent mehr Gäste als im Jahr davor“, sagte die Sprecherin Anna Weber (43). Sprecherin Anna Weber said 12 guests came from London in 1999.\n';

/** What reads a whole text, by name. Where two are needed the other one is the same in another order. */
export const READERS: Readonly<Record<string, (text: string) => void>> = {
  'rules in German': text => runPack(text, 'de', []),
  'rules in English': text => runPack(text, 'en', []),
  'rules against a source, in German': text => runPack(text, 'de', [rotated(text)]),
  'rules against a source, in English': text => runPack(text, 'en', [rotated(text)]),
  'check-worthy sentences': text => {
    listCheckWorthy(text, 'de');
    listCheckWorthy(text, 'en');
  },
  'expressions of time': text => {
    findTimexes(text, 'de', null);
    findTimexes(text, 'en', '2024-10-13');
    findWeekdayMismatches(text, 'de', '2024-10-13');
  },
  anchors: text => {
    const anchors = Array.from({ length: ANCHORS }, (_, at) => {
      const start = Math.floor((at * (text.length - ANCHOR_LENGTH)) / ANCHORS);
      return makeAnchor(text, { start, end: start + ANCHOR_LENGTH });
    });
    anchors.map(createPlacer(rotated(text), { kind: 'texts', old: text }));
    anchors.map(createPlacer(rotated(text), { kind: 'none' }));
  },
};

function runPack(text: string, language: string, sources: readonly string[]): void {
  const documentOf = (words: string, role: CheckDocument['role'], date: string): CheckDocument => {
    return { name: role, text: words, language, date, source: null, role };
  };
  runChecks(
    documentOf(SOMETHING_OF_ALL + text, 'review', '2024-10-13'),
    sources.map(source => documentOf(SOMETHING_OF_ALL + source, 'source', '2024-10-12')),
  );
}

function rotated(text: string): string {
  const third = Math.floor(text.length / 3);
  // Not within a word, or two halves would make a third one.
  const cut = text.indexOf(' ', third) + 1 || third;
  return text.slice(cut) + text.slice(0, cut);
}
