/**
 * Invented press releases and what outlets might make of them. One sentence a line; `links` names the sentences that
 * belong together as [review, reference…] by number from 0, with the kind where it matters.
 */
export const articlePairs = {
  delegation: {
    language: 'de',
    reference: `Eine Delegation der Stadt Wesselburg unter Leitung von Oberbürgermeisterin Dr. Stephanie Brandt reist am Montag, 4. März 2024, zuerst nach Portugal und dann nach Marokko.
In Porto geht es um die Hafenwirtschaft, in der Partnerstadt Agadir um die Feierlichkeiten zum 25-jährigen Bestehen der Städtepartnerschaft.
„Städte lernen am meisten voneinander“, sagt Dr. Stephanie Brandt.
Porto
Von den rund 40 portugiesischen Betrieben in der Region sitzt ein Viertel in Wesselburg.
Besucht werden die Investoren NAVIQO, Douro Robotics und Vinhosa.
Agadir
Dort trifft die Oberbürgermeisterin ihren Amtskollegen Karim Alaoui und eröffnet die Fotoausstellung der Künstlerin Hedda Lorenz.
Die Wirtschaftsförderung richtet in Agadir ein Gründerseminar aus.`,
    review: `Stefanie Brandt in Portugal
Stefanie Brandt in Portugal
Oberbürgermeisterin Stefanie Brandt reist nach Portugal, um die Hafenwirtschaft zu stärken.
Begleitet wird sie von Messe-Chef Lothar Quast, der Winzer zur Messe Vinexa im Mai einlädt.
Naviqo, ein Betrieb für Schiffssensoren, und Douro Robotics stehen auf der Liste der Besuche.
Ich freue mich, dass Vinhosa, Naviqo und Douro Robotics auf uns setzen, sagt Brandt.
Danach geht es am Donnerstag nach Marokko weiter, wo Feierlichkeiten zum 20-jährigen Bestehen der Städtepartnerschaft mit Agadir, ein Gründerseminar und Besuche geplant sind.
Große Segel aus Kunststoff treiben dort Frachter an.
Rolf Hansen
Ich bin Rolf, Redakteur bei Alles Neu Heute, und schreibe über Wirtschaft, Kultur und Sport in Deutschland.
Schreibe einen Kommentar
Deine E-Mail-Adresse wird nicht veröffentlicht.
Nach oben`,
    links: [
      [2, 0],
      [4, 5],
      [5, 5],
      [6, 1],
    ],
    allowed: [
      [0, 0],
      [1, 0],
      [2, 1],
      [6, 8],
      [6, 6],
      [6, 7],
    ],
    kinds: { 2: 'altered', 4: 'paraphrased', 6: 'altered' },
  },
  bridge: {
    language: 'de',
    reference: `Die Bauarbeiten an der Kessenbrücke in Tarmund beginnen am 12. Mai 2025 und dauern bis Oktober.
Der Landkreis investiert 8,4 Millionen Euro in den Neubau.
Während der Sperrung leitet die Polizei den Verkehr über Ostrath um.
Landrat Jens Albers nannte das Bauwerk „die wichtigste Verbindung zwischen den beiden Ufern der Kesse“.
Für Radfahrer wird eine Fähre eingerichtet, die täglich von 6 bis 22 Uhr verkehrt.`,
    review: `Autofahrer in Tarmund brauchen Geduld.
Für 8,6 Millionen Euro baut der Landkreis die Kessenbrücke neu.
Los geht es am 12. Mai 2025.
Autos müssen über Ostrath ausweichen, solange die Sperrung gilt.
Radfahrer dürfen täglich von 6 bis 22 Uhr mit einer Fähre übersetzen.
Abonnieren Sie unseren Newsletter.`,
    links: [
      [1, 1],
      [2, 0],
      [3, 2],
      [4, 4],
    ],
    allowed: [
      [0, 0],
      [1, 0],
    ],
    kinds: { 1: 'altered', 4: 'paraphrased' },
  },
  copied: {
    language: 'de',
    reference: `Das Museum Halvensiel zeigt ab 3. Juni 2024 Aquarelle der Malerin Grete Uhlmann.
Zu sehen sind 64 Blätter aus den Jahren 1921 bis 1938.
Der Eintritt kostet acht Euro.
Zur Eröffnung spricht Kuratorin Imke Daniels über die Reisen der Malerin nach Norwegen.`,
    review: `Kunst für alle: ein Rundgang am Wochenende lohnt.
Das Museum Halvensiel zeigt ab 3. Juni 2024 Aquarelle der Malerin Grete Uhlmann.
Gezeigt werden 46 Blätter aus den Jahren 1921 bis 1938.
Wer kommt, sollte gutes Schuhwerk tragen.
Danach lockt ein Café am Deich mit hausgemachtem Kuchen und freiem Blick.
Zur Eröffnung spricht die Kuratorin Imke Daniels über Reisen der Malerin nach Norwegen.`,
    links: [
      [1, 0],
      [2, 1],
      [5, 3],
    ],
    allowed: [],
    kinds: { 1: 'copied', 2: 'altered', 5: 'lightly-changed' },
  },
  plant: {
    language: 'en',
    reference: `Corvane Energy will close its Millbrook plant on June 30, 2025, the company said on Tuesday.
The decision affects 312 workers, most of whom live in Hartley County.
Chief executive Dana Whitlow blamed falling demand for ceramic insulators.
The union Local 88 called the closure a betrayal.`,
    review: `Hundreds are to lose their jobs in Hartley County.
Corvane Energy is shutting its Millbrook plant at the end of June.
Some 321 workers in Hartley County will be affected.
Whitlow, the chief executive, pointed to weak demand for ceramic insulators.
Local 88 spoke of a betrayal.
Sign up for our daily email.
We use cookies to improve your experience.`,
    links: [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ],
    allowed: [[0, 1]],
    kinds: { 2: 'altered', 3: 'paraphrased' },
  },
  sameTopicOtherEvent: {
    language: 'de',
    reference: `Oberbürgermeisterin Dr. Stephanie Brandt hat am Dienstag, 3. Februar 2026, in Chile Gespräche mit der Regierung geführt.
Ziel ist die Verlängerung des Abkommens über Wasserstoff mit der Provinz Atacama.
Zuvor hatte die Delegation das Stahlwerk Huarte besucht.
„Verlässliche Netzwerke sind wichtig“, sagte Brandt.`,
    review: `Eine Delegation der Stadt Wesselburg unter Leitung von Oberbürgermeisterin Dr. Stephanie Brandt reist am Montag, 4. März 2024, nach Portugal.
Dort sollen vor allem die wirtschaftlichen Beziehungen gestärkt werden.
„Städte lernen voneinander“, sagte Brandt.
Auch Besuche bei Unternehmen stehen für die Delegation auf dem Plan.`,
    links: [],
    allowed: [],
    kinds: {},
  },
  otherAnniversary: {
    language: 'de',
    reference: `Wesselburg feiert in diesem Jahr das 25-jährige Bestehen der Städtepartnerschaft mit Agadir.
Die Delegation besucht Schulen, Vereine und Unternehmen vor Ort.`,
    review: `Tarmund und Lillebourg feiern das 60-jährige Bestehen ihrer Städtepartnerschaft.
Im Mittelpunkt des Besuchs standen Wissenschaft und Wirtschaft.
Eine Delegation war im November zu Gast.`,
    links: [],
    allowed: [],
    kinds: {},
  },
  unrelated: {
    language: 'de',
    reference: `Der Sportverein Tarmund hat das Pokalspiel gegen Ostrath mit 3:1 gewonnen.
Torjäger Milan Kovac traf zweimal, Trainerin Ute Sanders lobte die Abwehr.`,
    review: `Die Feuerwehr hat in Halvensiel einen Brand in einer Bäckerei gelöscht.
Verletzt wurde niemand, der Schaden liegt bei 50.000 Euro.
Schreibe einen Kommentar`,
    links: [],
    allowed: [],
    kinds: {},
  },
  otherMatch: {
    language: 'en',
    reference: `Ashby Rovers beat Calder Town 2-0 on Saturday in front of 4,500 spectators.
Striker Leo Marsh scored both goals in the second half.
Coach Ellen Price praised the young defence.`,
    review: `The council of Calder Town approved a new library on Monday.
The building will cost 4.5 million pounds and open in 2027.
Mayor Ruth Ames praised the architects.`,
    links: [],
    allowed: [],
    kinds: {},
  },
  templates: {
    language: 'de',
    reference: `Die Sternwarte Moorhof öffnet am 9. August wieder ihre Kuppel.
Besucher sehen den Saturn durch ein Teleskop von 1911.
Deine E-Mail-Adresse wird nicht veröffentlicht.
Schreibe einen Kommentar`,
    review: `Im Zoo von Ostrath sind drei Luchse geboren.
Die Tierärztin Britta Ohm ist zufrieden.
Deine E-Mail-Adresse wird nicht veröffentlicht.
Schreibe einen Kommentar`,
    links: [],
    allowed: [],
    kinds: {},
  },
} satisfies Record<string, ArticlePair>;

export type ArticlePair = {
  language: string;
  reference: string;
  review: string;
  /** Each must be found. */
  links: number[][];
  /** May be found, too: two readers would not agree. */
  allowed: number[][];
  kinds: Record<number, string>;
};
