import { describe, expect, it } from 'vitest';
import { createRelationJudge } from '../../../../src/shared/domain/corpus/judge-related';

const judge = (text: string, other: string) => createRelationJudge(text, { language: 'de' })(other);

const RELEASE = `Im Tierpark Hagelsee ist am 2. April ein Schneeleopard zur Welt gekommen.
Für Mutter Anouk, die 2019 aus dem Zoo von Tallinn kam, ist es der zweite Wurf.
Das Jungtier wiegt inzwischen 2,3 Kilogramm.
Direktorin Merle Dankert will es im Juni zum ersten Mal zeigen.`;
const REWRITE = `Nachwuchs bei den Schneeleoparden im Tierpark Hagelsee
Am 2. April kam dort ein Junges zur Welt, das schon 2,3 Kilogramm wiegt.
Mutter Anouk stammt aus dem Zoo von Tallinn.
Im Juni will Direktorin Merle Dankert das Jungtier zeigen.`;
const OTHER_EVENT = `Der Tierpark Hagelsee erhöht die Preise.
Erwachsene zahlen vom 1. Juli an 19 Euro.
Direktorin Merle Dankert verweist auf gestiegene Kosten für Futter und Strom.`;

describe('createRelationJudge', () => {
  it('sees an article on the same event, from both sides', () => {
    expect(judge(RELEASE, REWRITE)).toMatchObject({ kind: 'same-event' });
    expect(judge(REWRITE, RELEASE)).toMatchObject({ kind: 'same-event' });
  });

  it('sees a copy, whole or in part of a longer text', () => {
    expect(judge(RELEASE, RELEASE)).toMatchObject({ kind: 'near-duplicate' });
    expect(judge(RELEASE, `${OTHER_EVENT}\n${RELEASE}`)).toMatchObject({ kind: 'near-duplicate' });
  });

  it('says how much of the text itself has a counterpart', () => {
    const whole = judge(RELEASE, `${OTHER_EVENT}\n${RELEASE}`)?.share ?? 0;
    const part = judge(`${OTHER_EVENT}\n${RELEASE}`, RELEASE)?.share ?? 0;
    expect(part).toBeGreaterThan(0.3);
    expect(part).toBeLessThan(whole);
  });

  it('is not misled by the same place and people', () => {
    expect(judge(RELEASE, OTHER_EVENT)).toBeNull();
  });

  it('finds nothing in texts without words', () => {
    expect(judge('', '')).toBeNull();
    expect(judge('', RELEASE)).toBeNull();
  });

  it('holds long texts against each other by their runs of words', () => {
    const long = Array.from({ length: 40_000 }, (_, i) => `Wort${i % 9000}`).join(' ');
    expect(judge(long, long)).toEqual({ kind: 'near-duplicate', share: 1 });
    expect(judge(long, RELEASE)).toBeNull();
  });
});
