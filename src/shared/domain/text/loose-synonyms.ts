import { foldForSearch } from './fold';
import { stemOf } from './stems';

/**
 * Groups of words that papers put for each other's, by stem, beside SYNONYM_GROUPS: looser ones, a whole for its part or a
 * thing for its use. Enough to say that a statement may have a counterpart, too little to pair two sentences.
 */
export const LOOSE_SYNONYMS: ReadonlyMap<string, readonly number[]> = groupsOf(
  `Torhüter Keeper Torwart Schlussmann Tor
  Trainer Coach Übungsleiter Trainerbank
  Elf Mannschaft Team Kader Truppe Auswahl
  Stadion Arena Platz Halle Spielstätte
  Tabelle Rangliste Platz Rang
  Treffer Tor Torschütze getroffen
  Niederlage verlieren unterliegen Pleite Schlappe
  Unentschieden Remis Punkteteilung
  Ministerpräsident Regierungschef Landeschef
  Oberbürgermeister Bürgermeister Rathauschef Stadtchef Stadtoberhaupt OB
  Landrat Kreischef Kreisverwaltung
  Rat Stadtrat Gemeinderat Ratsmitglied Stadtverordnete Kommunalpolitiker Lokalpolitiker Politiker
  Rathaus Verwaltung Stadtverwaltung Stadt Kommune Gemeinde
  Kanzler Bundeskanzler Regierungschef
  Abgeordnete Parlamentarier Volksvertreter Parlament Fraktion
  Gewerkschaft Arbeitnehmer Arbeitnehmervertreter Beschäftigtenvertreter Streik Ausstand Arbeitskampf Tarif Tarifstreit Warnstreik Arbeitsniederlegung
  Lohn Tarif Gehalt Entgelt Bezüge Bezahlung verdienen
  Händler Handel Verkäufer Verkäuferin Geschäft Laden Einzelhandel Markt Supermarkt Kasse Kunde
  Lager Lagerarbeiter Logistik Versand
  Fabrik Werk Produktion Standort Herstellung Hersteller fertigen produzieren bauen
  Feuerwehr Feuerwehrleute Einsatzkräfte Retter Helfer Kräfte Löschzug Brandbekämpfer Kameraden Wehr Löschtrupp
  Polizei Beamte Polizisten Ermittler Streife Ordnungshüter Kripo Kriminalpolizei Polizeibeamte Gesetzeshüter
  Notruf Anrufer anrufen melden alarmieren Alarm Leitstelle wählen
  Rauch qualmen Qualm Rauchentwicklung verraucht Dampf Ruß
  Feuer Brand brennen Flammen lodern Glut Glutnest löschen Löscharbeiten Brandherd Inferno
  Gas Gase Atemgift giftig Rauchgas
  lüften Lüftung entrauchen Überdruck
  Keller Untergeschoss Kellergeschoss
  Dachgeschoss Dach Dachwohnung
  Stock Stockwerk Etage Obergeschoss Geschoss
  Treppenhaus Treppenraum Flur Hausflur Treppe
  Mieter Bewohner Anwohner Nachbar Hausbewohner Familie
  Krankenhaus Klinik Hospital Klinikum Uniklinik Spital Station stationär
  Rettungswagen Krankenwagen Rettungsdienst Sanitäter Notarzt Rettungskräfte
  verletzt Verletzung Wunde Blessur unverletzt unversehrt Schaden davontragen
  tot Toter Leiche Leichnam sterben töten Todesopfer Verstorbene leblos
  Autofahrer Fahrer Lenker Pkw Auto Wagen Fahrzeug steuern Steuer
  Lkw Lastwagen Laster Sattelzug Transporter Lastzug Truck
  Motorrad Biker Motorradfahrer Maschine Kradfahrer Krad
  Fahrrad Radler Radfahrer Rad Velo Pedelec E-Bike
  Stau Rückstau Verkehr stauen Kolonne Behinderung
  Unfall Crash Zusammenstoß Kollision zusammenstoßen krachen prallen auffahren kollidieren Karambolage Unglück
  Führerschein Fahrerlaubnis Fahrverbot
  betrunken Alkohol Trunkenheit Promille alkoholisiert
  Gefängnis Haft JVA Justizvollzugsanstalt Zelle Gitter hinter Haftstrafe Freiheitsstrafe einsitzen Knast
  Geldstrafe Strafbefehl Strafe Bußgeld Tagessätze
  flüchten Flucht fliehen davonlaufen weglaufen entkommen abhauen laufen rennen
  festnehmen Festnahme verhaften fassen stellen schnappen ergreifen Netz
  Anzeige Strafanzeige Verfahren ermitteln Ermittlung Strafverfahren
  Rauschgift Drogen Betäubungsmittel Cannabis Marihuana Haschisch
  Waffe Pistole Messer Schusswaffe schießen Schuss
  stehlen Diebstahl Dieb klauen entwenden Beute Einbruch einbrechen Einbrecher
  Zeuge Zeugin Hinweis Beobachtung Passant Spaziergänger Fußgänger Autofahrer Nachbar Anwohner Augenzeuge Anrufer Besucher Gast Kunde Helfer Mann Frau Person
  Gericht Richter Urteil Prozess Verhandlung verurteilen Amtsgericht Landgericht
  Anwalt Verteidiger Rechtsanwalt
  Staatsanwaltschaft Anklage Ankläger
  Forscher Wissenschaftler Forschende Team Autor Studie Fachleute Experten Untersuchung
  Zeitschrift Fachzeitschrift Magazin Journal Fachmagazin erscheinen nachlesen veröffentlichen
  Universität Hochschule Uni Professor Lehrstuhl Institut Fakultät Fachbereich
  Tiere Insekten Spinnen Arten Vögel krabbeln fliegen
  Pflanzen Blumen blühen wachsen Gewächs Grün
  Wiese Grünland Weide Feld Acker
  Bauer Landwirt Hof Landwirtschaft Agrar Betrieb
  Wald Forst Baum Förster
  Wetter Temperatur Thermometer Grad schwitzen frösteln Hitze Kälte heiß kalt frieren
  Regen Niederschlag nass Schauer Starkregen Wolkenbruch
  trocken Dürre Trockenheit
  Umfrage Befragung befragen Erhebung Meinungsforscher Befragte
  Statistik Zahlen Statistiker zählen Auswertung Rechnung
  Wahl Stimmen wählen Wähler Abstimmung Votum
  Anteil Prozent Quote Teil
  Rekord Höchststand Spitzenwert Bestwert Höchstwert Bestmarke
  Preis Kosten teuer billig bezahlen kosten günstig
  Umsatz Erlös Verkauf Absatz einnehmen
  Gewinn Überschuss Ertrag Ergebnis verdienen Plus
  Verlust Minus Defizit Fehlbetrag rote
  Schulden Kredit Darlehen Verbindlichkeit Finanzierung
  Aktie Börse Anleger Aktionär Kurs Dividende
  Investition investieren stecken ausgeben Geld
  Zuschuss Förderung fördern Fördergeld Beihilfe Starthilfe Subvention unterstützen Geld Mittel bewilligen Bescheid Förderbescheid
  Gründer Gründung gründen Start-up Jungunternehmer Unternehmer
  Mitarbeiter Beschäftigte Belegschaft Angestellte Kollege Leute Personal Arbeiter Arbeitskraft Mann Stelle Job
  einstellen Stelle suchen anheuern anwerben Personal
  entlassen kündigen Stellenabbau streichen abbauen wegfallen
  Nachfolger Nachfolge ablösen Nachfolgerin beerben übernehmen Vorgänger
  Ruhestand Pension Rente aufhören Abschied verabschieden Pensionär
  Vorsitzender Chef Präsident Spitze Leiter Leitung Führung Vorstand Boss
  Mitglied angehören gehören Mitgliedschaft
  Kita Kindergarten Kindertagesstätte Krippe Hort Erzieher
  Kind Kinder Mädchen Junge Knirps Nachwuchs Kleine
  Schule Schüler Unterricht Lehrer Klasse Gymnasium
  Kirche Pfarrer Gemeinde Gottesdienst Protestant Katholik Dekan evangelisch katholisch protestantisch Pastor
  Grundstein Spatenstich Baubeginn
  Neubau bauen Bau errichten Baustelle Bauwerk Umbau
  Architekt Entwurf entwerfen
  sanieren Sanierung renovieren Renovierung marode instandsetzen retten Rettung
  Fest Feier feiern Jubiläum Geburtstag Bestehen Jahrestag
  Konzert Musik Auftritt spielen Band Orchester singen
  Ausstellung Museum zeigen Schau Bilder Kunst
  Besucher Gäste Zuschauer Publikum Menschen Leute Teilnehmer
  Internet online Netz Computer Website Webseite digital App Rechner
  Post Postweg Brief Karte schicken
  Telefon Handy anrufen Anruf
  Hotel Pension Übernachtung Gast Tourist Urlaub Urlauber Nacht Beherbergung Feriengast Reise verreisen
  Flughafen Flugzeug fliegen Airport Maschine Passagier Flug
  Zug Bahn Strecke Gleis Bahnhof
  Bus Linie Haltestelle Nahverkehr
  Küste Meer See Ostsee Nordsee Strand
  Grenze Grenzkontrolle Ausland
  Verwandter Bruder Schwester Familie Angehörige Eltern
  Ehemann Ehefrau Gatte Frau Mann Partner
  Hund Vierbeiner Tier Halter
  Katze Tier
  Rettung retten bergen befreien Bergung
  Ursache Grund auslösen Auslöser warum weshalb
  Baby Säugling Neugeborenes
  Essen Speise Gericht Mahlzeit Küche Menü kochen
  Getränk trinken Bier Wein
  erstmals Premiere erste Neuland
  Tierarzt Tierärztin Veterinär Veterinärin
  Kontinent Erdteil Weltteil
  Gülle Jauche Mist Grube Behälter
  Abdeckung Deckel Klappe
  fallen stürzen brechen kippen gestürzt gefallen
  wiegen Gewicht schwer Kilo Zentner Tonnen
  Förster Forsthaus Jäger
  Gastronomie Wirt Gaststätte Restaurant Gasthaus kochen Koch Café Lokal
  Beherbergung Zimmer Hotel Übernachtung vermieten Pension
  Wette Sportwette Spiel Fußball Pferd Lotto
  Mandant Klient Kunde Kundschaft
  Sprit Benzin Diesel Treibstoff tanken
  Pflege Pflegedienst Patient Tablette Altenpflege ambulant
  Gemälde Zeichnung Bild Blatt Werk malen Maler Malerin
  Nachlass Erbe Nachkomme Familie
  Katalog Buch Band
  Ernst Notfall Ernstfall
  Bewährung Bewährungsstrafe
  Geständnis gestehen einräumen zugeben
  Inserat Anzeige Annonce
  Unterhalt Betriebskosten Folgekosten
  baby infant toddler child
  milk formula dairy
  cheese dairy spread
  market sale sales sell seller buyer customer shopper consumer
  firm company group business maker manufacturer
  profit earnings gain surplus income
  debt borrowing loan credit owe
  cash dividend money payout
  fire blaze flames burn burned fire tear gut
  house home residence property building
  crew firefighter team rig engine truck apparatus
  resident occupant tenant inhabitant dweller
  hurt injure injured injury wound unharmed
  police officer cop detective investigator
  cause start reason
  hospital clinic ward
  council councillor mayor city town authority
  lawyer attorney counsel
  die death dead kill fatal
  school student pupil teacher campus college university
  research study researcher scientist academic
  job worker staff employee workforce layoff
  car vehicle driver motorist`,
);

function groupsOf(list: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of list.split('\n').entries()) {
    for (const word of line.trim().split(/\s+/)) {
      const folded = foldForSearch(word);
      for (const stem of new Set([stemOf(folded, true), stemOf(folded, false)])) {
        const known = groups.get(stem);
        if (!known) groups.set(stem, [number]);
        else if (!known.includes(number)) known.push(number);
      }
    }
  }
  return groups;
}
