import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../../../src/shared/domain/anchors/make';
import { createTextPlacer } from '../../../../src/shared/domain/anchors/through-texts';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';

// [the passage] in the old text and where it stands in the new one; no brackets there: an orphan.
const CASES: readonly (readonly [name: string, state: string, old: string, next: string])[] = [
  [
    'stays exact beside a change',
    'exact',
    'Der Beirat tagt am Montag. [Anträge sind schriftlich zu stellen.] Die Sitzung ist öffentlich.',
    'Der Beirat tagt am Freitag. [Anträge sind schriftlich zu stellen.] Die Sitzung ist nicht öffentlich.',
  ],
  [
    'is changed where a word was replaced',
    'changed',
    'Der Beirat tagt am Montag. [Anträge sind schriftlich zu stellen.] Die Sitzung ist öffentlich.',
    'Der Beirat tagt am Montag. [Anträge sind mündlich zu stellen.] Die Sitzung ist öffentlich.',
  ],
  [
    'takes in what replaced its first word',
    'changed',
    'Es gilt: [Jeder Antrag wird von der Stelle geprüft], sagt die Leiterin.',
    'Es gilt: [Der Antrag wird von der Stelle geprüft], sagt die Leiterin.',
  ],
  [
    'is lost where fewer than six in ten words are left',
    'orphan',
    'Der Beirat tagt am Montag. [Anträge sind schriftlich zu stellen.] Die Sitzung ist öffentlich.',
    'Der Beirat tagt am Montag. Anliegen kann man schriftlich oder am Telefon vorbringen. Die Sitzung ist öffentlich.',
  ],
  [
    'is not found in the look-alike beside its deleted paragraph',
    'orphan',
    '(1) Der Antrag auf Stundung ist bei der Kasse zu stellen. [Absatz 4 gilt entsprechend.]\n\n(2) Die Gebühr beträgt 40 Euro. Absatz 4 gilt entsprechend.\n\n(3) Näheres regelt der Rat.',
    '(2) Die Gebühr beträgt 40 Euro. Absatz 4 gilt entsprechend.\n\n(3) Näheres regelt der Rat.',
  ],
  [
    'stays with its paragraph where all numbers changed',
    'exact',
    '§ 4 Gebühren\n\n(1) Die Gebühr beträgt 40 Euro. [Absatz 3 gilt entsprechend.]\n\n(2) Die Frist beträgt 14 Tage. Absatz 3 gilt entsprechend.',
    '§ 5 Gebühren\n\n(2) Die Gebühr beträgt 60 Euro. [Absatz 3 gilt entsprechend.]\n\n(3) Die Frist beträgt 21 Tage. Absatz 3 gilt entsprechend.',
  ],
  [
    'is not taken for a sentence elsewhere with two thirds of its words',
    'orphan',
    'Einleitung steht hier oben.\n\n[Die Stadt verkauft den alten Hafen an die Reederei Voss aus Emden.]\n\nSchluss folgt unten.',
    'Einleitung steht hier oben.\n\nSchluss folgt unten.\n\nDie Stadt verpachtet den neuen Hafen an die Reederei Brandt aus Leer.',
  ],
  [
    'is moved with a paragraph that changed its place',
    'moved',
    'Die Halle öffnet im Mai mit einem Fest am Ufer.\n\nDie Fähre fährt bis zum Abend im Takt von zwanzig Minuten zwischen Rohrhaven und Tellin.\n\n[Der Rat berät] im Juni über den Verkauf der Mühle.',
    '[Der Rat berät] im Juni über den Verkauf der Mühle.\n\nDie Halle öffnet im Mai mit einem Fest am Ufer.\n\nDie Fähre fährt bis zum Abend im Takt von zwanzig Minuten zwischen Rohrhaven und Tellin.',
  ],
  [
    'stays with the original of a copy put before it',
    'exact',
    'Kopf der Liste.\n\nPreise gelten je Tag, [Kaution siebzig Euro], Rückgabe bis acht Uhr.\n\nZum Schluss folgt der Lageplan.',
    'Preise gelten je Tag, Kaution siebzig Euro, Rückgabe bis acht Uhr.\n\nKopf der Liste.\n\nPreise gelten je Tag, [Kaution siebzig Euro], Rückgabe bis acht Uhr.\n\nZum Schluss folgt der Lageplan.',
  ],
  [
    'keeps a line break between two lines that stayed',
    'exact',
    'Der Beirat tagt am Montag.[\n]Die Halle öffnet im Mai.',
    'Anhang.\nDer Beirat tagt am Montag.[\n]Die Halle öffnet im Mai.',
  ],
  [
    'is changed where other white space stands between the same words',
    'changed',
    'Der Beirat tagt am Montag.[\n\n]Die Halle öffnet im Mai.',
    'Der Beirat tagt am Montag.[\n]Die Halle öffnet im Mai.',
  ],
  [
    'keeps a line break beside the line that is left',
    'changed',
    'Der Beirat tagt am Montag.[\n]Die Halle öffnet im Mai.',
    'Der Beirat tagt am Montag.[\n]Näheres regelt der Rat.',
  ],
  [
    'is lost where nothing stands between the words now',
    'orphan',
    'Am Nord[ ]kai tagt der Beirat.',
    'Am Nord-kai tagt der Beirat.',
  ],
  [
    'keeps out the number of a section that was put in before its own',
    'changed',
    '## 8. Lizenz\n\nText bleibt.\n\n## [9. Sicherung der Daten planen]\n\nDer Dienst kopiert alles jede Nacht.',
    '## 8. Lizenz\n\nText bleibt.\n\n## 9. Neustart des Rechners\n\nAlle Knoten warten, bis der erste wieder antwortet; danach folgen die übrigen einer nach dem anderen, wie im Plan vermerkt.\n\n## 10. [Sicherung der Daten planen]\n\nDer Dienst kopiert alles jede Nacht.',
  ],
  [
    'chooses none of two equal lines of which one went',
    'orphan',
    'Zutaten der Woche:\n- [Salz und Mehl]\n- Salz und Mehl\n- Butter',
    'Zutaten der Woche:\n- Salz und Mehl\n- Butter',
  ],
  [
    'is changed where only a line break moved',
    'changed',
    'Wer die Anlage [ohne\nErlaubnis nutzt], zahlt\ndie doppelte Gebühr.',
    'Wer die Anlage [ohne Erlaubnis\nnutzt], zahlt die doppelte\nGebühr.',
  ],
  [
    'follows a row of a table',
    'exact',
    '| `--depth` | number | `3` |\n| `--jobs` | [number] | `2` |\n| `--quiet` | boolean | `false` |',
    '| `--depth` | number | `5` |\n| `--since` | number | `0` |\n| `--jobs` | [number] | `2` |\n| `--quiet` | boolean | `false` |',
  ],
  [
    'does not jump to the paragraph beside it that says the same of another',
    'changed',
    'Alpha: [Die Anlage wurde im Mai geprüft und ist in Betrieb.]\n\nBeta: Die Anlage wurde im Juni geprüft und ist in Betrieb.',
    'Alpha: [Die Anlage wurde im Juli geprüft und ist in Betrieb.]\n\nBeta: Die Anlage wurde im Juni geprüft und ist in Betrieb.',
  ],
];

describe('through two texts without a ledger', () => {
  it.each(CASES)('%s', (_name, state, markedOld, markedNew) => {
    const old = unmarked(markedOld);
    const next = unmarked(markedNew);
    const placement = createTextPlacer(old.text, next.text)(makeAnchor(old.text, old));
    if (state === 'orphan') expect(placement).toEqual({ state });
    else expect(placement).toEqual({ state, start: next.start, end: next.end });
  });

  it('finds the passage by its quote where the offsets are of something else', () => {
    const old = 'Der Rat 👩‍🚀 tagt. Die Brücke kostet 47 Millionen Euro.';
    const start = old.indexOf('47');
    const inCodePoints = { start: start - 2, end: start + 10 };
    const anchor = { ...makeAnchor(old, { start, end: start + 12 }), ...inCodePoints };
    const placement = createTextPlacer(old, `Neu: ${old}`)(anchor);
    expect(placement).toEqual({ state: 'exact', start: start + 5, end: start + 17 });
  });

  it('gives the words of one anchor in two thousand no other place than alone', () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `Zeile ${at}: Posten ${at % 7} kostet ${at * 13} Euro.`,
    );
    const old = lines.join('\n');
    const next = lines.filter((_, at) => at % 10 !== 3).join('\n');
    const anchors = lines.map((line, at) => {
      const start = old.indexOf(`Zeile ${at}:`) + 7;
      return makeAnchor(old, { start, end: start + line.length - 9 });
    });
    const placeTogether = createTextPlacer(old, next);
    const together = anchors.map(placeTogether);
    expect(together.filter(({ state }) => state === 'exact')).toHaveLength(270);
    for (const at of [0, 3, 157, 299]) {
      const anchor = anchors[at];
      if (anchor) expect(createTextPlacer(old, next)(anchor)).toEqual(together[at]);
    }
  });

  it('ends in time on a hundred thousand equal words', () => {
    const old = 'so '.repeat(100_000);
    const next = `anders ${old.slice(30_000)}`;
    const place = createTextPlacer(old, next);
    for (let start = 0; start < 200_000; start += 1_999) {
      const { state } = place(makeAnchor(old, { start, end: start + 20_000 }));
      expect(['exact', 'changed', 'orphan']).toContain(state);
    }
  });
});

test.prop([strangeText(80), strangeText(80), fc.nat(), fc.nat()], propertyRuns())(
  'never cuts a grapheme, and shows the same words where it says exact or moved',
  (shared, inserted, a, b) => {
    fc.pre(shared.length > 0);
    const old = `${shared} Ende`;
    const next = `${inserted} ${shared} ${inserted} Ende`;
    const start = a % shared.length;
    const anchor = makeAnchor(old, { start, end: start + 1 + (b % (shared.length - start)) });
    const placement = createTextPlacer(old, next)(anchor);
    if (placement.state === 'orphan') return;
    expect(placement.end).toBeGreaterThan(placement.start);
    expect(isGraphemeBoundary(next, placement.start) && isGraphemeBoundary(next, placement.end)).toBe(true);
    if (placement.state !== 'changed') expect(next.slice(placement.start, placement.end)).toBe(anchor.exact);
  },
);

test.prop([strangeText(120), fc.nat(), fc.nat()], propertyRuns())(
  'is exact at its own place in its own text',
  (text, a, b) => {
    fc.pre(text.length > 0);
    const start = a % text.length;
    const anchor = makeAnchor(text, { start, end: start + 1 + (b % (text.length - start)) });
    const own = { state: 'exact', start: anchor.start, end: anchor.end };
    expect(createTextPlacer(text, text)(anchor)).toEqual(own);
  },
);

function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}
