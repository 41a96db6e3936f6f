/**
 * Sentences as newspapers and press offices write them, all invented: `+` for one that deserves a check, `-` for one that does
 * not. Written before the features, never fitted to; the features were mended after a look at what they got wrong here, so
 * that these show what has been reached and not what to expect elsewhere.
 */
export const HELD_BACK_SENTENCES = `
+ Die Zahl der Verkehrsunfälle im Landkreis Ahrenfeld ist im vergangenen Jahr um elf Prozent auf 2.148 gestiegen.
- Wie es mit dem alten Güterbahnhof weitergeht, ist eine Frage, die viele umtreibt.
+ Nach Angaben der Polizei demonstrierten am Samstag rund 4.000 Menschen gegen die geplante Schließung des Klinikums.
- Das ist ein großartiger Tag für unsere Stadt.
+ Der Gemeinderat hat die Erhöhung der Hundesteuer mit 17 zu 12 Stimmen abgelehnt.
- Wir sollten endlich aufhören, uns gegenseitig die Schuld zuzuschieben.
+ Die Firma Halbach Antriebstechnik wurde 1954 von Ernst Halbach in Lindenau gegründet.
- Experten rechnen damit, dass die Mieten bis 2030 um weitere 15 Prozent steigen werden.
+ In keinem anderen Bundesland werden so viele Lehrkräfte ohne volle Ausbildung eingestellt wie in Mittelland.
- Bitte melden Sie sich bis zum 15. März im Bürgerbüro an.
+ „Wir haben seit 2019 kein einziges Fahrzeug mit Verbrennungsmotor mehr angeschafft“, sagte Stadtwerke-Chefin Nora Wieland.
- „Ich freue mich sehr auf die neue Aufgabe“, sagte Wieland.
+ Die Hansestadt Lohmar gab 2023 je Einwohner 412 Euro für Kultur aus, mehr als doppelt so viel wie der Landesschnitt.
- Vielleicht braucht es am Ende einfach etwas mehr Geduld.
+ Das Oberlandesgericht hat die Klage des Umweltverbands gegen den Tagebau abgewiesen.
- Und plötzlich war es ganz still im Saal.
+ Ministerin Carla Brandis hatte im Wahlkampf versprochen, keine einzige Geburtsstation zu schließen.
- Guten Morgen, liebe Leserinnen und Leser.
+ Laut einer Studie der Universität Grevensund leidet jedes fünfte Kind unter Schlafstörungen.
- Mehr dazu lesen Sie auf Seite 3.
+ Der Fluss trat am Dienstag über die Ufer und überschwemmte mehrere Keller in der Altstadt.
- Aus meiner Sicht ist der Entwurf schlicht eine Zumutung.
+ Das neue Stadion ist mit 38.000 Plätzen das größte des Landes.
- Wird der Neubau am Ende doppelt so teuer wie geplant?
+ Weil der Bund die Förderung strich, stoppten 14 Kommunen den Bau ihrer Wärmenetze.
- Die kommenden Monate dürften für die Branche schwierig werden.
+ Der frühere Landrat Heiner Postel saß bis 2022 im Aufsichtsrat der Kreissparkasse.
- Ein Spaziergang durch das Viertel lohnt sich zu jeder Jahreszeit.
+ Deutschland importierte im ersten Halbjahr 2,3 Millionen Tonnen Weizen, fast ein Drittel weniger als im Vorjahreszeitraum.
- Man kann über den Kreisverkehr denken, was man will.
+ Die Gewerkschaft wirft dem Konzern vor, Überstunden über Jahre nicht bezahlt zu haben.
- Zum Glück gibt es noch Menschen wie sie.
+ Die meisten der befragten Betriebe bilden nach eigenen Angaben gar nicht mehr aus.
- Die Stadt will im Herbst über das weitere Vorgehen beraten.
+ Am 4. Mai 1978 stürzte das Dach der Eissporthalle ein.
- Dass ausgerechnet er nun den Mahner gibt, ist an Ironie kaum zu überbieten.
+ Bürgermeister Ole Tamm bestätigte, dass die Verwaltung das Gutachten bereits im Januar erhalten hatte.
- Die Veranstaltung beginnt um 19 Uhr, der Eintritt ist frei.
+ Seit der Einführung von Tempo 30 ging die Zahl der Verletzten auf der Ringstraße von 43 auf 19 zurück.
- Hoffen wir, dass der Regen bald nachlässt.
+ Die Kreisklinik schreibt seit sechs Jahren rote Zahlen.
- Dann folgte eine kurze Pause.
+ Der Impfstoff verringert nach Angaben des Herstellers das Risiko eines schweren Verlaufs um 90 Prozent.
- So einfach ist das leider nicht.
+ Polnische Behörden haben den Lastwagenfahrer am Freitag in Stettin festgenommen.
- 100 Prozent Einsatz, das erwarte ich von jedem in dieser Mannschaft.
+ Die Arbeitslosenquote im Bezirk Norden lag im Juni bei 6,4 Prozent.
- Vom kommenden Schuljahr an sollen alle Klassen mit Tablets ausgestattet werden.
+ Der Verein Offene Tür e. V. erhielt zwischen 2018 und 2021 Zuschüsse in Höhe von 1,2 Millionen Euro.
- Es war ein Abend, wie man ihn sich schöner nicht vorstellen kann.
+ Entgegen früheren Aussagen lagen dem Ministerium mehrere Warnungen vor.
- Kommentieren Sie diesen Artikel.
+ Frauen verdienen in der Region im Schnitt 19 Prozent weniger als Männer.
- Ich habe drei Kinder und weiß, wovon ich rede.
+ Der Vorstandsvorsitzende Rolf Imhoff trat am Montag mit sofortiger Wirkung zurück.
- Kaum jemand hätte das noch vor zwei Jahren für möglich gehalten.
+ Das Wasserwerk Süd versorgt 85.000 Haushalte.
- Niemand weiß, was die Zukunft bringt.
+ Nach dem Umbau verbraucht die Schule nur noch halb so viel Energie wie zuvor.
- Danke für Ihr Vertrauen und Ihre Unterstützung.
+ „Im letzten Winter sind in dieser Stadt drei Menschen auf der Straße erfroren“, sagte Sozialarbeiterin Mira Kohl.
- Die Politik muss jetzt handeln, bevor es zu spät ist.
+ Die Talsperre war Anfang August nur noch zu 28 Prozent gefüllt.
- Alles in allem eine runde Sache.
+ Das Bundesamt für Naturschutz stuft den Feldhamster als vom Aussterben bedroht ein.
- Warum hat eigentlich niemand früher reagiert?
+ Der Verband vertritt nach eigenen Angaben 12.000 Mitglieder in 34 Ländern.
- Für den Nachmittag sind Schauer und Temperaturen um 14 Grad angesagt.
+ Rund zwei Drittel der Eltern sprachen sich in der Befragung für längere Öffnungszeiten aus.
- Es bleibt abzuwarten, ob sich das Konzept bewährt.
+ Die Staatsanwaltschaft Hellbrück ermittelt gegen drei Mitarbeiter des Bauamts wegen Bestechlichkeit.
- Wer gern wandert, kommt hier voll auf seine Kosten.
+ Als erste Stadt Europas verbot Marlund 2016 Werbung für Fleisch.
- Foto: Stadt Lindenau / Presseamt
+ Das Opfer war nach Polizeiangaben bereits tot, als die Rettungskräfte eintrafen.
- Er lächelt, schweigt einen Moment und blickt aus dem Fenster.
+ Kein Land der Welt exportiert mehr Kobalt als der Kongo.
- Die Mannschaft kann stolz auf ihre Leistung sein.
+ Die Stadtwerke haben die Gaspreise zum 1. Januar um 8,7 Prozent gesenkt.
- Im Jahr 2035 könnten hier 5.000 Menschen leben und arbeiten.
+ Der Kanzler war zuletzt im März 2021 in Ankara.
- Nun ja, man wird sehen.
+ Wegen der Sperrung der Autobahn brach der Umsatz der Händler im Ortskern um ein Viertel ein.
- Ein bisschen mehr Ehrlichkeit würde der Debatte guttun.
+ Die Universität Ostau bestritt, von den Plagiatsvorwürfen gewusst zu haben.
- Das hat Charme, keine Frage.
+ Mehr als die Hälfte der Brücken im Land ist älter als 50 Jahre.
- Hier finden Sie alle Termine im Überblick.
+ Im Stadtrat stimmten nur die Freien Wähler gegen den Haushalt.
- „Das ist ein Armutszeugnis für die Verwaltung“, schimpfte Oppositionsführer Jan Reuter.
+ Die Inflationsrate stieg im September auf 3,1 Prozent und damit auf den höchsten Stand seit 1993.
- Der Sommer ist da, und mit ihm die Lust auf Eis.
+ Geschäftsführerin Ayla Demirci leitet das Unternehmen seit 2015.
- Lasst uns gemeinsam ein Zeichen setzen!
+ Der Konzern Nordtec hat in Bremshafen 640 Stellen abgebaut, obwohl er 2020 Staatshilfen bezog.
- Natürlich wünscht sich jeder, dass die Kirche im Dorf bleibt.
+ Das Rathaus wurde im Zweiten Weltkrieg vollständig zerstört.
- Den Gästen wurde ein abwechslungsreiches Programm geboten.
+ Die Untersuchung ergab, dass der Brand durch einen technischen Defekt ausgelöst wurde.
- Die Idee ist gut, ihre Umsetzung mangelhaft.
+ Allein im Jahr 2022 starben in der Region 31 Radfahrer.
- Sollte der Antrag durchgehen, müsste die Stadt 3 Millionen Euro nachschießen.
+ Elektroautos machten im Mai 18,4 Prozent aller Neuzulassungen aus.
- Ich glaube nicht, dass das reicht.
+ Das Mittelmeer erwärmt sich schneller als jedes andere Meer.
- Mehr kann man von einem Stadtfest nicht verlangen.
+ Russland hat dem Abkommen von 1990 nie zugestimmt.
- Die Zusammenarbeit soll auch in Zukunft fortgesetzt werden.
+ Der Sänger Timo Arlt ist im Alter von 71 Jahren in Köln gestorben.
- Am Ende zählt nur der Mensch.
`;
