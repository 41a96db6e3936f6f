import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { type ReasonedFinding, reasonOf } from '../../../src/renderer/components/findings/reasons';
import { CHECK_RULE_IDS } from '../../../src/renderer/components/findings/rule-ids';
import { de } from '../../../src/renderer/i18n/de';
import { en } from '../../../src/renderer/i18n/en';
import { runChecks } from '../../../src/shared/domain/checks/run-checks';
import { CHECK_RULES } from '../../../src/shared/model/check';

type Params = ReasonedFinding['params'];

const dictionary = i18next.createInstance({
  lng: 'de',
  resources: { de: { translation: de }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
void dictionary.init();

describe('the reason of a finding', () => {
  it.each<[string, ReasonedFinding['rule'], Params, boolean, string, string]>([
    [
      'a weekday in the reader’s language, whatever the text’s is',
      'weekday_mismatch',
      { written: 'Friday', correct: 'Thursday', date: '2026-05-21' },
      false,
      'Der 21.05.2026 ist ein Donnerstag. Hier steht „Friday“.',
      '21 May 2026 is a Thursday. It says “Friday” here.',
    ],
    [
      'numbers as the reader writes them',
      'percent_arith',
      { kind: 'change', text: '200 → 1.225', result: '512.5' },
      false,
      'Aus 200 und 1.225 ergeben sich 512,5 Prozent.',
      'Worked out from 200 and 1.225, it comes to 512.5 percent.',
    ],
    [
      'an office of somebody else',
      'role_mismatch',
      { text: 'Leiterin des Museums', otherText: 'Leiterin des Museums' },
      true,
      '„Leiterin des Museums“ steht auch im Vergleichstext, dort aber von jemand oder etwas anderem.',
      '“Leiterin des Museums” is also said in the reference text, but of somebody or something else.',
    ],
    [
      'a name in another text',
      'name_variant',
      { text: 'Stefan Brandt', otherText: 'Stephan Brandt' },
      true,
      'Hier „Stefan Brandt“, im Vergleichstext „Stephan Brandt“. Ist das dieselbe Person?',
      'Here “Stefan Brandt”, in the reference text “Stephan Brandt”. Is this the same person?',
    ],
    [
      'the opposite of what another text says',
      'unsupported',
      { kind: 'opposite', text: 'schwer verletzt', otherText: 'leicht verletzt' },
      true,
      'Hier „schwer verletzt“, im Vergleichstext „leicht verletzt“: Beides zugleich kann nicht stimmen.',
      'It says “schwer verletzt” here and “leicht verletzt” in the reference text: they cannot both be right.',
    ],
    [
      'a decision about names',
      'spelling_variant',
      { kind: 'decided', text: 'OPTIVA', otherText: 'Optiva' },
      false,
      'Hier steht „OPTIVA“. Festgelegt ist „Optiva“.',
      'It says “OPTIVA” here. The form decided on is “Optiva”.',
    ],
    [
      'a kind that this window does not know yet, by its words',
      'internal_contradiction',
      { kind: 'new-kind', text: 'rot', otherText: 'blau' },
      false,
      'Hier steht „rot“, an anderer Stelle im Text „blau“.',
      'It says “rot” here and “blau” elsewhere in the text.',
    ],
    [
      'nothing but the place',
      'place_mismatch',
      {},
      false,
      'Der Regel ist diese Stelle aufgefallen.',
      'The rule noticed this passage.',
    ],
  ])('tells %s', (_, rule, params, isThere, german, english) => {
    const finding = { rule, params, exact: '', documentId: 1, other: { documentId: isThere ? 2 : 1 } };
    expect([say(finding, 'de'), say(finding, 'en')]).toEqual([german, english]);
  });

  it('leaves no gap in the sentences about what the rules really find', () => {
    const review = {
      name: 'Bericht',
      text: REVIEW,
      date: '2026-05-20',
      source: 'Tagesblick',
      role: 'review',
    } as const;
    const source = {
      name: 'Mitteilung',
      text: SOURCE,
      date: '2026-05-12',
      source: 'Stadtwerke',
      role: 'source',
    } as const;
    const findings = runChecks({ ...review, language: 'de' }, [{ ...source, language: 'de' }]);
    const sentences = findings.map(finding =>
      say(
        {
          ...finding,
          exact: '',
          documentId: 1,
          other: { documentId: finding.other?.document === null ? 1 : 2 },
        },
        'de',
      ),
    );
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(sentence => /\{\{|undefined|„“/.test(sentence))).toEqual([]);
  });
});

it('lists every rule once', () => {
  expect([...CHECK_RULE_IDS].sort()).toEqual([...CHECK_RULES].sort());
});

function say(finding: ReasonedFinding, language: string): string {
  const { key, values } = reasonOf(finding, language);
  return dictionary.t(`checks.reasons.${key}` as 'checks.reasons.plain', {
    ...(values as { text: string }),
    lng: language,
  });
}

const SOURCE = `Neue Fähre in Nordhafen

Die Stadtwerke nehmen am Donnerstag, 21. Mai 2026, die Fähre „Möwe“ in Betrieb. Das Schiff kostete rund 14,2 Millionen Euro und fasst bis zu 300 Fahrgäste. „Wir schließen weitere Fähren nicht aus“, sagte Geschäftsführer Stephan Brandt. Die Fähre verbindet den Alten Hafen mit der Insel Walum in 12 Minuten. Die Batterien haben eine Kapazität von 1.200 Kilowattstunden.`;

const REVIEW = `Neue Fähre für Nordhafen

Die Stadtwerke nehmen am Freitag, 21. Mai 2026, die Fähre „Möwe“ in Betrieb. Das Schiff kostete 41,2 Millionen Euro und fasst 300 Fahrgäste. „Wir schließen weitere Fähren aus“, sagte Geschäftsführer Stefan Brandt. Die Fähre verbindet den Alten Hafen mit der Insel Walum in 12 Minuten. Die Batterien haben eine Kapazität von 1.200 Megawattstunden.

Wir haben lange darauf gewartet, sagt Vereinschefin Mareike Holm. Bis zum 31. Juni gilt ein Sonderpreis. Ein 187-jähriger Mann fuhr als Erster mit. Von 200 auf 250 Stellen wächst der Betrieb, ein Plus von 20 Prozent.`;
