/**
 * Content words that are in many news texts, lower case, German then English: they say something, but two sentences that
 * share one of them alone need not be on the same thing. Written by hand after what local and business news are made of.
 */
export const FREQUENT_WORDS: ReadonlySet<string> = new Set(
  `abend abgabe abschluss absage abteilung aktion aktuell aktuelle amt anbieten anfrage angabe angaben angst ankündigen anlage ansprechpartner
  antrag antwort anwohner anzahl arbeiter arbeitet arbeitsplatz arbeitsplätze art arzt ärzte aufgabe aufnehmen auftrag aufwand
  ausbau ausbildung ausgabe ausgaben auskunft ausland ausstellung auszeichnung auto autos bahn bald bau bauen baut bauarbeiten baum
  bedarf bedeutet bedingung behörde behörden beitragen bekannt bekommen bekommt berichten bericht beruf beschäftigte beschließen
  beschlossen beschluss bestätigt besonderer besser bestimmt beteiligt betrag beträgt betrieb betriebe betroffen bewohner bezahlen
  bild bisherige bisherigen blick boden brand brauchen braucht brief bringen bringt buch büro chef chefin dank danken darf dauer dauert
  denken digital direkt druck dürfen einfach eingesetzt einnahmen einrichten einrichtung einsatz einwohner einzelne eltern energie
  entscheiden entscheidung entstehen entsteht erfahren erfolgen ergebnis ergebnisse erhalten erhält erhöhen erhöht erlaubt eröffnen eröffnet
  eröffnung erreichen erreicht erwachsene erwarten erwartet erzählt essen euro experte experten fachleute fahren fährt fahrt fahrer fahrzeug
  fahrzeuge fall fälle familie familien farbe fehlen fehlt fenster fest feuer feuerwehr finanzieren form forscher frage fragen frau frauen
  frei freie freude freuen freund führung fuß garten gebäude geben gebiet geblieben gedacht gefahr gefunden gehen gehören gehört geld
  gelten gemacht gemeinde gemeinden generation gericht geschäft geschäfte geschehen geschichte geschlossen gesellschaft gesetz gesundheit
  gewinn gewinnen gewonnen gewesen glauben gleich grad grenze größer größte größten grund gründe gruppe gruppen halle halten handel haus
  häuser helfen herbst hilft hoch hohe hohen höhe höher hoffen hoffnung holen hören idee informieren inhalt interesse investieren
  investition investitionen jugendliche jugend jung junge jungen kalt kampf karten kasse kaufen kind kinder kindern klar klasse
  klein kleine kleinen kleiner kollegen kommend kommende kommenden konkret kosten kostet kraft krank krankenhaus kritik kritisiert kunden kunst kurz
  lage land lang lange langen längst laut leben legen legt lehrer leicht leiten leiter leiterin leistung lernen letzte letzten letzter leute licht
  liegen linie liste los lösung luft maschine maschinen material meinung meist meisten meister melden menge mensch messe mieter miete minuten mitglied
  mitglieder mittel modell moment monat monate monaten morgens müssen musik mutter nachbarn nacht nachts nah nahe name namen natur
  netz niedrig nötig note nummer nutzen nutzung öffentlich öffentliche öffentlichen offen öffnen opfer ordnung orte papier park
  partei person personal personen planen planung plätze polizei position post prämie preis preise presse privat problem probleme prozent
  prüfen quartal rat rathaus raum räume rechnen rechnet recht rede regel regeln regen regional reich reichen richtig richtung ruhe
  runde sache sachen saison sammeln sanierung schaden schäden schaffen schauen scheint schicken schiff schließen schließt schlecht schließlich
  schnell schreiben schritte schule schulen schüler schülerinnen schutz schwer schwere schwierig sehen sicher sicherheit sieht sieg sinken
  situation sitzung sommer sonne sorge sorgen sorgt spaß spenden spiel spielen spieler spielt sprechen sprecher sprecherin spricht staat
  städte statistik stehen steigen steigt stelle stellen stellt sterben steuern stimme stimmen straße straßen strecke studie stunde stunden
  suchen sucht tag tage tagen täglich tausende teilnehmen teilnehmer teuer text tier tiere titel tod tradition tragen trägt traf trennen tun uhr
  umsatz umwelt unfall ursache urteil urlaub vater verbessern verband verbieten verein vereine verfahren verfügung vergangenen vergangene
  vergleich verhindern verkauf verkaufen verkehr verletzt verlieren verloren verlust vermeiden versuchen versuch verstehen vertrag
  verwaltung verwenden vorbereiten vorgestellt vorhaben vorjahr vorstand vorstellen vorteil wachsen wählen wahl wald wand wandel warten wasser wechsel wechseln
  weise wert werte wetter wichtiger wirkung wissen woche wochen wochenende wohnen wohnung wohnungen wort worte wunsch wünschen zahl zahlen zahlreiche zahlreichen
  zahlt zeichen zeigen zeigt zeit zeiten zeitung zimmer zoll zufrieden zuschauer zustand zustimmung zweck
  able action activity age agency agreement air amount area art association average award bank bill board body book bring build building
  buy call campaign care case cause centre center century change child children choice claim class clear close collection common community concern
  condition consider continue control cost council couple court create customer customers data date day days deal death decide decision demand design director
  district door early east education effect effort election employee end energy environment expect experience expert experts face
  fact family fall farm field figure film final find fire form free friend full fund funding game garden general give gift good growth hand
  head health help high history hold home hope hospital hour hours house human idea increase industry job jobs join judge keep key kind know land late
  law lead leader learn leave level life light line list live long lose loss low main man manager material matter mean measure
  member men million mind minute miss model money month months morning move museum music name nature need news night north number
  offer office old open order organisation organization owner pay percent person picture plant play point position post power pressure
  price private problem process product production proposal protect provide quarter question raise rate reach read reason record reduce
  research resident residents resource rest result return right rise risk road role room rule run safety sale school sea season second
  security seek sell sense series serve set share shop short show side sign single site size small social society source south space
  speak spend staff stage stand start station stay stop store story street student students study success summer supply system take talk tax
  teacher team tell term test thing think thousand total trade traffic train training travel treatment tree try turn union university use value
  vehicle view village vote wait walk wall war water west white win wish woman women word worker workers write yesterday young`.split(
    /\s+/,
  ),
);
