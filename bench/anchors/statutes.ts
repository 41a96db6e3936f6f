import { integerOf, pickFrom } from '../data/random';
import type { Grammar, Maker, Paragraph, Slots } from './document';
import { capitalise } from './laws';

// Acts of no parliament, with articles, numbers and letters. Never looked at while the limits were set.
const SLOTS: Slots = {
  amt: [
    'die Registerbehörde',
    'das Landesamt',
    'die oberste Forstbehörde',
    'das zuständige Ministerium',
    'die Ausbildungsstätte',
    'der Träger der Einrichtung',
    'die Kammer',
    'der Prüfungsausschuss',
    'die Vollzugsbehörde',
    'das Gericht des ersten Rechtszuges',
  ],
  wer: [
    'die antragstellende Person',
    'der Waldbesitzer',
    'wer Lebensmittel in Verkehr bringt',
    'der Verantwortliche',
    'die gesetzliche Vertreterin',
    'ein Mitglied des Vorstandes',
    'jede natürliche oder juristische Person',
    'der Erwerber',
    'die bevollmächtigte Stelle',
  ],
  gegenstand: [
    'die Aufzeichnungen über den Bestand',
    'eine beglaubigte Abschrift der Urkunde',
    'den Prüfbericht eines Sachverständigen',
    'die Sicherheitsleistung',
    'die Betriebserlaubnis',
    'den Wegfall der Voraussetzungen',
    'die zur Überwachung erforderlichen Auskünfte',
    'eine wesentliche Änderung der Anlage',
    'die Kosten der Ersatzvornahme',
    'das Ergebnis der Abschlussprüfung',
    'personenbezogene Daten',
  ],
  tun: [
    'vorzulegen',
    'unverzüglich anzuzeigen',
    'zu erteilen',
    'zu widerrufen',
    'in geeigneter Form bekannt zu machen',
    'mindestens {12} Jahre aufzubewahren',
    'zu erstatten',
    'in das Verzeichnis aufzunehmen',
    'zu löschen',
  ],
  falls: [
    'soweit dies zur Erfüllung der Aufgaben erforderlich ist',
    'wenn Tatsachen die Annahme rechtfertigen, dass die Zuverlässigkeit fehlt',
    'sofern nicht überwiegende schutzwürdige Interessen entgegenstehen',
    'auch wenn ein Rechtsbehelf eingelegt worden ist',
    'es sei denn, eine unbillige Härte läge vor',
    'solange das Verfahren nicht abgeschlossen ist',
  ],
  norm: [
    '§ {90}',
    '§ {90} Absatz {6}',
    '§ {90} Absatz {4} Satz {3}',
    '§ {60} Absatz {3} Nummer {8} Buchstabe b',
    'Absatz {5} Satz {2}',
    'Artikel {30} der Verordnung (EU) {900}/{90}',
    'Anlage {9}',
  ],
  zeit: [
    'innerhalb von {12} Wochen nach Zugang der Aufforderung',
    'bis zum {28}. Februar des Folgejahres',
    'spätestens {30} Tage vor Beginn',
    'für die Dauer von höchstens {9} Jahren',
    'mit Wirkung vom {28}. Juli 20{90}',
  ],
  satz: [
    '{wer} hat {gegenstand} {zeit} {tun}.',
    '{amt} ist befugt, {gegenstand} {tun}, {falls}.',
    '{amt} entscheidet {zeit} über den Antrag; {norm} bleibt unberührt.',
    'Die Pflicht nach {norm} entfällt, {falls}.',
    'Im Fall des {norm} tritt an die Stelle der Anzeige die Mitteilung an {amt}.',
    'Das Bundesministerium wird ermächtigt, durch Rechtsverordnung mit Zustimmung des Bundesrates Vorschriften über {gegenstand} zu erlassen.',
    'Ordnungswidrig handelt, wer vorsätzlich oder fahrlässig entgegen {norm} {gegenstand} nicht, nicht richtig oder nicht rechtzeitig vorlegt.',
    'Die Ordnungswidrigkeit kann in den Fällen des {norm} mit einer Geldbuße bis zu {90} 000 Euro geahndet werden.',
    'Ist {wer} verhindert, so kann {amt} anordnen, {gegenstand} {tun}.',
    'Die Vorschriften des {norm} gelten für {gegenstand} entsprechend, {falls}.',
    'Von der Anwendung des {norm} kann {amt} Ausnahmen zulassen, {falls}.',
    '{wer} ist verpflichtet, {amt} {gegenstand} {zeit} {tun}.',
    'Verwaltungsakte nach {norm} sind mit einer Begründung zu versehen und zuzustellen.',
    'Bestehen Zweifel, so gilt {norm} nur, {falls}.',
    'Das Nähere regelt eine Satzung, die der Genehmigung bedarf.',
    'Bis zum Inkrafttreten der Verordnung nach {norm} sind die bisherigen Bestimmungen weiter anzuwenden.',
  ],
  punkt: [
    '{gegenstand},',
    '{gegenstand} nach {norm},',
    'entgegen {norm} {gegenstand} nicht oder nicht vollständig beifügt,',
    'Name, Anschrift und Geburtsdatum,',
    'die Angabe, ob {wer} bereits gehört wurde, und',
    'die Fälle, in denen {amt} zuständig ist,',
  ],
  titel: [
    'Begriffsbestimmungen',
    'Anwendungsbereich',
    'Zuständigkeit',
    'Antrag und Verfahren',
    'Aufzeichnungspflichten',
    'Bußgeldvorschriften',
    'Übergangsregelung',
    'Ermächtigungen',
    'Aufsicht',
    'Gebühren und Auslagen',
  ],
};

export const STATUTES: Grammar = {
  name: 'statutes',
  section: (maker, number) => ({
    heading: maker.write(`§ ${number} {titel}`, SLOTS),
    paragraphs: Array.from({ length: integerOf(maker.random, 1, 6) }, (_, at) =>
      STATUTES.paragraph(maker, at + 1),
    ).flatMap(paragraph => (maker.random() < 0.25 ? [paragraph, ...list(maker)] : [paragraph])),
  }),
  paragraph: (maker, number) => ({
    label: maker.write(`(${number})`, SLOTS),
    sentences: Array.from({ length: integerOf(maker.random, 1, 3) }, () => STATUTES.sentence(maker)),
    isTight: false,
  }),
  sentence: maker => capitalise(maker.write('{satz}', SLOTS)),
};

function list(maker: Maker): Paragraph[] {
  const isLettered = maker.random() < 0.3;
  return Array.from({ length: integerOf(maker.random, 2, 7) }, (_, at) => ({
    label: maker.write(isLettered ? `${String.fromCharCode(97 + at)})` : `${at + 1}.`, SLOTS),
    sentences: [maker.write(pickFrom(maker.random, SLOTS['punkt'] ?? []), SLOTS)],
    isTight: true,
  }));
}
