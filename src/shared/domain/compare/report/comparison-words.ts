import type { ChangeClass, LINK_REASONS, LinkKind, LinkRelation } from '../../../model/comparison';
import { ENGLISH } from './comparison-words-en';

/** The words of an exported or copied comparison. `n` is written as `number` writes it. */
export interface ComparisonWords {
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly reference: string;
  readonly review: string;
  readonly documentTitle: string;
  readonly version: string;
  readonly textLanguage: string;
  readonly unknownLanguage: string;
  readonly source: string;
  readonly flaggedSource: string;
  readonly published: string;
  readonly address: string;
  readonly checksum: string;
  readonly length: string;
  readonly characters: (n: string) => string;
  readonly rights: string;
  readonly rightsNone: string;
  readonly rightsUnconfirmed: (statement: string) => string;
  readonly rightsWarning: string;
  readonly made: string;
  readonly madeBy: (time: string, actor: string, appVersion: string) => string;
  readonly mode: string;
  readonly modeDiff: (percent: string) => string;
  readonly modeAlignment: (percent: string) => string;
  readonly modeDiffByHand: (percent: string) => string;
  readonly modeAlignmentByHand: (percent: string) => string;
  readonly ignored: string;
  readonly ignoredNothing: string;
  readonly ignoredNote: string;
  readonly ignoredInWord: string;
  readonly ignorable: Readonly<Record<'case' | 'whitespace' | 'punctuation' | 'quotation-style', string>>;
  readonly coarse: (n: string) => string;
  readonly counts: string;
  readonly statusCounts: string;
  readonly total: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly listCut: (shown: string, all: string) => string;
  readonly text: string;
  readonly legend: string;
  readonly signLegend: string;
  readonly classes: Readonly<Record<ChangeClass, string>>;
  readonly deleted: string;
  readonly inserted: string;
  readonly moved: (n: number) => string;
  readonly lookAlike: (names: string) => string;
  readonly noGlyph: (n: string) => string;
  readonly notInWord: (n: string) => string;
  readonly page: (n: number) => string;
  readonly alignmentTable: string;
  readonly alignmentLegend: string;
  readonly alignmentNote: string;
  readonly status: string;
  readonly statuses: Readonly<Record<LinkKind | 'no-counterpart', string>>;
  readonly omitted: string;
  readonly omittedNone: string;
  readonly omittedCount: string;
  readonly sentence: string;
  readonly byMachine: string;
  readonly byHand: (actor: string, date: string) => string;
  readonly relations: Readonly<Record<LinkRelation, string>>;
  readonly note: string;
  readonly reasons: Readonly<Record<(typeof LINK_REASONS)[number], string>>;
  readonly missing: string;
  readonly unlinked: string;
  readonly lostLinks: (n: string) => string;
  readonly number: (value: number) => string;
}

export function comparisonWords(language: 'de' | 'en'): ComparisonWords {
  return language === 'de' ? GERMAN : ENGLISH;
}

const GERMAN: ComparisonWords = {
  language: 'de',
  title: 'Vergleich',
  left: 'Links: davor',
  right: 'Rechts: danach',
  reference: 'Vergleichstext',
  review: 'Geprüfter Text',
  documentTitle: 'Titel',
  version: 'Fassung',
  textLanguage: 'Sprache',
  unknownLanguage: 'unbekannt',
  source: 'Quelle',
  flaggedSource: 'als fragwürdig markiert',
  published: 'Erschienen',
  address: 'Adresse',
  checksum: 'SHA-256 des Textes',
  length: 'Länge',
  characters: n => `${n} Zeichen`,
  rights: 'Rechte',
  rightsNone: 'keine Angabe',
  rightsUnconfirmed: statement => `${statement} (von niemandem bestätigt)`,
  rightsWarning:
    'Arbeitspapier: Diese Datei enthält beide Texte ganz. Für mindestens einen sind die Rechte nicht bestätigt; bitte vor dem Weitergeben klären.',
  made: 'Erstellt',
  madeBy: (time, actor, appVersion) => `${time} von ${actor} mit Gegenlese ${appVersion}`,
  mode: 'Art des Vergleichs',
  modeDiff: percent => `Wort für Wort, weil die Texte ${percent} % ihrer Wortfolgen teilen`,
  modeAlignment: percent => `Passage für Passage, weil die Texte nur ${percent} % ihrer Wortfolgen teilen`,
  modeDiffByHand: percent => `Wort für Wort, von Hand gewählt; gemeinsame Wortfolgen: ${percent} %`,
  modeAlignmentByHand: percent =>
    `Passage für Passage, von Hand gewählt; gemeinsame Wortfolgen: ${percent} %`,
  ignored: 'Nicht gezeigt',
  ignoredNothing: 'nichts, alle Unterschiede sind zu sehen',
  ignoredNote: 'wo nur das abweicht, steht der rechte Text ohne Marke',
  ignoredInWord:
    'In Word ist trotzdem jede Änderung verfolgt: Alle annehmen ergibt den rechten Text, alle ablehnen den linken',
  ignorable: {
    case: 'Groß- und Kleinschreibung',
    whitespace: 'Leerraum',
    punctuation: 'Satzzeichen',
    'quotation-style': 'Art der Anführungszeichen',
  },
  coarse: n =>
    `Grob verglichene Stellen: ${n}. Was zu groß war, um es Wort für Wort zu verfolgen, steht als Ganzes ersetzt da, auch wenn darin Wörter gleich geblieben sind.`,
  counts: 'Änderungen nach Art',
  statusCounts: 'Sätze nach Verhältnis',
  total: 'zusammen',
  changes: 'Änderungen, die wichtigsten zuerst',
  noChanges: 'Keine Änderungen',
  listCut: (shown, all) => `Hier stehen die ${shown} wichtigsten von ${all}. Im Text sind alle markiert.`,
  text: 'Text mit Marken',
  legend:
    'Durchgestrichen: stand nur links. Unterstrichen: steht nur rechts. Die Zahl verweist auf die Liste der Änderungen.',
  signLegend:
    'Ein Kästchen wie U+202E steht für ein unsichtbares oder irreführendes Zeichen, ¶ für einen geänderten Zeilenumbruch.',
  classes: {
    number: 'Zahl',
    name: 'Name',
    date: 'Datum',
    hedge: 'Verneinung oder Einschränkung',
    quotation: 'Zitat',
    wording: 'Wortlaut',
    punctuation: 'Satzzeichen',
    typography: 'Typografie',
    whitespace: 'Leerraum',
  },
  deleted: 'gestrichen',
  inserted: 'eingefügt',
  moved: n => `verschoben (${n})`,
  lookAlike: names => `enthält fremde Buchstaben, die lateinischen gleichen: ${names}`,
  noGlyph: n =>
    `Zeichen, die der Schrift dieser Datei fehlen: ${n}. An ihrer Stelle steht ihre Nummer, etwa [U+4E2D].`,
  notInWord: n =>
    `Zeichen, die eine Word-Datei nicht enthalten kann oder die den Text umordnen würden: ${n}. An ihrer Stelle steht ihre Nummer, etwa [U+0000].`,
  page: n => `Seite ${n}`,
  alignmentTable: 'Geprüfter Text, Satz für Satz',
  alignmentLegend:
    'Durchgezogene Linie: Verknüpfung von Hand. Gepunktete Linie: Vorschlag des Programms. Die Zahl vor einem Satz zählt die Sätze seines Textes.',
  alignmentNote:
    'Verknüpfungen des Programms sind Vorschläge und kein Urteil. „Kein Gegenstück“ sagt nur, dass der Vergleichstext den Satz nicht enthält.',
  status: 'Verhältnis',
  statuses: {
    copied: 'übernommen',
    'lightly-changed': 'leicht geändert',
    paraphrased: 'umschrieben',
    altered: 'abweichend',
    'no-counterpart': 'kein Gegenstück',
  },
  omitted: 'Nicht verwendete Sätze des Vergleichstexts',
  omittedNone: 'Alle Sätze des Vergleichstexts sind verwendet.',
  omittedCount: 'nicht verwendet',
  sentence: 'Satz',
  byMachine: 'Vorschlag des Programms',
  byHand: (actor, date) => `von Hand: ${actor}, ${date}`,
  relations: {
    copied: 'übernommen',
    supports: 'stützt',
    alters: 'weicht ab',
    contradicts: 'widerspricht',
    none: 'gehört nicht zusammen',
  },
  note: 'Notiz',
  reasons: {
    'same-words': 'gleiche Wörter',
    'shared-name': 'gemeinsame Namen',
    'shared-number': 'gemeinsame Zahlen',
    'shared-date': 'gemeinsame Daten',
    'shared-word': 'gemeinsame Wörter',
    'number-differs': 'andere Zahl',
    'name-differs': 'anderer Name',
    'date-differs': 'anderes Datum',
    'negation-differs': 'andere Verneinung',
    'hedge-differs': 'andere Einschränkung',
    'quotation-differs': 'anderes Zitat',
  },
  missing: 'fehlt',
  unlinked: 'Von Hand getrennt',
  lostLinks: n =>
    `Von Hand gemachte Verknüpfungen, deren Passagen diese Fassungen nicht mehr haben: ${n}. Sie fehlen hier.`,
  number: value => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
};
