import { integerOf, pickFrom } from '../data/random';
import type { Grammar, Maker, Slots } from './document';

// Ordinances that nobody passed: few phrases in many combinations, as clerks write them.
const SLOTS: Slots = {
  sache: [
    'Erlaubnis',
    'Bescheinigung',
    'Genehmigung',
    'Förderung',
    'Befreiung',
    'Zulassung',
    'Eintragung',
    'Auskunft',
    'Rückzahlung',
    'Verlängerung',
    'Anerkennung',
    'Stundung',
    'Nutzung der Lagerfläche',
    'Aufstellung von Marktständen',
    'Vergabe der Liegeplätze',
    'Pflege der Uferwege',
    'Haltung von Bienen',
    'Ausgabe der Angelkarten',
  ],
  stelle: [
    'Gemeinde',
    'zuständige Stelle',
    'Aufsichtsbehörde',
    'Hafenverwaltung',
    'Kreisverwaltung',
    'Marktleitung',
    'Landesanstalt',
    'Prüfstelle',
    'Kasse',
    'Schiedsstelle',
  ],
  person: [
    'der Antragsteller',
    'die Inhaberin',
    'der Betreiber',
    'die verantwortliche Person',
    'der Halter',
    'die Pächterin',
    'der Schiffsführer',
    'das Mitglied',
    'der Veranstalter',
  ],
  frist: [
    '{30} Tagen',
    '{12} Wochen',
    '{18} Monaten',
    'drei Monaten',
    'zwei Wochen',
    'einem Monat',
    'sechs Monaten',
  ],
  betrag: ['{90}0 Euro', '{90} Euro', '{50}000 Euro', '{90},50 Euro'],
  anlass: [
    'bei Gefahr im Verzug',
    'in begründeten Fällen',
    'auf Verlangen',
    'zum Ende des Kalenderjahres',
    'vor Beginn der Arbeiten',
    'während der Öffnungszeiten',
    'bei erheblichen Mängeln',
    'nach Ablauf der Frist',
  ],
  pflicht: [
    'schriftlich anzuzeigen',
    'unverzüglich mitzuteilen',
    'auf eigene Kosten zu beseitigen',
    'zehn Jahre aufzubewahren',
    'in ein Verzeichnis einzutragen',
    'deutlich sichtbar anzubringen',
    'jährlich prüfen zu lassen',
  ],
  ding: [
    'die Unterlagen',
    'jede Änderung',
    'das Kennzeichen',
    'den Nachweis',
    'die Anlage',
    'das Ergebnis',
    'den Schaden',
    'die Mängel',
    'den Lageplan',
    'die Belege',
  ],
  verweis: [
    '§ {40}',
    'Absatz {5}',
    'Satz {3}',
    '§ {40} Absatz {4}',
    '§ {40} Absatz {3} Satz {2}',
    'Nummer {6}',
  ],
  satz: [
    'Der Antrag auf {sache} ist bei der {stelle} innerhalb von {frist} zu stellen.',
    'Über die {sache} entscheidet die {stelle} innerhalb von {frist}.',
    '{verweis} gilt entsprechend.',
    '{verweis} findet keine Anwendung.',
    'Für die {sache} wird eine Gebühr von {betrag} erhoben.',
    'Die {stelle} kann {anlass} verlangen, dass {person} {ding} vorlegt.',
    'Wer entgegen {verweis} {ding} nicht vorlegt, handelt ordnungswidrig.',
    'Die {sache} erlischt, wenn {person} sie nicht innerhalb von {frist} nutzt.',
    '{ding} ist {anlass} {pflicht}.',
    'Die {sache} nach {verweis} ist zu widerrufen, wenn {person} {ding} nicht vorlegt.',
    'Gegen die Entscheidung der {stelle} kann innerhalb von {frist} Widerspruch erhoben werden.',
    'Zuständig für die {sache} ist die {stelle}, soweit {verweis} nichts anderes bestimmt.',
    'Die {stelle} führt ein Verzeichnis über die {sache}; {verweis} bleibt unberührt.',
    'Soweit {person} {ding} nicht vorlegt, ruht die {sache} bis zum Ablauf von {frist}.',
    'Die Höhe der Gebühr bemisst sich nach dem Aufwand, beträgt jedoch mindestens {betrag}.',
    'Abweichend von {verweis} darf {person} {anlass} ohne {sache} tätig werden.',
  ],
  punkt: [
    '{ding},',
    'die {sache} nach {verweis},',
    'Angaben über {ding} und {ding},',
    '{person} oder {person},',
    'die Gebühr von {betrag} und',
    'den Namen der {stelle},',
    '{ding} nach {verweis},',
  ],
  titel: [
    'Antrag auf {sache}',
    'Pflichten bei der {sache}',
    '{sache}',
    'Gebühren der {stelle}',
    'Aufgaben der {stelle}',
    'Übergangsvorschrift',
  ],
};

export const LAWS: Grammar = {
  name: 'laws',
  section: (maker, number) => ({
    heading: maker.write(`§ ${number} {titel}`, SLOTS),
    paragraphs: Array.from({ length: integerOf(maker.random, 1, 5) }, (_, at) =>
      LAWS.paragraph(maker, at + 1),
    ).flatMap(paragraph => (maker.random() < 0.2 ? [paragraph, ...list(maker)] : [paragraph])),
  }),
  paragraph: (maker, number) => ({
    label: maker.write(`(${number})`, SLOTS),
    sentences: Array.from({ length: integerOf(maker.random, 1, 4) }, () => LAWS.sentence(maker)),
    isTight: false,
  }),
  sentence: maker => capitalise(maker.write('{satz}', SLOTS)),
};

function list(maker: Maker) {
  return Array.from({ length: integerOf(maker.random, 2, 6) }, (_, at) => ({
    label: maker.write(`${at + 1}.`, SLOTS),
    sentences: [maker.write(pickFrom(maker.random, SLOTS['punkt'] ?? []), SLOTS)],
    isTight: true,
  }));
}

export function capitalise<W extends { readonly text: string }>(words: readonly W[]): W[] {
  return words.map((word, at) =>
    at === 0 ? { ...word, text: word.text.slice(0, 1).toUpperCase() + word.text.slice(1) } : word,
  );
}
