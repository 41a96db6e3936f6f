export const checkRules = {
  weekday_mismatch: {
    name: 'Wochentag passt nicht',
    does: 'Hält jeden Wochentag gegen das Datum daneben. Fehlt das Jahr, gilt das des Textes, des Erscheinungstags oder des Vergleichstexts.',
    settles: 'Der Kalender. Ob der Tag oder das Datum gilt, weiß die Ankündigung oder der Veranstalter.',
    examples: [
      '„am Freitag, dem 4. Oktober 2025“: Das war ein Samstag.',
      '„Montagnachmittag (17.09.)“ in einem Text von 2024: Das war ein Dienstag.',
    ],
    silent:
      '„montags“ und anderem, das keinen einzelnen Tag meint, und Fehlern, von denen der Text selbst erzählt.',
  },
  impossible_date: {
    name: 'Datum oder Uhrzeit gibt es nicht',
    does: 'Findet Tage, die kein Kalender hat, und Uhrzeiten, die keine Uhr zeigt.',
    settles: 'Meist ein Tippfehler. Der Veranstalter oder ein Vergleichstext nennt den Tag.',
    examples: ['„bis zum 31. Juni“: Der Juni hat 30 Tage.', '„Beginn um 18.75 Uhr“'],
    silent:
      'dem 29. Februar ohne Jahr, wenn der Erscheinungstag keines nahelegt, und Fehlern, von denen der Text selbst erzählt.',
  },
  date_mismatch: {
    name: 'Datum oder Zeit weicht ab',
    does: 'Hält Daten, Jahre, Wochentage, Monate, Feste und Jahreszeiten gegen die Vergleichstexte. Sucht im Text selbst nach zwei Tagen für dasselbe Ereignis.',
    settles: 'Die Ankündigung, das Programm oder ein Anruf beim Veranstalter.',
    examples: [
      'Hier „beginnt am 12. Mai“, in der Mitteilung „beginnt am 21. Mai“.',
      'Das Stadtfest beginnt im ersten Absatz am 3. Juli, im letzten am 4. Juli.',
      'Hier „im Frühjahr“, dort „im Herbst“.',
    ],
    silent:
      'verschobenen Terminen, wenn einer der Texte die Verlegung nennt, Tagen, die beide Texte kennen, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  undated: {
    name: 'Zeitpunkt unklar',
    does: 'Meldet Angaben wie „am Mittwoch“ oder „kürzlich“ in Texten, deren Datum niemand kennt.',
    settles: 'Das Erscheinungsdatum in den Angaben zum Text eintragen.',
    examples: [
      '„am vergangenen Mittwoch“ in einem Text ohne Datum',
      'Ein ganzer Artikel, in dem kein Datum steht',
    ],
    silent: 'Texten, deren Erscheinungstag bekannt ist oder die selbst ein volles Datum nennen.',
  },
  anniversary_mismatch: {
    name: 'Jahre gehen nicht auf',
    does: 'Rechnet Jubiläen, Alter, Lebensdaten und „… Jahre später“ gegen die Jahreszahlen nach, die dabeistehen, und hält Altersangaben gegen die Vergleichstexte. Ein Jahr daneben wiegt leicht: Jubiläen werden auch vor- oder nachgefeiert.',
    settles: 'Gründungs- oder Geburtsjahr in Chronik, Register oder Lebenslauf.',
    examples: [
      'Gegründet 1973, aber „50-jähriges Bestehen“ im Jahr 2026',
      '„starb 2024 im Alter von 81 Jahren“, geboren 1953',
    ],
    silent: 'Jubiläen, die ausdrücklich nachgeholt werden, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  number_mismatch: {
    name: 'Zahl weicht ab',
    does: 'Hält Zahlen gegen die Vergleichstexte, auch solche, die dort zu etwas anderem gehören. Prüft im Text selbst, ob Teile ihr Ganzes ergeben, ob Zuwächse von der einen zur anderen Zahl führen und ob Produkte, Überschrift, Dauer, Spielstand und Halbzeit zu den anderen Angaben passen.',
    settles: 'Bericht, Bilanz oder Protokoll; sonst fragen, wer die Zahl genannt hat.',
    examples: [
      'Hier „14 Millionen Euro“, in der Mitteilung „41 Millionen Euro“.',
      'Hier 43 Tote, dort elf Tote und 43 Verletzte.',
      '„Zehn Preise: vier Bücher, drei Karten und zwei Reisen“ sind neun.',
    ],
    silent:
      'Gerundetem und anderen Schreibweisen: „rund 1,2 Mio.“ für „1.204.000“, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  percent_arith: {
    name: 'Prozente gehen nicht auf',
    does: 'Rechnet Anteile, Veränderungen und „doppelt so viele“ aus den Zahlen nach, die danebenstehen, und was ein Anteil vom Ganzen übrig lässt, und findet Anteile, die zusammen nicht das Ganze sind.',
    settles: 'Nachrechnen, dann fragen, welche der Zahlen gilt.',
    examples: [
      '„von 200 auf 250 Stellen, ein Plus von 20 Prozent“: Es sind 25.',
      '„120 von 200, also 65 Prozent“: Es sind 60.',
    ],
    silent: 'Rundungen um eine Einheit der letzten Stelle.',
  },
  unit_mismatch: {
    name: 'Einheit weicht ab',
    does: 'Findet dieselbe Zahl mit anderer Einheit oder Größenordnung als im Vergleichstext oder an anderer Stelle des Textes, falsche Umrechnungen, Einheiten, die zu etwas anderem gehören, und Prozent, wo Prozentpunkte gemeint sind.',
    settles: 'Der Vergleichstext; oft zeigt schon die Größenordnung, welche Einheit möglich ist.',
    examples: [
      'Hier „12 Meter“, dort „12 Kilometer“.',
      '„27 Millionen“ in der Überschrift, „27 Milliarden“ im Text',
      '„von 20 auf 30 Prozent, ein Plus von zehn Prozent“',
      '„eine Leistung von 20 Megawattstunden“',
    ],
    silent: 'richtig umgerechneten und ausgeschriebenen Einheiten.',
  },
  number_implausible: {
    name: 'Zahl kann nicht stimmen',
    does: 'Findet Zahlen, die es nicht geben kann: Menschen über 122 Jahre, Uhrzeiten nach 24 Uhr, mehr als alle, 35 Stunden am Tag, 63 Grad im Schatten; und solche, die weit neben denen liegen, mit denen sie der Text vergleicht.',
    settles: 'Meist fehlt ein Komma, oder eine Ziffer ist zu viel. Wer die Zahl genannt hat, weiß es.',
    examples: [
      '„ein 187-jähriger Autofahrer“',
      '„130 Prozent der Befragten“',
      '„812 Tonnen“, der Zweite „744 Kilogramm“',
    ],
    silent: 'Zuwächsen über 100 Prozent und Fehlern, von denen der Text selbst erzählt.',
  },
  internal_contradiction: {
    name: 'Text widerspricht sich',
    does: 'Findet eine Reise, die einmal vorbei ist und einmal bevorsteht, Vergangenes mit einem Datum nach dem Erscheinen, zwei Ämter, Parteien oder Alter für eine Person, zwei Uhrzeiten für ein Ereignis und „beide Länder“, von denen höchstens eines genannt ist. Auch Sätze, die einander ausschließen: niemand verletzt und doch jemand, einstimmig und doch Gegenstimmen, freier Eintritt mit Preis, der Sieger auf Platz zwei, gestiegen von 845 auf 812, eine Überschrift gegen den Text darunter.',
    settles:
      'Ein Satz ist veraltet oder verwechselt etwas. Das Datum oder ein Vergleichstext zeigt, welcher.',
    examples: [
      '„Karl Berg reiste nach Oslo“, weiter unten „Berg wird nach Oslo reisen“',
      '„Jana Voss (43)“, zwei Absätze später „Jana Voss (45)“',
    ],
    silent: 'Wechseln, die der Text erzählt: „bisher Rektor, künftig Minister“.',
  },
  duplicate_line: {
    name: 'Zeile doppelt',
    does: 'Findet längere Zeilen und Überschriften, die zweimal im Text stehen.',
    settles: 'Ein Blick auf beide Stellen; ein Rest der Seite lässt sich bereinigen.',
    examples: [
      'Dieselbe Zwischenüberschrift über zwei Absätzen',
      'Ein Absatz, der beim Kopieren doppelt kam',
    ],
    silent: 'kurzen Zeilen aus ein oder zwei Wörtern.',
  },
  boilerplate: {
    name: 'Rest der Webseite',
    does: 'Findet Kommentarformulare, Navigation, Autorenkästen und Vorlagentext, die mitkopiert wurden.',
    settles: 'Unter „Bereinigung“ entfernen. Der Artikel bleibt davon unberührt.',
    examples: [
      '„Schreibe einen Kommentar. Deine E-Mail-Adresse wird nicht veröffentlicht.“',
      '„Startseite › Wirtschaft › Nach oben“',
    ],
    silent: 'Zwischenüberschriften, auch wenn sie nur ein Wort haben.',
  },
  quote_unmarked: {
    name: 'Rede ohne Anführungszeichen',
    does: 'Findet Sätze in der ersten Person und Urteile im Indikativ, die jemandem zugeschrieben sind, aber keine Anführungszeichen haben.',
    settles: 'Mitschnitt oder Mitteilung: Wörtliches bekommt Anführungszeichen, alles andere indirekte Rede.',
    examples: [
      'Wir haben lange darauf gewartet, sagt Vereinschefin Mareike Holm.',
      'Mein Team hat alles gegeben, so Trainer Jonas Falk.',
    ],
    silent:
      'indirekter Rede (Man habe lange gewartet, sagt Holm), Auskünften (Der Eintritt ist frei, sagt Holm) und Texten, in denen jemand von sich selbst erzählt.',
  },
  spelling_variant: {
    name: 'Zwei Schreibweisen',
    does: 'Findet einen Namen oder ein langes Wort, das hier anders geschrieben ist als sonst im Text, im Vergleichstext oder als unter „Namen“ festgelegt.',
    settles: 'Die amtliche oder hauseigene Schreibweise. Unter „Namen“ einmal festgelegt, gilt sie überall.',
    examples: ['„Nord-Irland“ und „Nordirland“ in einem Text', 'Hier „OPTIVA“, dort „Optiva“'],
    silent: 'Zusammensetzungen und Genitiven: Das sind andere Wörter.',
  },
  rewrite_tell: {
    name: 'Spur des Umschreibens',
    does: 'Findet Sätze, die ein Chatprogramm oder eine Vorlage hinterlassen hat, Autorenkästen in der Ichform und Lücken, die niemand gefüllt hat.',
    settles: 'Wer den Text geliefert hat, kann sagen, wie er entstand.',
    examples: ['„Gerne! Hier ist der überarbeitete Artikel:“', '„[Ort einfügen]“'],
    silent: 'allem in Anführungszeichen: So zitieren Texte über Chatprogramme.',
  },
  name_variant: {
    name: 'Name anders geschrieben',
    does: 'Findet eine Person, die hier anders heißt als sonst im Text oder im Vergleichstext, auch mit vertauschten Namensteilen, wenn Amt, Vorname oder Satz für dieselbe sprechen.',
    settles:
      'Die Person selbst, ihr Haus oder ein amtliches Verzeichnis. Zwei Menschen können sich um einen Buchstaben unterscheiden.',
    examples: [
      'Hier „Stefan Brandt“, in der Mitteilung „Stephan Brandt“.',
      'Erst „Meyer“, im letzten Absatz „Meier“',
    ],
    silent: 'Genitiven, Titeln und Personen, die beide Texte kennen.',
  },
  org_variant: {
    name: 'Organisation anders benannt',
    does: 'Findet eine Firma oder Einrichtung, die hier anders heißt als im Vergleichstext, und solche, die leicht verwechselt werden.',
    settles: 'Impressum, Handelsregister oder die Pressestelle.',
    examples: [
      'Hier „Nordwerft AG“, dort „Nordwerft GmbH“.',
      'Hier „Haller Technik“, dort „Haller Hydraulik“.',
      'Hier „Amtsgericht Minden“, dort „Landgericht Minden“.',
    ],
    silent: 'Abkürzungen, die der Text selbst einführt.',
  },
  role_mismatch: {
    name: 'Amt oder Rolle weicht ab',
    does: 'Findet eine Person, die hier ein anderes Amt, einen anderen Beruf, eine andere Partei oder Verwandtschaft hat als im Vergleichstext, und Angaben, die zwischen zwei Personen vertauscht sind.',
    settles: 'Die Seite des Hauses oder das amtliche Verzeichnis, zum Tag des Textes.',
    examples: [
      'Hier „Staatssekretärin Lena Roth“, dort „Ministerin Lena Roth“.',
      'Hier „die Cellistin“, dort „die Geigerin“.',
    ],
    silent:
      'Bezeichnungen, die dasselbe meinen, Ämtern, die jemand auch im Vergleichstext hat, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  place_mismatch: {
    name: 'Ort weicht ab',
    does: 'Findet einen Ort, der im Vergleichstext an gleicher Stelle ein anderer ist: Stadt, Land, Fluss, Berg, ein Haus mit Namen, auch eine Himmelsrichtung. Merkt auch, wenn ein Ort des Vergleichstexts die Rolle eines anderen bekommt: geboren statt wohnhaft, Tatort statt Klinik, Saal statt Lokal.',
    settles: 'Die Karte, die Polizeimeldung oder die Ortsangabe der Mitteilung.',
    examples: [
      'Hier „Frankfurt (Oder)“, dort „Frankfurt am Main“.',
      'Hier „bei Ahlen“, dort „bei Aalen“.',
      'Hier „in Cottbus geboren“, dort „in Görlitz geboren, lebt in Cottbus“.',
      'Hier „Nordwand“, dort „Südwand“.',
    ],
    silent:
      'Orten, die beide Texte in derselben Rolle nennen, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  quote_altered: {
    name: 'Zitat verändert',
    does: 'Vergleicht wörtliche Zitate und Titel in Anführungszeichen Wort für Wort mit dem Vergleichstext.',
    settles: 'Mitschnitt, Protokoll oder die Mitteilung mit dem Wortlaut.',
    examples: [
      'Aus „Wir schließen das nicht aus“ wird „Wir schließen das aus“.',
      'Aus „Das kostet uns Zeit“ wird „Das kostet uns sehr viel Zeit“.',
    ],
    silent: 'gekürzten Zitaten, deren Wörter alle stimmen.',
  },
  quote_misattributed: {
    name: 'Zitat jemand anderem zugeschrieben',
    does: 'Findet ein Zitat oder eine wiedergegebene Aussage, die im Vergleichstext von einer anderen Person, Partei oder Einrichtung stammt.',
    settles: 'Mitschnitt oder Mitteilung; notfalls beide fragen.',
    examples: [
      'Hier sagt es Bürgermeisterin Thea Lang, dort Kämmerer Udo Wirth.',
      'Hier Trainerin Lena Roth, dort Spielführerin Mia Falk',
    ],
    silent: 'Namen, die der Vergleichstext gar nicht kennt.',
  },
  hedge_dropped: {
    name: 'Einschränkung fehlt',
    does: 'Findet Sätze, in denen „rund“, „bis zu“, „frühestens“, „mutmaßlich“ oder „vermutlich“ aus dem Vergleichstext verloren ging, und solche, die feststellen, was dort noch geprüft wird oder geplant ist.',
    settles: 'Der Vergleichstext. Bei Verdacht gegen Personen ist die Einschränkung keine Stilfrage.',
    examples: [
      'Aus „bis zu 300 Stellen“ wird „300 Stellen“.',
      'Aus „der mutmaßliche Täter“ wird „der Täter“.',
      'Aus „vermutlich Brandstiftung“ wird „Ursache war Brandstiftung“.',
    ],
    silent:
      'anderen Wörtern mit demselben Sinn: „etwa“ für „rund“, einem verlorenen „rund“ oder „über“ in Sätzen, die neu geschrieben sind, und Zweifelhaftem in Artikeln, die frei erzählen.',
  },
  unsupported: {
    name: 'Vom Vergleichstext nicht gedeckt',
    does: 'Findet das Gegenteil dessen, was im Vergleichstext steht: verneint, ins Gegenwort verkehrt oder ein anderes Wort aus einer Reihe, aus der nur eines stimmen kann. Und findet Sätze ohne Gegenstück in Texten, die sich sonst auf den Vergleichstext stützen, und in kurzen Artikeln, die ihm Satz für Satz folgen, auch Satzteile.',
    settles:
      'Wer den Vergleichstext schrieb, sonst die zweite Quelle. Dass ein Satz dort nicht steht, heißt nicht, dass er falsch ist.',
    examples: [
      'Hier „leicht verletzt“, in der Mitteilung „schwer verletzt“.',
      'Hier „rechtskräftig“, dort „noch nicht rechtskräftig“.',
      'Ein Preis, den die Mitteilung nicht nennt',
    ],
    silent:
      'Gegenwörtern, wenn ein Text beide hat oder sie zitiert. Nach Sätzen ohne Gegenstück sucht sie nur in Artikeln von mindestens zehn Sätzen, die sich deutlich auf den Vergleichstext stützen.',
  },
  unattributed_copy: {
    name: 'Ohne Angabe übernommen',
    does: 'Findet Texte, die zum größten Teil wörtlich in einem älteren stehen und ihn nicht nennen.',
    settles: 'Beide Fassungen nebeneinander; dann fragen, ob es eine Vereinbarung gibt.',
    examples: [
      'Ein Artikel, von dem 80 Prozent tags zuvor bei einem anderen Blatt standen',
      'Eine Meldung ohne Hinweis auf die Agentur',
    ],
    silent: 'Texten ohne Datum oder Quelle: Wer von wem hat, sagen nur die Daten.',
  },
};
