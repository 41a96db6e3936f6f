import { startsWithCapital } from './capital';
import { foldForSearch } from './fold';
import { stemOf } from './stems';

/**
 * Stems of nouns that a writer puts in to tell, order or judge what is known already: they say nothing that somebody could
 * look up. Written by hand, German and English.
 */
export const GENERAL_NOUNS: ReadonlySet<string> = stemsOf(
  `Hürde Schleuse Zauber Stempel Schrecken Seniorin Senior Urkunde Weile Umweg Umwege Griff Bestandsaufnahme Andrang Schublade Handwerker Augenblick Kessel Büchern Bücher Schmuckstück Aushängeschild Paukenschlag Abend Abschluss Absicht Achse Adresse Akteur Aktion Alltag Alter Anfang Anfrage Angabe Angebot Angelegenheit Angst Anlass Anliegen Annäherung
  Ansatz Anschluss Ansehen Ansicht Anspruch Anstoß Anteil Antwort Anzahl Appell Arbeit Ärger Argument Art Aspekt Atem Atmosphäre Aufgabe Auflage
  Aufmerksamkeit Aufschwung Aufwand Augenblick Augenmerk Ausblick Ausdruck Ausgang Ausnahme Aussage Aussicht Auswahl Auswirkung Basis Bedarf
  Bedenken Bedeutung Bedingung Befürchtung Begeisterung Beginn Begriff Begründung Beispiel Beitrag Bekenntnis Bemühung Bereich Bereitschaft
  Besonderheit Bestand Beteiligte Betracht Betroffene Beweis Bezug Bilanz Bild Blick Branche Chance Chaos Dank Darstellung Dauer Debatte Detail
  Devise Diskussion Drama Dreh Druck Effekt Eindruck Einfluss Einigkeit Einigung Einrichtung Einsatz Einschätzung Einstieg Einzelheit Ende
  Engagement Entscheidung Entspannung Entwarnung Entwicklung Ereignis Erfahrung Erfolg Ergebnis Erkenntnis Erklärung Erleichterung Ernst Erwartung Etappe
  Fachleute Fachmann Fakt Faktor Fall Farbe Favorit Feier Feld Fest Feuerprobe Figur Flut Fokus Folge Form Frage Freude Frust Füße Gang Ganze Gedanke
  Geduld Gefahr Gefühl Gegenteil Gegner Geheimnis Geld Gelegenheit Gemeinschaft Genaueste Generation Gesamtbild Geschehen Geschichte Gesicht
  Gewicht Glück Grad Grenze Größe Große Grund Grundlage Gruppe Güte Haken Hälfte Haltung Hand Hang Hauptrolle Herausforderung Herz Hilfe Himmel
  Hinsicht Hintergrund Hinweis Höhe Höhepunkt Hoffnung Idee Initiative Inhalt Interesse Jahr Jahrzehnt Jahrhundert Jubel Kampf Kandidat Kapitel Karten
  Kern Klarheit Kleine Knackpunkt Kollege Konflikt Konkurrenz Konsequenz Kontakt Kontrast Konzept Kopf Kraft Kreis Kritik Küche Kurs Lage Land
  Lauf Laufende Laune Leben Lebensgefühl Leidenschaft Leistung Leute Licht Liebe Linie Liste Lob Lösung Löwenanteil Lücke Luft Lust Macht Mal
  Mangel Mann Männer Markt Maß Maßnahme Maßstab Mehrheit Meinung Meldung Mensch Merkmal Minute Mischung Mitte Mittel Mittelpunkt Modell Möglichkeit Moment
  Monat Morgen Motto Mühe Muster Mut Nachbar Nachfrage Nachricht Nacht Nähe Name Nerven Netz Niveau Not Nummer Nutzen Ordnung Ort Ortschaft
  Panik Partner Pech Person Personalie Phase Plan Platz Platzierung Position Potenzial Praxis Problem Programm Projekt Protagonist Prozess Publikum Punkt
  Qualität Quartal Quelle Rahmen Rang Rangliste Rangfolge Rätsel Raum Reaktion Realität Rede Regel Region Reich Reihe Rekord Resonanz Respekt Rest Resultat Retter Rettung
  Richtung Risiko Rolle Ruf Ruhe Runde Rückblick Sache Schatten Schauplatz Schicksal Schlag Schlüssel Schluss Schritt Schuld Schutz Schwerpunkt Schwierigkeit Schwung Seite
  Seltenheit Sicht Sicherheit Signal Sinn Situation Sommer Sorge Spannung Sparte Spaß Spiel Spitze Sprache Spur Stadt Stadtteil Ortsteil Stand Standort Stärke Start Stelle
  Stichwort Stil Stille Stimme Stimmung Stoff Strategie Strecke Streit Stück Stunde Suche Szene Tag Tasche Tat Tatsache Teil Tempo Tendenz Termin Thema Ton Trend Treue Trubel
  Typ Überblick Überraschung Überzeugung Uhr Umfang Umgang Umstand Umwelt Unglück Unterschied Unterstützung Urheber Ursache Vater Väter Veränderung Veranstaltung Verantwortung
  Verbindung Verfügung Vergangenheit Vergleich Verhältnis Verlauf Verluste Verständnis Verstärkung Versuch Vertrauen Verwandte Voraussetzung Vorbild Vorgabe Vorgang Vorhaben
  Vorjahr Vorlage Vorliebe Vorschlag Vorsicht Vorsprung Vorstellung Vorteil Wahrheit Wandel Warnung Wechsel Weg Weile Weise Welt Weltgeschehen Wende
  Werk Wert Wesen Wetter Wettbewerb Wille Winter Frühling Frühjahr Herbst Wirklichkeit Wirkung Woche Wochenende Wort Wunder Wunsch Würde Zahl Zeichen Zeit Zeitpunkt Zeitraum Ziel
  Ziffer Zufall Zuge Zukunft Zusammenhang Zustand Zweck Zweifel Zwischenfall Uhrzeit Mittag Nachmittag Vormittag Donnerstag Freitag Samstag Sonnabend Sonntag Montag Dienstag Mittwoch
  Januar Februar März April Mai Juni Juli August September Oktober November Dezember Prozent Prozentpunkt Euro Cent Dollar Million Milliarde Tausend Hundert Dutzend Meter
  Kilometer Kilogramm Kilo Gramm Tonne Liter Quadratmeter Hektar Drittel Viertel Fünftel Zehntel Dreiviertel Paar Plus Minus Schnitt Durchschnitt Deutschland Deutsche Bundesrepublik
  Redaktion Zeitung Leser Foto Bericht Medien Mitteilung Presse Sprecher Sprecherin Pressesprecher Polizeisprecher Feuerwehrsprecher
  Experte Beobachter Kenner Statistiker Gastgeber Besucher Teilnehmer Mitglied Verantwortliche Zuständige Betreiber Veranstalter Initiator Hausherr Frau Herr Dame Junge Mädchen Empfänger
  Auftakt Ausbau Besuch Reise Aufenthalt Begegnung Gespräch Treffen Zusammenarbeit Zusammenkunft Kooperation Beziehung Partnerschaft Austausch Firma Betrieb Haus Gebäude Gelände Objekt Anlage
  Rückgang Anstieg Zuwachs Wachstum Umsatz Gewinn Verlust Kosten Preis Summe Betrag Etat Volumen Zuschuss Förderung Investition Ausgabe Einnahme Auftrag Produkt Ware Geschäft Kunde
  Auswertung Erhebung Zählung Rechnung Berechnung Untersuchung Studie Forschung Wissen Kenntnis Daten Information Materie Werkzeug Bestandteil Bezeichnung Kategorie Klasse Sorte
  Bürger Bewohner Anwohner Einwohner Einheimische Bevölkerung Gemeinde Kommune Heimat Kreis Umgebung Umland Gegend Gebiet Fläche Bundesland Küste Süden Norden Westen Osten See
  Vertrag Vereinbarung Beschluss Verfahren Gesetz Recht Pflicht Amt Behörde Posten Stuhl Bank Tisch Tür Fenster Boden Wand Dach Straße Strecke Auto Wagen Fahrzeug Maschine Gerät Technik System
  ability account advantage aim amount answer approach area aspect attempt attention balance basis beginning behavior behaviour benefit bit blow boost bottom break burden capacity care cash category century chance change
  choice circumstance color colour concern condition confidence consequence context contrast couple course crew customer damage dawn day deal decade decision degree demand detail difference difficulty direction doubt
  dozen drop edge effect effort element end event evidence example expectation experience extent fact factor figure firm focus force form fortune future gain goal grip ground half hand headline heart help hope hour idea impact
  importance improvement increase information inside interest issue item journey kind lack lead level life limit line list look loss lot lover luck majority market matter means measure member mind minute mix moment month
  mood move name need news night notice number one opinion option order outcome outlook outside overview owner pace pair part past path peak people percent percentage period person picture place plan point position
  possibility potential pound pressure problem process product progress project question range rank rate reach reaction reason record region relation relief resident response result rig rise risk road role room rule season
  second sense share side sign site situation size solution space spot spring stage stake standard start state statement step stock story strength stuff style success summer surprise swing table term thing thought
  threat tills time today top topic total touch town trend trouble turn type understanding use value version victim view voice wait way week whole winter word work world year morning afternoon evening monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november december million billion thousand hundred dollar euro pence penny cent mile kilometer kilometre
  metre meter foot feet fraction quarter third tenth men women man woman child children others everybody nobody someone everyone anyone`,
);

/** Stems of words for what happens to people and things: a sentence that has one states a fact. */
export const HARM_WORDS: ReadonlySet<string> = stemsOf(
  `verletzen verletzt Verletzte töten getötet tot Tote sterben gestorben ertrinken ertrunken erschießen erschossen festnehmen festgenommen Festnahme verhaften verhaftet Haft verurteilen verurteilt
  freigesprochen Freispruch geflohen fliehen entlassen Entlassung gekündigt Kündigung Rücktritt zurückgetreten gestohlen stehlen Diebstahl geraubt Überfall
  explodieren explodiert Explosion evakuieren evakuiert eingestürzt Einsturz gestreikt Streik verklagt Klage Insolvenz verboten Verbot beschlagnahmt sichergestellt verendet geräumt
  entgleist kollidiert abgerissen vergiftet infiziert erkrankt operiert Rettungshubschrauber Hubschrauber Lebensgefahr Koma Reanimation bewusstlos traumatisiert
  Kriseninterventionsteam Notfallseelsorger Seelsorger
  injure injured kill killed arrest arrested convicted sentenced charged sued lawsuit strike explode exploded evacuated stolen theft bankrupt fined banned`,
);

/** Stems of words for bodies that act or are asked. */
export const ACTORS: ReadonlySet<string> = stemsOf(
  `Regierung Minister Ministerin Ministerium Parlament Bundestag Landtag Kreistag Stadtrat Gemeinderat Gericht Staatsanwalt Polizei Kriminalpolizei Bundespolizei
  Feuerwehr Berufsfeuerwehr Hilfswerk Bundeswehr Gewerkschaft Bistum Opposition Bürgerinitiative Verband Rechnungshof Gutachten Gutachter Umfrage Krankenhaus Klinik Zeuge Notarzt
  Rettungsdienst court judge union police hospital government minister parliament`,
);

function stemsOf(list: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of list.split(/\s+/)) {
    const folded = foldForSearch(word);
    const isCapital = startsWithCapital(word);
    stems.add(stemOf(folded, isCapital));
    // English nouns are written small, and are none of the German verbs.
    if (!isCapital) stems.add(stemOf(folded, true));
  }
  return stems;
}
