import { describe, expect, it } from 'vitest';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';
import type { CheckRule } from '../../../../src/shared/model/check';

function find(
  review: Partial<CheckDocument> & { text: string },
  sources: (Partial<CheckDocument> & { text: string })[] = [],
): [CheckRule, string][] {
  const document = (part: Partial<CheckDocument> & { text: string }): CheckDocument => {
    return { name: '', language: 'de', date: null, source: null, role: 'review', ...part };
  };
  return runChecks(document(review), sources.map(document)).map(({ rule, start, end }) => [
    rule,
    review.text.slice(start, end),
  ]);
}

describe('languages', () => {
  const release =
    'Bürgermeisterin Petra Lindner eröffnete am 3. Mai das Hallenbad, es kostete 14 Millionen Euro.';
  const article =
    'Mayor Petra Linder opened the pool on 3 May; the building cost 41 million euros, said Petra Linder.';

  it('holds only figures and days against a text of another language', () => {
    const found = find({ text: article, language: 'en' }, [{ text: release }]);
    expect(found.map(([rule]) => rule)).not.toContain('name_variant');
  });

  it('is silent in a language that no rule speaks', () => {
    const text = 'Vendredi 3 octobre 2024, le 31 juin 2024. Jana Voss (43) et Jana Voss (45) sont là.';
    expect(find({ text, language: 'fr' })).toEqual([]);
    expect(find({ text: 'Am 31. Juni 2024 ist frei.', language: 'de-AT' })).toHaveLength(1);
  });

  it('reads a text of unknown language in the one that its commonest words are of', () => {
    expect(find({ text: 'Das Fest ist am 31. Juni und das Konzert im Mai.', language: 'und' })).toEqual([
      ['impossible_date', '31. Juni'],
    ]);
  });
});

describe('two countries', () => {
  it('asks where one country was named by then', () => {
    const text =
      'Die Firma Lohmann baut ein Werk in Norwegen. Die Beziehungen zwischen beiden Ländern sind gut.';
    expect(find({ text })).toEqual([['internal_contradiction', 'zwischen beiden Ländern']]);
  });

  it.each([
    'Norwegen und Schweden sind Nachbarn. Die Beziehungen zwischen beiden Ländern sind gut.',
    'Die deutsch-norwegische Kommission tagte. Die Beziehungen zwischen beiden Ländern sind gut.',
    'Hessen und Thüringen planen gemeinsam. Zwischen den beiden Ländern fährt die Bahn.',
  ])('leaves %s alone', text => {
    expect(find({ text })).toEqual([]);
  });
});

describe('rates', () => {
  it('are told with what they are per, on both sides', () => {
    const document = (text: string): CheckDocument => {
      return { name: '', text, language: 'de', date: null, source: null, role: 'review' };
    };
    const source = document('Das Labor in Corrau empfängt 1.200 Kinder pro Jahr.');
    const [found] = runChecks(document('1.200 Kinder pro Tag empfängt das Labor in Corrau.'), [source]);
    expect(found?.params).toMatchObject({
      text: '1.200 Kinder pro Tag',
      otherText: '1.200 Kinder pro Jahr',
    });
    expect(source.text.slice(found?.other?.start, found?.other?.end)).toBe(found?.params['otherText']);
  });
});

describe('two sources that differ', () => {
  const first =
    'Bei der Wahl in Norderau kam die Liste Hafen auf 28,6 Prozent, sagte der Wahlleiter am Sonntag.';
  const corrected =
    'Die Liste Hafen kam bei der Wahl in Norderau auf 27,9 Prozent, berichtigte der Wahlleiter am Sonntag.';

  it.each(['28,6', '27,9'])('leave %s alone, which one of them has', share => {
    const text = `Die Liste Hafen kam bei der Wahl in Norderau auf ${share} Prozent, sagte der Wahlleiter am Sonntag.`;
    expect(find({ text }, [{ text: first }, { text: corrected }])).toEqual([]);
  });

  it('do not excuse what neither has', () => {
    const text =
      'Die Liste Hafen kam bei der Wahl in Norderau auf 26,8 Prozent, sagte der Wahlleiter am Sonntag.';
    expect(find({ text }, [{ text: first }, { text: corrected }])).toEqual([
      ['number_mismatch', '26,8 Prozent'],
    ]);
  });
});

describe('firms that begin alike', () => {
  const release = 'Besucht werden KV Nordic Offshore, Belmont Robotics und Seewind in Oslo.';

  it('asks whether both are one, once', () => {
    const text = 'Besucht werden KV Marine und Belmont Robotics in Oslo. Auch KV Marine freut sich.';
    expect(find({ text }, [{ text: release }])).toEqual([['org_variant', 'KV Marine']]);
  });

  it('leaves parts of the same name alone', () => {
    expect(
      find({ text: 'Besucht werden KV Nordic und Belmont Robotics in Oslo.' }, [{ text: release }]),
    ).toEqual([]);
  });
});

describe('corrections', () => {
  it('may repeat what was wrong', () => {
    const text =
      'Korrektur: In einer früheren Version stand, das Fest sei am Freitag, 3. Oktober 2024. Richtig ist Donnerstag, 3. Oktober 2024.';
    expect(find({ text })).toEqual([]);
  });
});

describe('the day a text was sent', () => {
  const body =
    'Die Stadtwerke Auenfurt haben das Hallenbad am Mühlteich nach zwei Jahren Umbau wieder geöffnet. Der Umbau kostete 14 Millionen Euro.';

  it.each([
    ['Auenfurt, 8. September 2026 – ', 'AUENFURT (apx), 9. September 2026 – '],
    ['Auenfurt an der Laage, den 8. September 2026\n\n', 'Auenfurt, Mittwoch, 9. September 2026\n\n'],
    ['Pressemitteilung Nr. 14 vom 8. September 2026\n\n', 'Stand: 9. September 2026\n\n'],
    ['Pressemitteilung vom 8.9.2026\n\n', '9.9.2026, 14:30 Uhr\n\n'],
  ])('may be another one than that of its source: %j, %j', (sent, printed) => {
    const found = find({ text: printed + body }, [{ text: sent + body }]);
    expect(found.filter(([rule]) => rule === 'date_mismatch')).toEqual([]);
  });

  it('is no day of the event', () => {
    const release = `Auenfurt, 8. September 2026 – ${body} Am 12. September 2026 ist Tag der offenen Tür im Hallenbad.`;
    const rewrite = `Auenfurt, 9. September 2026 – ${body} Am 13. September 2026 ist Tag der offenen Tür im Hallenbad.`;
    const found = find({ text: rewrite }, [{ text: release }]);
    expect(found.filter(([rule]) => rule === 'date_mismatch')).toEqual([
      ['date_mismatch', '13. September 2026'],
    ]);
  });
});
