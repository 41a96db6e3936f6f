/**
 * As the other sentences, written once features and weights stood, fitted to by neither: `+` deserves a check, `-` does not.
 * Closer to running text than those: many have neither a figure nor a mark of opinion.
 */
export const LATER_SENTENCES = `
+ Der Bezirk Hafen hat mit 31 Prozent den höchsten Anteil an Sozialwohnungen.
- Vor der Tür sammeln sich die ersten Gäste, es riecht nach Regen und Bratwurst.
+ Ein Sprecher des Flughafens räumte ein, dass die Anlage wochenlang nicht gewartet worden war.
- Ob der Plan aufgeht, hängt nun vom Wetter ab.
+ In seiner ersten Amtszeit senkte der Ministerpräsident die Grundsteuer zweimal.
- Das Publikum dankte es ihm mit langem Beifall.
+ Die Klinik behandelte Privatpatienten nach Angaben früherer Mitarbeiter bevorzugt.
- Man darf gespannt sein, welche Schlüsse der Vorstand daraus zieht.
+ Jährlich sterben in der Provinz mehr Menschen an Hitze als im Straßenverkehr.
- „Wir lassen uns davon nicht entmutigen“, sagte Betriebsrätin Silke Horn.
+ Die Kaserne diente bis 1992 der sowjetischen Armee als Lager.
- Bei einem Sieg am Samstag würde die Elf auf Platz drei klettern.
+ Die Behörde schloss den Imbiss, nachdem Kontrolleure Rattenkot gefunden hatten.
- Der Stadt fehlt schlicht der Wille.
+ Nach dem Zusammenbruch der Brücke mussten 300 Familien ihre Wohnungen verlassen.
- Eine bessere Werbung für den Sport kann es gar nicht geben.
+ Die Abgeordnete Petra Niemann ist Mitglied im Beirat des Rüstungskonzerns Tarax.
- Für 2028 rechnet das Unternehmen mit 400 zusätzlichen Stellen.
+ Vitamin C verkürzt eine Erkältung nach heutigem Wissensstand höchstens um einen halben Tag.
- Wer hätte das gedacht?
+ Ende März waren im Kreis 412 Wohnungen als unbewohnbar gemeldet.
- Die Wahrheit liegt wohl irgendwo dazwischen.
+ Die Regierung in Lissabon hat den Vertrag mit dem Betreiber der Mine gekündigt.
- Schicken Sie uns Ihre Fotos vom Fest.
+ Die ersten Siedler kamen im 12. Jahrhundert aus Flandern.
- Seine Stimme zittert, als er davon erzählt.
+ „Die Polizei war erst nach vierzig Minuten da“, erzählte ein Nachbar.
- Solche Debatten führen am Ende zu nichts.
+ Das Pestizid ist in der Europäischen Union seit 2013 verboten.
- Aber das ist eine andere Geschichte.
+ Im Ausschuss enthielten sich die Vertreter der Freien Liste.
- Es braucht mehr Mut und weniger Papier.
+ Als Ursache des Stromausfalls nannte der Netzbetreiber einen defekten Trafo.
- Der Verein lädt alle Interessierten herzlich zu seinem Sommerfest ein.
+ Weltweit besitzt ein Prozent der Menschen fast die Hälfte des Vermögens.
- Immer wieder bleibt er stehen und schaut auf die Uhr.
+ Gegen den Chefarzt liegen vier Anzeigen vor.
- Die Stadt verspricht, bis 2030 alle Dächer ihrer Schulen mit Solarzellen zu bestücken.
+ Die Stadt Aldorf hat ihr Ziel, 500 Bäume zu pflanzen, um mehr als die Hälfte verfehlt.
- Gerade deshalb verdient die Initiative jede Unterstützung.
+ Das Amtsgericht sprach die Lehrerin vom Vorwurf der Körperverletzung frei.
- Nach einer kurzen Begrüßung übernahm der Chor.
+ Kein Spieler des Kaders wechselte im Winter den Verein.
- Auf die Frage nach dem Warum zuckt sie mit den Schultern.
+ Wer in Neuland wohnt, stirbt im Mittel sechs Jahre früher als die Bewohner von Altland.
- Es war, als hätte jemand das Licht ausgeknipst.
+ Die Deutsche Umweltstiftung wirft der Reederei vor, Schweröl ins Meer geleitet zu haben.
- Am Ende waren sich alle einig: Es war ein gelungener Tag.
+ Der Film kostete 11 Millionen Euro und spielte weniger als eine ein.
- Mit dieser Haltung kommt man nicht weit.
`;
