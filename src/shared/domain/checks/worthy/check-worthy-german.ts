import { type Phrase, phraseTable, type WordTable, wordEnds, wordTable } from './check-worthy-lists';

/**
 * German words and what they say of the sentence they stand in; a word may stand in several lists. Nouns have their
 * capital: "zahlen" is no "Zahlen". Adjectives of opinion stand without an ending.
 */
export const GERMAN_WORDS: WordTable = wordTable({
  quantity: `Hälfte Drittel Viertel Fünftel Zehntel Mehrheit Großteil meisten viele vielen zahlreiche zahlreichen Hunderte
    Hunderten Tausende Tausenden Dutzende Dutzenden Millionen Milliarden jeder jedes sämtliche sämtlichen mehrere
    mehreren durchschnittlich Schnitt Durchschnitt Mittel insgesamt Anteil Zahl Anzahl Summe Höhe Menge doppelt
    dreimal viermal fünfmal zehnmal halb zweimal keine kein keinem keinen keiner Minderheit`,
  change: `stieg stiegen gestiegen steigt sank sanken gesunken sinkt fiel fielen gefallen fällt wuchs wuchsen gewachsen
    wächst erhöht erhöhte erhöhten gesenkt senkte senkten verdoppelt verdoppelte verdreifacht halbiert halbierte
    zugenommen abgenommen nahm zurückgegangen Rückgang Anstieg Zuwachs Zunahme Abnahme verringert verringerte
    verlor verloren gewann schrumpfte geschrumpft zugelegt kletterte brach eingebrochen verteuert verteuerte
    verbilligt abgebaut reduziert reduzierte erwärmt verbessert verschlechtert gewonnen Änderung Erhöhung Senkung
    Einbruch Verlust`,
  comparison: `Vergleich gegenüber Vorjahr Vorjahreszeitraum Vorjahresmonat weniger höher niedriger größer kleiner älter
    jünger häufiger seltener schneller langsamer teurer billiger länger kürzer schlechter stärker schwächer
    Landesschnitt Bundesschnitt Bundesdurchschnitt Landesdurchschnitt Doppelte Dreifache Vielfache ebenso genauso
    Unterschied`,
  superlative: `erstmals einzige einziger einziges einzigen nie niemals nirgendwo nirgends zuvor Rekord Rekordwert Höchststand
    Tiefststand Spitzenreiter Schlusslicht`,
  attribution: `laut zufolge Angaben Studie Studien Untersuchung Untersuchungen Umfrage Befragung Gutachten Bericht Berichte
    berichtet berichtete berichteten ergab ergaben Recherchen Erkenntnissen Unterlagen Dokumente Dokumenten
    Berechnungen Schätzungen Messungen Statistik Statistiken Auswertung Analyse bestätigte bestätigten bestätigt
    bestritt bestreitet bestreiten dementierte behauptet behauptete behaupten erklärte erklärt teilte Vorwürfe
    Vorwurf wirft warf werfen gestand räumte Jahresbericht Polizeiangaben Rechnungshof Sprecher Sprecherin hervor
    stuft attestiert bescheinigt Überzeugung bezifferte versicherte versprochen Aussagen Aussage Warnungen gebe
    könne habe sei seien wolle werde hieß räumt festgestellt behaupte widersprach widerspricht eingeräumt
    Einschätzung Messung besagen besagt zeigt zeigen belegt belegen nachweislich angeblich angebliche beschuldigt
    unterstellt`,
  speech: `sagte sagt sagten erklärte erklärt betonte betont kritisierte kritisiert schrieb mitteilte schilderte meinte
    lobte schimpfte forderte fordert freute schilderten betonten kritisierten schrieben erklärten forderten lobten
    ergänzte ergänzt ergänzten erläuterte erläutert kündigte kündigten angekündigt warnte warnt warnten warnen
    verwies verweist schreibt schreiben berichtet berichtete äußerte mahnte mahnt unterstrich rät riet sprach
    versicherte entgegnete konterte resümiert resümierte`,
  cause: `weil wegen aufgrund infolge Ursache Ursachen Auslöser Grund dadurch deshalb deswegen daher führte führten
    verursacht verursachte verursachten ausgelöst löste bewirkt bewirkte Folge Folgen Hintergrund verantwortlich
    dank zurückzuführen verhindert verhinderte obwohl sodass entsprechend verursachen bewirken auslösen löst
    schützt schützen schadet schaden verhindern verringern senkt senken steigert steigern fördert beschleunigt
    beschleunigen verkürzt verlängert tötet töten heilt verschlimmert zurückführen`,
  time: `gestern vorgestern Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März
    April Mai Juni Juli August September Oktober November Dezember vergangenen vergangene vergangener letzten
    voriges vorigen seit binnen innerhalb Halbjahr Quartal Jahrzehnten Jahrzehnte Jahren Monaten damals früher
    frühere früheren ehemalige ehemaliger Nacht Weltkrieg jährlich täglich monatlich Kriegsende`,
  event: `festgenommen verhaftet gestorben starb starben stirbt tot Tote Toten tödlich tödlicher verletzt verletzte
    verurteilt freigesprochen angeklagt verklagt beschlossen beschloss beschlossen abgelehnt lehnte lehnten
    abgewiesen verboten verbot gegründet gründete gesperrt geschlossen schloss schlossen entlassen Insolvenz
    Pleite ermittelt ermitteln Ermittlungen unterzeichnet unterzeichnete zerstört eingestürzt stürzte gestohlen
    gefälscht getötet ermordet erschossen explodiert gekündigt zurückgetreten traten Rücktritt gewählt wählte
    genehmigt zugelassen zugestimmt stimmten stimmte verkauft kaufte übernommen übernahm gestrichen strich stoppte
    stoppten gestoppt eingestellt erhalten erhielt erhielten bezahlt zahlte zahlt spendete gespendet besitzt besaß
    beschäftigt betrug beträgt kostet kostete kosteten geboren aufgenommen veröffentlicht entdeckt entdeckten
    nachgewiesen beschlagnahmt sichergestellt brannte Brand Unfall Unfälle Opfer Täter abgerissen gebaut errichtet
    eröffnet eröffnete eingeführt abgeschafft abgeschaltet stationiert gefunden aufgedeckt verschwieg verschwiegen
    veruntreut betrogen bedroht ausgegeben bereitgestellt investierte investiert flossen angeordnet abgeschoben
    verstoßen verstieß zurückgewiesen wies zählen leitet leitete saß vertritt versorgt produziert exportiert
    importierte importiert verbraucht betroffen bezieht beziehen bezog lebten fehlte fehlten erreichte erreichten
    deckt deckte verhängte verhängt geleakt gehackt evakuiert überfallen überfiel angegriffen besuchte trafen
    landete reiste leidet Strafverfahren Anklage Ermittlung Urteil Streik Razzia Großeinsatz registriert erfasst
    begangen verübt gescheitert verstorben entstanden`,
  statistics: `Prozent Quote Rate Prozentpunkte Prozentpunkten Euro Dollar Umsatz Gewinn Verlust Schulden Haushalt Kosten
    Preis Preise Mieten Miete Einwohner Inflation Inflationsrate Arbeitslosenquote Wahlbeteiligung Inzidenz Risiko
    Ausstoß Verbrauch Lebenserwartung Tonnen Kilometer Quadratmeter Hektar Grad Haushalte Fälle`,
  question: `wieso weshalb`,
  first_person: `ich mich mir mein meine meinen meinem meiner meines`,
  we: `wir uns unser unsere unseren unserem unserer unseres`,
  address: `du dich dir dein deine euch ihnen ihrer lass lasst lassen bitte Leserinnen Leser Mitbürgerinnen`,
  greeting: `danke dank willkommen Grüße Glückwunsch hallo liebe lieber guten herzlich herzlichen gratuliere frohes frohe
    verehrte`,
  forecast: `angesagt vorhergesagt voraussichtlich künftig zukünftig Zukunft Prognose Prognosen erwartet erwarten rechnen
    rechnet droht drohen kommenden kommende kommendes nächsten nächste nächstes plant planen geplant geplante
    geplanten soll sollen will wollen vorgesehen bald demnächst möchte möchten hofft hoffen hoffentlich träumt
    beabsichtigt strebt anstreben peilt peilen anpeilt angepeilt anvisiert angestrebt kalkuliert morgen abzuwarten prüft prüfen absehbar erhofft hoffe versprachen verspricht
    versprechen zugesagt anstehenden bevorstehenden`,
  conditional: `könnte könnten würde würden hätte hätten wäre wären müsste müssten sollte sollten dürfte dürften stünde
    stünden bräuchte käme gäbe ginge wünschenswert falls`,
  demand: `muss müssen müsse dürfen darf soll brauchen braucht fordert forderte fordern gilt endlich handeln nötig
    notwendig überfällig unbedingt muß`,
  hedge: `vielleicht wohl vermutlich wahrscheinlich womöglich möglicherweise eventuell ob irgendwie irgendwann scheint
    offenbar anscheinend`,
  opinion: `finde finden glaube glauben Meinung Ansicht Sicht leider Glück schön schöne schöner schönes schönen schönste
    wunderbar wunderbare wundervoll großartig großartige großartiger großartiges toll tolle toller gut gute guter
    gutes guten schlecht schlechte schlimm wichtig wichtige wichtiger Fehler Zumutung mutig fahrlässig klug witzig
    traurig langweilig Meisterwerk überfordert schlicht natürlich selbstverständlich Wunder Überraschung Ironie
    Charme Mut Stolz Freude freue freuen Spaß Skandal Armutszeugnis Blamage peinlich lächerlich absurd Unsinn
    Verrat Anstand Respekt Vertrauen Ehrlichkeit Hoffnung lohnt gelungen gelungene perfekt perfekte ideal
    beeindruckend spannend spannende besser beste besten bester bestes dumm dümmste hervorragend fantastisch
    faszinierend enttäuschend enttäuscht genial sinnvoll unsinnig verlockend überzeugt zuversichtlich dankbar
    glücklich überglücklich Mensch wert zugegeben immerhin ehrlich gerecht ungerecht schämen bemerkenswert
    erstaunlich bedauerlich erfreulich tragisch Tragödie unfassbar unerträglich unverantwortlich mangelhaft
    charmant atemberaubend einzigartig einzigartige gemütlich gemütlichen sichtlich innovativ innovativen
    Zusammenhalt Miteinander Herausforderung Herausforderungen Lust Trost einfach unerlässlich bedeutend wertvoll
    wertvolle vorbildlich zufrieden begeistert begeistern erschreckend fatal bitter vernünftig unnötig dringend
    astronomisch gigantisch verstörend bedrückend mutlos hilflos ratlos naiv zynisch arrogant hochmütig hilfreich
    sympathisch elegant liebevoll herzlich großzügig dramatisch spektakulär legendär engagiert ambitioniert
    konsequent überzeugend glaubwürdig unglaubwürdig verständlich unverständlich nachvollziehbar fair unfair
    unwürdig überfällig schrecklich furchtbar entsetzlich verheerend katastrophal miserabel herausragend exzellent
    erstklassig grandios wertlos sinnlos mühsam lästig angenehm ärgerlich rätselhaft merkwürdig seltsam kurios
    komisch lustig heiter berührend bewegend packend rührend Drama Schauspiel Theater Triumph Wortbruch Farce
    Irrweg Sackgasse Bärendienst Zukunftsfähigkeit Lebensqualität Begeisterung Vielfalt Respektlosigkeit Heuchelei
    Trauerspiel Glücksfall Erfolgsgeschichte Leuchtturm Lethargie Depression hoffentlich zweifellos zweifelsohne
    freilich ohnehin letztlich wünschen wünscht wünsche träumen liebt lieben glänzend heftig schwierig
    unverkennbar Problem Dorn gemischt unbequem zweischneidig psychologisch unvorstellbar zögerlich
    leidenschaftlich Jubel Anerkennung Applaus Beifall feierlich festlich idyllisch malerisch abwechslungsreich
    lebenswert hochkarätig unvergesslich unterentwickelt fassungslos enttäuschte erleichtert überwältigt sprachlos gerührt`,
  vague: `man etwas manchmal irgendwo jemand niemand alles nichts ganz ziemlich bisschen eben halt ja nun doch denkbar
    davon immer wirklich eigentlich sowieso trotzdem allem diskutiert thematisiert besprochen debattiert
    ausgetauscht heftig irgendwie indes genauso`,
  service: `Uhr Eintritt Anmeldung anmelden Telefon Telefonnummer Newsletter kostenlos Karten Vorverkaufsstellen Foto
    Fotos Bild Infos Termine Überblick Startseite kommentieren abonnieren Verfügung bewerben Treffpunkt Teilnahme
    Gewähr Redaktion Autor Impressum Datenschutz Podcast Anzeige leibliche Anmeldeschluss erhältlich Bilder
    klicken Link`,
});

/** Word sequences as above, lower case. */
export const GERMAN_PHRASES: readonly Phrase[] = phraseTable({
  comparison: `mehr als|weniger als|doppelt so|halb so|dreimal so|so viele|so viel|so wenig|so wenige|so hoch|im vergleich|als im vorjahr
    |als je zuvor|als jede|als jeder|als alle|kein anderer|kein anderes|keine andere|keinem anderen|keiner anderen`,
  superlative: `als erste|als erster|als erstes|als einzige|als einziger|noch nie|wie nie|die meisten
    |zum ersten mal|kein einziges|keine einzige|keinen einzigen|kein land|so wenige wie`,
  attribution: `nach angaben|nach eigenen angaben|nach einschätzung|wie aus|geht hervor|nach auskunft|nach informationen|nach ansicht des
    |nach ansicht der`,
  statistics: `jeder zweite|jede zweite|jedes zweite|jeder dritte|jedes dritte|jede dritte|jeder vierte|jede vierte|jedes vierte|jeder fünfte|jede fünfte
    |jedes fünfte|jeder zehnte|jede zehnte|jedes zehnte|hälfte aller|hälfte der|drittel der|im schnitt
    |pro jahr|pro kopf|je einwohner|im mittel|gar nicht mehr`,
  time: `im vergangenen jahr|im letzten jahr|im jahr`,
  forecast: `deuten darauf hin|deutet darauf hin|deutet alles|in zukunft|bis ende|in kürze|steht noch aus|am zug|steht bevor|bleibt abzuwarten|in den sternen|kann es|können örtlich|kann örtlich`,
  opinion: `zum glück|zentrale rolle|wichtige rolle|wichtiger teil|wichtigen beitrag|im mittelpunkt|im fokus|am herzen|spielt eine rolle|
    |meiner meinung|meiner ansicht|aus meiner sicht|kein wunder|keine frage|hut ab|alles in allem|ein fehler
    |schwerer fehler|aus dem ruder|eine reise wert|an der zeit|höchste zeit|guter laune|gute nachricht|für mich|eher kritisch|sehr kritisch|durchaus kritisch|kritisch sehen|skeptisch sehen|eher skeptisch`,
  vague: `das ist|das war|das hat|das klingt|es ist|es war|es geht|es bleibt|es gibt|so einfach|so kann|da muss|dann folgte|am ende
    |hier zeigt|am anfang|darum geht`,
  service: `lesen sie|finden sie|hier finden|melden sie|alle termine|mehr dazu|freuen sie|bewahren sie|nehmen sie|ihre unterstützung
    |steht ihnen|um anmeldung|der eintritt`,
  instruction: `werden gebeten|wird gebeten|bittet um hinweise|bittet um sachdienliche|bitten um hinweise|hinweise nimmt|hinweise nehmen
    |hinweise an|sachdienliche hinweise|sich zu melden|sucht zeugen|suchen zeugen|zeugen gesucht`,
});

/** Ends of nouns for those who act in public; German compounds them: Landgericht, Verkehrsministerium. */
export const GERMAN_ACTORS = wordEnds(
  `gericht gerichtshof ministerium minister behörde polizei polizist staatsanwalt staatsanwaltschaft feuerwehr regierung
  kommission landtag bundestag bundesrat parlament kabinett ausschuss fraktion koalition stadtrat gemeinderat kreistag
  stadträtin bürgermeister landrat präsident kanzler abgeordnete politiker senator verwaltung amt agentur universität
  hochschule institut klinik klinikum krankenhaus konzern unternehmen unternehmer firma hersteller betreiber anbieter betrieb
  verband verein gewerkschaft partei kammer stiftung bistum kirche sparkasse stadtwerke bundeswehr armee bund stadt landkreis
  kreis gemeinde kommune bahn bank chef vorsitzende geschäftsführer vorstand aufsichtsrat ermittler täter tatverdächtige
  angeklagte richter anwalt trainer zeitung opposition grüne linke rechnungshof verfassungsschutz werk sprecher forscher
  wissenschaftler experte dezernent direktor botschafter könig papst`,
  ['', 'e', 'en', 'er', 'es', 's', 'n', 'in', 'innen', 'r'],
);

/** Ends of nouns for what is counted or found out, compounds too: Kriminalstatistik, Arbeitslosenquote. */
export const GERMAN_FIGURES = wordEnds(
  `statistik studie quote rate fälle fällen preis preise preisen kosten steuer steuern schulden ausgaben einnahmen umfrage
  gutachten anteil umsatz zahl zahlen zuschuss zuschüsse defizit überschuss budget etat haushalt bilanz risiko einwohner stellen
  arbeitsplätze`,
  ['', 's'],
);
