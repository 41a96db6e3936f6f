/**
 * Sentences in the style of press texts, all invented: `+` for one that deserves a check, `-` for one that does not. The
 * weights of the German features were fitted to these.
 */
export const WRITTEN_SENTENCES = `
+ Das Statistische Landesamt zählte im vergangenen Jahr 18.400 Geburten, so wenige wie seit 2011 nicht mehr.
+ Die Bahn kam im August nur bei 58 von 100 Fernzügen pünktlich an.
+ Der Bund hat für das Programm bislang 4,6 Milliarden Euro bereitgestellt.
+ Jeder vierte Haushalt heizt noch mit Öl.
+ In Talheim leben heute halb so viele Menschen wie vor hundert Jahren.
+ Die Kriminalität ist in der Innenstadt seit der Einrichtung der Waffenverbotszone deutlich zurückgegangen.
+ Innenminister Gero Haag (CDP) hat die Abschiebung der Familie persönlich angeordnet.
+ Das Verwaltungsgericht gab den Anwohnern recht und stoppte den Bau des Parkhauses.
+ Die Feuerwehr rückte in der Silvesternacht zu 312 Einsätzen aus.
+ Kein anderes Krankenhaus im Land operiert so viele Hüften wie die Klinik in Bad Sellingen.
+ „Die Bundesregierung hat uns nie um eine Stellungnahme gebeten“, erklärte der Präsident des Hebammenverbands.
+ Der Landkreis verlor zwischen 2015 und 2023 fast 6.000 Einwohner.
+ Die Grünen erreichten bei der Kommunalwahl 23,8 Prozent und wurden stärkste Kraft.
+ Der Betreiber verschwieg den Behörden den Störfall mehr als zwei Wochen lang.
+ Nach Recherchen der Lindauer Post flossen Spendengelder auf ein Privatkonto des Geschäftsführers.
+ Bei dem Brand in einem Mehrfamilienhaus sind in der Nacht zum Sonntag zwei Menschen ums Leben gekommen.
+ Der Schmetterling war in Mitteleuropa seit 80 Jahren nicht mehr nachgewiesen worden.
+ Die Autorin Hanne Willms erhielt 1998 den Literaturpreis der Stadt Osterfeld.
+ Wer raucht, hat laut der Untersuchung ein dreimal so hohes Risiko, an der Krankheit zu sterben.
+ Die Stiftung besitzt nach Unterlagen, die dieser Zeitung vorliegen, drei Villen auf Mallorca.
+ Das Werk in Dornau beschäftigt 1.250 Menschen und ist damit der größte Arbeitgeber der Region.
+ Der Milchpreis fiel innerhalb eines Jahres von 54 auf 38 Cent je Liter.
+ Frankreich deckt rund 65 Prozent seines Strombedarfs mit Atomkraft.
+ Die Polizei stellte bei der Razzia 14 Kilogramm Kokain und mehrere Schusswaffen sicher.
+ Trainer Sven Mahler gewann mit dem Verein zweimal den Pokal.
+ Der Anteil der Mädchen in technischen Studiengängen hat sich seit 2005 verdoppelt.
+ Der Mindestlohn liegt derzeit bei 12,82 Euro.
+ Durch den Einsatz der neuen Filter sank die Feinstaubbelastung nach Messungen des Umweltamts um 40 Prozent.
+ Der Abgeordnete Till Raabe fehlte bei 27 von 31 namentlichen Abstimmungen.
+ Israel und Jordanien schlossen 1994 einen Friedensvertrag.
+ Der Energieversorger Lumena hat im Frühjahr Insolvenz angemeldet.
+ Wölfe rissen in Niederau im vergangenen Jahr 211 Schafe und Ziegen.
+ Die Stadt schuldet den freien Trägern noch immer mehr als 900.000 Euro.
+ Mit 443 Metern ist der Turm das zweithöchste Gebäude des Kontinents.
+ Die EU-Kommission leitete im Juli ein Verfahren gegen Ungarn ein.
+ Die Sparkasse schloss in den vergangenen fünf Jahren 19 ihrer 42 Filialen.
+ „Wir nehmen jeden Tag 30 Patienten auf, die kein Hausarzt mehr annimmt“, berichtet Chefarzt Dr. Paul Zeidler.
+ Der Mann war nach Überzeugung des Gerichts zur Tatzeit voll schuldfähig.
+ Die Gemeinde gehört zu den ärmsten im Land.
+ Ein Liter Diesel kostete am Montag im bundesweiten Schnitt 1,67 Euro.
+ Die Hälfte aller Medikamentenengpässe betrifft Antibiotika.
+ Der Konzern bestreitet, Nutzerdaten an Dritte verkauft zu haben.
+ Bundeskanzlerin Iris Melzer besuchte am Mittwoch das Hochwassergebiet.
+ Das Bundesverfassungsgericht erklärte die Regelung im Jahr 2018 für nichtig.
+ Auf dem Gelände wurden bis 1944 Zwangsarbeiter aus der Ukraine eingesetzt.
+ Alkohol am Steuer war laut Unfallstatistik die häufigste Ursache tödlicher Unfälle.
+ Die Partei Neue Mitte lehnte im Landtag sämtliche Anträge zum Klimaschutz ab.
+ Seit 1990 hat sich die Fläche der Moore im Norden um mehr als die Hälfte verringert.
+ Das Medikament ist in den USA nicht zugelassen.
+ Die Universitätsklinik setzt als erste in Deutschland einen Roboter bei Herzoperationen ein.
+ Die Ministerin hatte den Vertrag ohne Zustimmung des Parlaments unterzeichnet.
+ Bei den unter 25-Jährigen liegt die Quote sogar bei 11,2 Prozent.
+ Der Umsatz von Brenner & Söhne wuchs 2022 auf 87 Millionen Euro.
+ Die Sonde landete am 21. Februar auf der Rückseite des Mondes.
+ Die beiden Länder haben ihre diplomatischen Beziehungen im März abgebrochen.
+ Der Fußgänger wurde von einem Lieferwagen erfasst und schwer verletzt.
+ Nirgendwo in der Stadt ist die Luft schlechter als an der Kreuzung am Löwentor.
+ Der Landtag beschloss am Donnerstag mit den Stimmen der Opposition ein Moratorium.
+ Das Bistum hat die Namen der Täter über Jahrzehnte geheim gehalten.
+ Der Strom aus Wind und Sonne deckte im April erstmals den gesamten Verbrauch des Landes.
+ Der Preis für Butter stieg binnen zwölf Monaten um 38 Prozent.
+ Der Verfassungsschutz beobachtet die Gruppe seit Herbst 2020.
+ Laut Rechnungshof wurden für den Umbau 11 Millionen Euro mehr ausgegeben als genehmigt.
+ Nach dem Verbot der Einwegbecher fiel in den Parks ein Drittel weniger Müll an.
+ „In Finnland gibt es praktisch keine Obdachlosigkeit mehr“, behauptete die Stadträtin.
+ Die Oper stammt nicht von Haberland, sondern von seiner Schwester Luise.
+ Der Kreis zählt zu den fünf Regionen mit der höchsten Lebenserwartung.
+ Zahlreiche Schulen im Bezirk haben seit Monaten keinen Schulleiter.
+ In der Altenpflege fehlen nach Berechnungen der Kammer rund 7.000 Fachkräfte.
+ Der Airport Wesermünde fertigte 2019 mehr Passagiere ab als je zuvor.
+ Die Inzidenz lag am Freitag bei 84,3.
+ Sie war die erste Frau an der Spitze der Handwerkskammer.
+ Österreich nahm im gleichen Zeitraum doppelt so viele Geflüchtete auf.
+ Das Unternehmen führte die Panne auf einen Softwarefehler zurück.
+ Der Angeklagte gestand vor dem Landgericht, das Geld veruntreut zu haben.
+ Die Miete für eine Neubauwohnung beträgt in Rheinstadt im Mittel 14,20 Euro pro Quadratmeter.
+ Schon 1923 fuhr hier eine elektrische Straßenbahn.
+ Aus dem Jahresbericht geht hervor, dass die Zahl der Beschwerden um ein Fünftel zugenommen hat.
+ Der Stürmer erzielte in 212 Ligaspielen 98 Tore.
+ Die Regierung in Prag hat den Vorschlag am Abend zurückgewiesen.
+ Ärzte ohne Zulassung behandelten in der Praxis mehr als 400 Patienten.
+ Der Orkan deckte Dächer ab und entwurzelte Hunderte Bäume.
+ Die Zeitung „Neuer Kurier“ berichtete, der Verein habe Lizenzen gefälscht.
+ Drei der sieben Vorstandsmitglieder haben ihr Amt niedergelegt.
+ Der CO2-Ausstoß des Zementwerks entspricht dem von 90.000 Autos.
+ Die Brücke ist seit Dezember wegen Einsturzgefahr gesperrt.
+ Der Pharmahersteller Viridon erhielt für die Studie kein öffentliches Geld.
+ Elterngeld beziehen inzwischen 46 Prozent der Väter.
+ Die meisten Asylanträge stellten Menschen aus Syrien und Afghanistan.
+ Die Messe zog nach Angaben der Veranstalter 61.000 Besucher aus 70 Ländern an.
+ Der Arzt verschrieb der Patientin ein Mittel, das gar nicht für Schwangere zugelassen ist.
+ Die Firma zahlt in Deutschland keine Steuern.
+ Das Kraftwerk wurde 1987 in Betrieb genommen und 2021 abgeschaltet.
+ Im Kosovo sind derzeit 280 Soldaten der Bundeswehr stationiert.
+ Ein Gutachten der Prüfgesellschaft Vermont bescheinigt der Halle erhebliche Mängel.
+ Die Wahlbeteiligung war mit 41 Prozent die niedrigste seit Kriegsende.
+ Der Verkehrsverbund hat den Takt auf der Linie 7 gegen den Willen der Stadt ausgedünnt.
+ Deutsche essen im Schnitt 52 Kilogramm Fleisch pro Jahr.
+ Die Erde war im Juli so warm wie nie seit Beginn der Aufzeichnungen.
+ Der Unternehmer Falk Rüter spendete der Partei 250.000 Euro.
+ Auslöser der Krise war die Pleite der Alba-Bank.
+ Die Hochschule Nordau bildet als einzige im Land Hebammen aus.
+ Schweden schaffte die Wehrpflicht 2010 ab und führte sie sieben Jahre später wieder ein.
+ Die Impfung schützt nicht vor einer Ansteckung.
+ Der Deutsche Städtebund hält die Zahlen des Ministeriums für falsch.
+ Der Täter hatte die Frau nach Erkenntnissen der Ermittler monatelang bedroht.
+ Kinder aus Akademikerfamilien gehen viermal häufiger aufs Gymnasium als Kinder von Arbeitern.
+ Stadt investierte 2,4 Millionen Euro in Spielplätze
+ Mann nach Messerangriff in Neustadt festgenommen
- Wie konnte es so weit kommen?
- Das Wetter könnte besser sein, die Stimmung nicht.
- Ich finde, dass die Debatte völlig aus dem Ruder läuft.
- Wir blicken zuversichtlich in die Zukunft.
- Es wäre schön, wenn die Beteiligten wieder miteinander sprechen würden.
- Im nächsten Jahr wird die Arbeitslosigkeit voraussichtlich auf 5,5 Prozent sinken.
- Bis 2040 will der Konzern klimaneutral werden.
- Fast 500 Seiten, und keine einzige ist langweilig.
- Für mich ist er der beste Torwart der Welt.
- Melden Sie sich jetzt für unseren Newsletter an!
- Abonnieren Sie unseren Kanal und verpassen Sie keine Folge.
- Hinter ihr liegt ein langer Tag.
- Da muss man erst einmal tief durchatmen.
- Muss das wirklich sein?
- Hätte man das nicht früher wissen können?
- „Wir sind überglücklich“, sagte die Vorsitzende nach der Wahl.
- „Jetzt heißt es, nach vorne zu schauen“, so Trainer Mahler.
- „Das war eine tolle Leistung der ganzen Mannschaft“, lobte Kapitän Ben Orth.
- „Wir brauchen endlich einen Politikwechsel“, forderte Parteichef Uwe Stahl.
- Nehmen Sie drei Eier und verquirlen Sie sie mit 200 Millilitern Milch.
- Liebe Mitbürgerinnen und Mitbürger, ich wünsche Ihnen ein frohes Fest.
- Herzlich willkommen auf unserer neuen Internetseite.
- Lesen Sie auch: So gelingt der perfekte Apfelkuchen
- Quelle: Polizeipräsidium Westhofen
- Alle Angaben ohne Gewähr.
- Die Zukunft gehört dem Wasserstoff.
- Vermutlich hat sie damit nicht einmal unrecht.
- Ob das am Ende reicht, steht in den Sternen.
- Der Roman ist ein kleines Meisterwerk, klug, witzig und traurig zugleich.
- Leider fehlt dem Film jeder Mut.
- Doch davon später mehr.
- Ganz anders sieht es bei den Nachbarn aus.
- Das klingt zunächst vernünftig.
- Sie trägt einen roten Mantel und lacht viel.
- Auf dem Tisch steht eine Kanne Tee, daneben liegen ein paar Kekse.
- Man muss kein Prophet sein, um zu ahnen, was nun kommt.
- Freuen Sie sich auf drei Tage voller Musik, Tanz und guter Laune!
- Die Politiker sollten sich schämen.
- Meiner Meinung nach gehört der Minister entlassen.
- Wahrscheinlich wird das Projekt erst 2027 fertig.
- Der Umbau soll im April beginnen und rund 3 Millionen Euro kosten.
- Fachleute erwarten für das kommende Jahr ein Wachstum von 0,8 Prozent.
- Sollte es zum Streik kommen, stünden alle Räder still.
- Nichts ist so beständig wie der Wandel.
- Jeder hat das Recht auf eine eigene Meinung.
- Eine gute Nachricht gibt es trotzdem.
- Danach ging es in den gemütlichen Teil über.
- Der Applaus wollte kein Ende nehmen.
- Schöner kann ein Frühlingstag kaum sein.
- Es ist an der Zeit, umzudenken.
- Wir dürfen die Menschen nicht allein lassen.
- So kann es nicht weitergehen.
- Diese Entscheidung war ein schwerer Fehler.
- Das ist nicht mutig, das ist fahrlässig.
- Wäre er damals geblieben, hätte alles anders ausgehen können.
- Und was, wenn alles ganz anders war?
- Kein Wunder, dass die Stimmung im Keller ist.
- Hier zeigt sich, wie wichtig ein funktionierendes Miteinander ist.
- Unser Team steht Ihnen jederzeit gern zur Verfügung.
- Weitere Informationen gibt es unter der Telefonnummer 0211 555 0.
- Karten sind an allen bekannten Vorverkaufsstellen erhältlich.
- Die Teilnahme ist kostenlos, um Anmeldung wird gebeten.
- Treffpunkt ist um 10 Uhr am Haupteingang.
- Am Sonntag, 12. Mai, findet ein Gottesdienst mit anschließendem Kaffeetrinken statt.
- Der nächste Stammtisch ist am Donnerstag um 20 Uhr.
- Von Sabine Kruse und Jonas Beil
- Stand: 14.03.2024, 11:20 Uhr
- Bild: Marktplatz bei Nacht
- Zurück zur Startseite
- © 2023 Verlag Nordlicht GmbH
- Was jetzt wichtig ist
- Der Tag in Bildern
- Ein Kommentar
- Die CDP wird bei der Wahl wohl unter 20 Prozent rutschen.
- Der DAX dürfte mit Verlusten in den Handel starten.
- Vielleicht ist das die größte Überraschung dieses Sommers.
- Es fühlt sich an wie Verrat.
- Auch wenn es schwerfällt: Die Mehrheit hat entschieden, und das gilt es zu akzeptieren.
- Das hat er gut gemacht.
- Ich habe ihn vor zehn Jahren zum ersten Mal getroffen.
- Mein Großvater erzählte uns oft davon.
- Wir haben lange überlegt.
- Du musst nur daran glauben.
- Hand aufs Herz: Wer liest schon Gebrauchsanweisungen?
- Ein schwacher Trost.
- Höchste Zeit also für einen Neuanfang.
- Drei Gründe sprechen für diesen Plan.
- Der Bürgermeister ist schlicht überfordert.
- Dieses Gesetz ist das dümmste seit langem.
- Mehr Ehrgeiz wäre wünschenswert gewesen.
- Der Vorschlag klingt verlockend, überzeugt aber nicht.
- Bleibt nur die Frage, wer das alles bezahlen soll.
- Nach dem Essen wurde getanzt.
- Die Kinder hatten sichtlich Spaß.
- Bei Kaffee und Kuchen kamen die Gäste miteinander ins Gespräch.
- Der Vorsitzende begrüßte die Anwesenden und bedankte sich für das zahlreiche Erscheinen.
- Für das leibliche Wohl ist gesorgt.
- Das Projekt leistet einen wichtigen Beitrag zum gesellschaftlichen Zusammenhalt.
- Mit innovativen Lösungen gestalten wir die Arbeitswelt von morgen.
- Die Stadt ist immer eine Reise wert.
- Bewahren Sie das Produkt kühl und trocken auf.
- Wer sich bewerben möchte, kann seine Unterlagen bis Ende Mai einreichen.
- Ein Rezept für den Frieden hat niemand.
- Manchmal ist weniger eben mehr.
- Es geht um Vertrauen, um Respekt und um Anstand.
- Die Spannung steigt.
- Jetzt ist die Landesregierung am Zug.
- Er hofft, dass im Herbst wieder mehr Gäste kommen.
- Sie träumt von einem eigenen Café am Meer.
- Künftig sollen zwei zusätzliche Streifen unterwegs sein.
- Die Verhandlungen gehen in der kommenden Woche weiter.
- Geplant sind 120 Wohnungen, eine Kita und ein Supermarkt.
- In fünf Jahren könnte jeder zweite Neuwagen elektrisch fahren.
- Der Wirtschaft droht ein weiteres verlorenes Jahr.
- Das Ministerium prüft derzeit verschiedene Möglichkeiten.
- Genau das ist der Punkt.
- Dabei ist die Antwort denkbar einfach.
- Zugegeben, ganz neu ist der Gedanke nicht.
- Die einen jubeln, die anderen fluchen.
- Hut ab vor so viel Einsatz!
- Ach, wäre doch jeden Tag Sonntag.
`;

/** As above, in English; the weights are the German ones and were not fitted to these. */
export const ENGLISH_SENTENCES = `
+ The unemployment rate fell to 4.1 percent in June, the lowest level since 2001.
+ Police arrested three men on Tuesday in connection with the robbery at Harlow Station.
+ According to a study by the University of Westmoor, one in five children has trouble sleeping.
+ Senator Ruth Calloway voted against the bill twice.
+ “We have not closed a single school since 2015,” said Mayor Tom Ridley.
+ The bridge was built in 1932 and is the longest in the county.
+ More than half of the respondents said they had lost money.
+ The company paid its directors £3.2 million, twice as much as in the previous year.
+ The court rejected the appeal of the fishing companies.
+ Because the grant was cut, nine libraries closed last year.
+ Women earn 14 percent less than men in the region.
+ The minister denied that she had been warned about the leak.
+ Most of the houses on the island belong to foreign owners.
+ The drug has not been approved in Canada.
+ Norway exports more salmon than any other country.
- What happens next?
- I think the whole debate has gone too far.
- We should all be proud of what they have done.
- The council will discuss the plans in the autumn.
- Growth is expected to reach 2 percent next year.
- Please register by 15 March.
- Read more on page 4.
- It was a wonderful evening for everyone.
- Perhaps he is right.
- “This is a great day for our town,” said Ridley.
- Who would have thought it?
- Sign up for our newsletter.
- The new line could carry 40,000 passengers a day by 2035.
- Nobody knows what the future will bring.
- There is a long way to go.
`;
