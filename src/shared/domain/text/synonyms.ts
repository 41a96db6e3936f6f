import { foldForSearch } from './fold';
import { stemOf } from './stems';

/**
 * Groups of words that one writer puts for the other's, by stem: the number of every group that a stem is in. German and
 * English words of news texts and of plain language. They need not mean the same everywhere: a shared group is a hint
 * that two sentences may belong together and never a reason by itself.
 */
export const SYNONYM_GROUPS: ReadonlyMap<string, readonly number[]> = groupsOf(
  `sagen erklären betonen äußern mitteilen erläutern berichten meinen verkünden bekanntgeben versichern sprechen hervorheben angeben verraten
  kritisieren bemängeln Kritik kritisch unzufrieden rügen dagegen ablehnen
  fordern verlangen wollen Forderung wünschen
  loben begrüßen Lob würdigen danken Dank freuen Freude
  warnen Warnung Achtung Gefahr gefährlich riskieren Risiko befürchten fürchten Sorge sorgen Bedenken Angst bangen
  beginnen starten anfangen Beginn Start Auftakt eröffnen losgehen aufnehmen eröffnet öffnen
  enden aufhören beenden Ende Schluss abschließen fertig auslaufen
  steigen erhöhen klettern zulegen wachsen zunehmen Anstieg Plus Zuwachs mehr anheben teurer verteuern
  sinken fallen zurückgehen schrumpfen abnehmen Rückgang Minus weniger verringern reduzieren senken einbüßen verlieren kürzen
  Umsatz Erlös Einnahmen Geschäft
  Gewinn Ergebnis Überschuss netto verdienen
  Kosten Preis Ausgaben kosten Gebühr bezahlen zahlen investieren ausgeben Investition finanzieren übernehmen Eintritt
  kostenlos gratis frei umsonst
  Geld Mittel Kapital Zuschuss Förderung fördern Summe Betrag
  Lohn Gehalt Verdienst Einkommen verdienen
  Beschäftigte Mitarbeiter Angestellte Belegschaft Arbeitsplatz Stelle Job arbeiten Arbeitnehmer Personal Arbeitsplätze
  Firma Unternehmen Betrieb Konzern Gesellschaft Hersteller Anbieter Start-up
  Chef Leiter Vorstand Geschäftsführer Vorsitzende Direktor Intendant Vorstandschef Kapitän
  Polizei Beamte Polizist Ermittler
  Täter Unbekannte Dieb Einbrecher
  Beute Diebesgut erbeuten stehlen
  tot gestorben sterben Tod Opfer verstorben Leben töten ums Überreste
  verletzen Verletzung verletzt Verletzte
  krank Krankheit Erkrankung erkranken Patient Leiden Beschwerden
  Krankenhaus Klinik Klinikum Spital Hospital
  Arzt Ärztin Mediziner Facharzt Chefarzt Amtsarzt Kinderarzt Tierarzt
  Impfung impfen Spritze Dosis Piks
  Medikament Arznei Arzneimittel Tablette Mittel
  Auto Fahrzeug Wagen Pkw Autofahrer
  Lastwagen Lkw Laster Transporter
  Fahrer Lenker
  Fahrrad Rad Räder Radfahrer
  Straße Fahrbahn Verkehr
  Unfall Unglück Kollision
  sperren gesperrt Sperrung zu geschlossen schließen
  Zug Bahn Eisenbahn Bahnreisende
  Fahrgast Passagier Pendler Reisende Fahrgäste
  befördern transportieren übersetzen ausliefern liefern Lieferung
  Boot Schiff Fähre
  Feuer Brand Flammen brennen
  Haus Gebäude Wohnhaus Bau
  bauen errichten Neubau Bauarbeiten umbauen Umbau Renovierung renovieren sanieren Sanierung
  Anlage Werk Fabrik
  abreißen Abriss
  Plan Vorhaben Projekt planen vorsehen Maßnahme
  beschließen entscheiden Entscheidung Beschluss stimmen abstimmen urteilen Urteil zustimmen verabschieden
  Gericht Kammer Richter
  klagen Klage Kläger
  Erlaubnis Genehmigung genehmigen erlauben dürfen
  verboten verbieten Verbot untersagen
  Regel Vorschrift Gesetz
  Strafe Bußgeld
  wählen Wahl Wahlgang Stimme wahlberechtigt
  Kandidat Bewerber bewerben
  Bürger Einwohner Bewohner Bevölkerung Anwohner Nachbar Anlieger Menschen Leute Personen Familien Haushalte
  Gemeinde Ort Stadt Dorf kommunal
  Regierung Minister Ministerium
  Partei Opposition
  Treffen treffen Gespräch Verhandlung verhandeln sprechen beraten
  zeigen präsentieren vorstellen ausstellen sehen
  Ausstellung Schau
  Besucher Gast Zuschauer Publikum
  Buch Band Roman
  Stück Inszenierung Aufführung Premiere Vorstellung
  Musik Konzert Lied
  Sieg gewinnen siegen schlagen besiegen Sieger
  Verein Klub Club
  Spiel Partie Match Begegnung Rennen
  Saison Spielzeit Runde
  wechseln verpflichten kommen Verpflichtung Transfer unterschreiben Vertrag
  Kind Junge Mädchen Kinder minderjährig Jugendliche Baby Nachwuchs Jungtier
  Schüler Klasse Schule
  Eltern Mutter Vater Oma Opa
  Mann Ehemann Ehepaar Männchen
  Frau Ehefrau Ehepaar Weibchen
  alt Alter Senioren älter
  neu erstmals jung
  groß riesig enorm
  klein gering geringfügig wenig niedrig leicht
  stark heftig schwer kräftig
  schnell rasch zügig sofort fristlos gleich
  lang dauern Dauer
  oft häufig regelmäßig
  jährlich Jahr
  helfen Hilfe unterstützen Unterstützung pflegen
  brauchen benötigen müssen erforderlich notwendig nötig
  verbieten müssen sollen
  bekommen erhalten kriegen einsammeln
  geben bieten anbieten zur
  nutzen verwenden gebrauchen benutzen einsetzen
  haben besitzen verfügen umfassen
  kaufen Kauf erwerben übernehmen Übernahme
  verkaufen Verkauf Vorverkauf Karten Tickets
  sparen Einsparung Ersparnis
  fahren reisen verkehren unterwegs Fahrt Reise
  bringen holen
  ankommen erreichen eintreffen
  suchen Suche
  finden entdecken feststellen sichten Fund
  prüfen untersuchen Untersuchung Prüfung kontrollieren auswerten
  Studie Untersuchung Arbeit Forschung Auswertung
  Forscher Wissenschaftler Archäologe Experte Fachmann
  Hochschule Universität Uni
  Grund Ursache weil wegen deshalb darum Folge
  Fehler Mangel Problem Schaden kaputt defekt technisch zerstören beschädigen
  erwarten rechnen prognostizieren Prognose voraussichtlich hoffen
  ankündigen bekannt veröffentlichen
  wachsen vergrößern ausbauen Ausbau erweitern
  Energie Strom
  Heizung heizen Wärme Fernwärme
  Hitze heiß Temperatur Grad warm
  kühl kalt Abkühlung Kälte klimatisiert
  Sturm Orkan Unwetter Gewitter
  Wind Böe Windböe
  Regen Niederschlag
  Überschwemmung Hochwasser Flut
  Natur Umwelt Umweltschutz Naturschutz
  Tier Tierpark Zoo
  Vogel Geier
  Pflanze Baum pflanzen
  Bauer Landwirt
  Miete Mieter
  Wohnung Unterkunft
  teilnehmen Teilnahme mitmachen
  anmelden Anmeldung Termin buchen
  Telefon anrufen Nummer
  informieren melden Information Auskunft Hinweis
  schreiben schriftlich Brief
  Frist Monat Woche
  ungefähr rund etwa circa
  Hälfte halb
  Viertel vierte
  täglich Tag
  Nacht nachts
  Morgen morgens Vormittag
  Mittag mittags
  Abend abends
  Weltall All Weltraum
  Astronaut Raumfahrer
  Start Abflug starten fliegen
  Rakete Raumkapsel
  Aufzug Fahrstuhl Lift barrierefrei
  sehbehindert blind schlecht
  Objekt Sache Gegenstand Ausstellungsstück
  Arbeitslosigkeit arbeitslos Arbeitslose
  Lebensmittel Essen Nahrung
  Auszeichnung Preis auszeichnen ehren Ehrung
  Sänger Musiker
  Schauspieler Darsteller
  Tasche Portemonnaie
  bedanken danken Dank Danke
  Insolvenz pleite zahlungsunfähig
  Filiale Laden Geschäft Läden
  Investor Geldgeber Wagniskapitalgeber Kapitalgeber
  Gründer Gründung gründen aufbauen
  Kunde Käufer Verbraucher
  Nachfrage Kaufzurückhaltung
  Leitung Netz Kabel
  ausgleichen ersetzen Ersatz Nachfolger Vorgänger
  Anfang Frühjahr
  schützen Schutz sichern sicher
  fliehen flüchten verlassen
  vermeiden meiden verhindern
  unbewohnt leer
  ausfallen absagen Absage verschieben verzögern Verzögerung stattfinden
  erinnern gedenken
  Zeugen Hinweise beobachten bemerken
  say tell state announce declare explain note
  close shut closure closing
  begin start open launch due work
  rise increase grow climb gain
  fall drop decline decrease down
  job worker employee staff workforce work
  company firm corporation business
  chief head director executive boss
  buy purchase acquire takeover
  spend cost pay price invest
  child kid children
  car automobile vehicle carmaker
  plant factory
  gift donation donate give hand
  important significant major
  concern worry fear
  need demand require
  vote decide ballot
  save savings
  lose vanish
  begin date dating print
  doctor surgeon physician
  win victory beat
  die death kill dead
  home house residence
  city town municipal
  visit visitor attendance
  school pupil student`,
);

function groupsOf(list: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of list.split('\n').entries()) {
    for (const word of line.trim().split(/\s+/)) {
      const stem = stemOf(foldForSearch(word.replace('-', '')), /^\p{Lu}/u.test(word));
      const known = groups.get(stem);
      if (!known) groups.set(stem, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }
  return groups;
}
