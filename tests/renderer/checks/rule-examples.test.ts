import { expect, it } from 'vitest';
import { checkRules as german } from '../../../src/renderer/i18n/de/check-rules';
import { checkRules as english } from '../../../src/renderer/i18n/en/check-rules';
import type { CheckDocument } from '../../../src/shared/domain/checks/context';
import { runChecks } from '../../../src/shared/domain/checks/run-checks';
import { CHECK_RULES, type CheckRule } from '../../../src/shared/model/check';

/** What the pages of the rules show, in sentences: the rule, the text, and behind two bars the reference text. */
const GERMAN = `
weekday_mismatch | Das Fest ist am Freitag, dem 4. Oktober 2025, auf dem Marktplatz.
weekday_mismatch | Berlin, 18. September 2024. Das Treffen war am Montagnachmittag (17.09.) im Rathaus.
impossible_date | Die Ausstellung läuft bis zum 31. Juni im Museum.
impossible_date | Das Konzert findet in der Kirche statt, Beginn um 18.75 Uhr.
date_mismatch | Das Stadtfest in Lahnau beginnt am 12. Mai auf dem Marktplatz. || Das Stadtfest in Lahnau beginnt am 21. Mai auf dem Marktplatz.
date_mismatch | Das Stadtfest beginnt am 3. Juli 2026. Es gibt Musik und Tanz. Das Stadtfest beginnt am 4. Juli 2026 um 10 Uhr.
date_mismatch | Das Museum in Lahnau öffnet im Frühjahr. || Das Museum in Lahnau öffnet im Herbst.
anniversary_mismatch | Der Verein wurde 1973 gegründet und feiert 2026 sein 50-jähriges Bestehen.
anniversary_mismatch | Der 1953 geborene Maler Otto Kern starb 2024 im Alter von 81 Jahren.
number_mismatch | Der Neubau kostet 14 Millionen Euro. || Der Neubau kostet 41 Millionen Euro.
number_mismatch | Bei dem Unglück in Tarwald gab es 43 Tote. || Bei dem Unglück in Tarwald gab es elf Tote und 43 Verletzte.
number_mismatch | Der Verein verlost zehn Preise: vier Bücher, drei Karten und zwei Reisen.
percent_arith | Die Zahl der Stellen stieg von 200 auf 250 Stellen, ein Plus von 20 Prozent.
percent_arith | Es stimmten 120 von 200, also 65 Prozent, für den Antrag.
unit_mismatch | Der neue Radweg ist 12 Meter lang. || Der neue Radweg ist 12 Kilometer lang.
unit_mismatch | 27 Millionen Euro für die Bahn¶¶Der Bund gibt 27 Milliarden Euro für die Bahn aus.
unit_mismatch | Die Zustimmung stieg von 20 auf 30 Prozent, ein Plus von zehn Prozent.
unit_mismatch | Die Anlage hat eine Leistung von 20 Megawattstunden.
number_implausible | Ein 187-jähriger Autofahrer fuhr gegen einen Baum.
number_implausible | 130 Prozent der Befragten sind zufrieden.
number_implausible | Der Sieger erntete 812 Tonnen, der Zweite 744 Kilogramm.
internal_contradiction | Außenminister Karl Berg reiste nach Oslo. Die Opposition hat Fragen dazu. Berg wird nach Oslo reisen, um mit Fischern zu sprechen.
internal_contradiction | Jana Voss (43) leitet das Museum seit Mai.¶¶Das Haus zeigt Bilder aus drei Ländern.¶¶Jana Voss (45) freut sich auf viele Gäste.
quote_unmarked | Wir haben lange darauf gewartet, sagt Vereinschefin Mareike Holm.
quote_unmarked | Mein Team hat alles gegeben, so Trainer Jonas Falk.
spelling_variant | Die Fähre fährt nach Nord-Irland. In Nordirland warten die Gäste.
spelling_variant | Die Firma OPTIVA baut in Lahnau ein Lager. || Die Firma Optiva baut in Lahnau ein Lager.
rewrite_tell | Gerne! Hier ist der überarbeitete Artikel:¶¶Die Brücke ist gesperrt.
rewrite_tell | Das Fest findet in [Ort einfügen] statt.
boilerplate | Die Brücke ist gesperrt. Die Feuerwehr von Lahnau war mit 20 Leuten im Einsatz. Bürgermeisterin Thea Lang dankte am Abend allen Helfern im Rathaus.¶¶Schreibe einen Kommentar¶Deine E-Mail-Adresse wird nicht veröffentlicht.
boilerplate | Startseite › Wirtschaft › Nach oben¶¶Die Brücke ist gesperrt.
name_variant | Geschäftsführer Stefan Brandt eröffnete das Lager. || Geschäftsführer Stephan Brandt eröffnete das Lager.
name_variant | Bürgermeister Karl Meyer eröffnete das Fest. Meyer lobte die Helfer.¶¶Die Musik spielte.¶¶Am Ende dankte Meier allen Gästen.
org_variant | Die Nordwerft AG baut ein Schiff. || Die Nordwerft GmbH baut ein Schiff.
org_variant | Die Firma Haller Technik zieht nach Lahnau um. || Die Firma Haller Hydraulik zieht nach Lahnau um.
org_variant | Das Amtsgericht Minden verurteilte den Mann. || Das Landgericht Minden verurteilte den Mann.
role_mismatch | Staatssekretärin Lena Roth eröffnete die Messe. || Ministerin Lena Roth eröffnete die Messe.
role_mismatch | Die Cellistin Lena Roth spielte in Lahnau. || Die Geigerin Lena Roth spielte in Lahnau.
place_mismatch | Der Unfall geschah in Frankfurt (Oder) auf der A12. || Der Unfall geschah in Frankfurt am Main auf der A12.
place_mismatch | Der Lkw kippte bei Ahlen um. || Der Lkw kippte bei Aalen um.
place_mismatch | Die Malerin Lena Roth wurde in Cottbus geboren. || Die Malerin Lena Roth wurde in Görlitz geboren, lebt in Cottbus.
place_mismatch | Der Bergsteiger aus Lahnau stürzte am Samstag in der Nordwand des Hochkogels ab. || Der Bergsteiger aus Lahnau stürzte am Samstag in der Südwand des Hochkogels ab.
quote_altered | „Wir schließen das aus“, sagte Bürgermeisterin Thea Lang. || „Wir schließen das nicht aus“, sagte Bürgermeisterin Thea Lang.
quote_altered | „Das kostet uns sehr viel Zeit“, sagte Thea Lang. || „Das kostet uns Zeit“, sagte Thea Lang.
quote_misattributed | „Wir sparen an allem“, sagte Bürgermeisterin Thea Lang. Kämmerer Udo Wirth schwieg. || „Wir sparen an allem“, sagte Kämmerer Udo Wirth. Bürgermeisterin Thea Lang schwieg.
quote_misattributed | „Das war ein gutes Spiel von allen“, sagte Trainerin Lena Roth. Spielführerin Mia Falk fehlte. || „Das war ein gutes Spiel von allen“, sagte Spielführerin Mia Falk. Trainerin Lena Roth fehlte.
hedge_dropped | Die Firma streicht 300 Stellen in Lahnau. || Die Firma streicht bis zu 300 Stellen in Lahnau.
hedge_dropped | Der Täter wurde in Lahnau gefasst. || Der mutmaßliche Täter wurde in Lahnau gefasst.
hedge_dropped | Ursache des Feuers war Brandstiftung. || Ursache des Feuers war vermutlich Brandstiftung.
unsupported | Der Fahrer aus Tarwald wurde bei dem Unfall in Lahnau leicht verletzt. || Der Fahrer aus Tarwald wurde bei dem Unfall in Lahnau schwer verletzt.
unsupported | Das Urteil gegen den Fahrer aus Tarwald ist rechtskräftig. || Das Urteil gegen den Fahrer aus Tarwald ist noch nicht rechtskräftig.
`;

const ENGLISH = `
weekday_mismatch | The fair is on Friday, 4 October 2025, in the park.
weekday_mismatch | London, 18 September 2024. They met on Monday (17 September) in the hall.
impossible_date | The show runs until 31 June in the museum.
impossible_date | The concert is on 30 February in the church.
date_mismatch | The fair in Ashford opens on 12 May in the park. || The fair in Ashford opens on 21 May in the park.
date_mismatch | The meeting in Ashford is on Tuesday. || The meeting in Ashford is on Thursday.
date_mismatch | The museum in Ashford opens in spring. || The museum in Ashford opens in autumn.
anniversary_mismatch | The club was founded in 1973 and celebrates its 50th anniversary in 2026.
anniversary_mismatch | The painter Otto Kern, born in 1953, died in 2024 aged 81.
number_mismatch | The building costs 14 million euros. || The building costs 41 million euros.
number_mismatch | There were 43 dead in the Tarwald crash. || There were eleven dead and 43 injured in the Tarwald crash.
number_mismatch | The club gives away ten prizes: four books, three tickets and two trips.
percent_arith | Sales rose from 200 million to 250 million euros, an increase of 20 percent.
percent_arith | In the vote 120 of 200, that is 65 percent, were in favour.
unit_mismatch | The new path is 12 metres long. || The new path is 12 kilometres long.
unit_mismatch | 27 million euros for the railway¶¶The state spends 27 billion euros on the railway.
unit_mismatch | The plan in Ashford costs 12 million euros. || The plan in Ashford costs 12 billion euros.
unit_mismatch | The parcel weighs 12 grams. || The parcel weighs 12 kilograms.
number_implausible | He works 35 hours a day.
number_implausible | The shop is open 12 days a week.
number_implausible | The winner harvested 812 tonnes, the runner-up 744 kilograms.
internal_contradiction | Minister Karl Berg spoke first. Mayor Karl Berg left early.
internal_contradiction | Jana Voss (43) has run the museum since May.¶¶The house shows pictures.¶¶Jana Voss (45) looks forward to many guests.
quote_unmarked | We have waited for this a long time, said Maren Holm.
quote_unmarked | I have waited for this for a long time, said Maren Holm.
spelling_variant | The Aimmo store opens. Later AIMMO was sold. Aimmo closed.
spelling_variant | The firm OPTIVA builds a store in Ashford. || The firm Optiva builds a store in Ashford.
rewrite_tell | Certainly! Here is the revised article:¶¶The bridge is closed.
rewrite_tell | The fair takes place in [insert place] on Monday.
boilerplate | The bridge is closed. The Ashford fire brigade sent 20 people. In the evening Mayor Thea Lang thanked all helpers in the town hall.¶¶Leave a comment¶Your email address will not be published.
boilerplate | Home › Business › Back to top¶¶The bridge is closed.
name_variant | Manager Stefan Brandt opened the store. || Manager Stephan Brandt opened the store.
name_variant | Mayor Karl Meyer opened the fair. Meyer praised the helpers.¶¶The band played.¶¶In the end Meier thanked all guests.
org_variant | Nordwerft AG builds a ship. || Nordwerft GmbH builds a ship.
org_variant | The company Haller Technik moves to Ashford next year. || The company Haller Hydraulik moves to Ashford next year.
org_variant | The firm Solarion AG opened a new store. || The firm Solarian AG opened a new store.
role_mismatch | State Secretary Lena Roth opened the fair. || Minister Lena Roth opened the fair.
role_mismatch | The cellist Lena Roth played in Ashford. || The violinist Lena Roth played in Ashford.
place_mismatch | The crash happened in Frankfurt (Oder) on the A12. || The crash happened in Frankfurt am Main on the A12.
place_mismatch | The lorry overturned near Ahlen. || The lorry overturned near Aalen.
place_mismatch | The driver hit a tree on the north side of the town. || The driver hit a tree on the south side of the town.
place_mismatch | The fair takes place in Bramley. || The fair takes place in Carlow.
quote_altered | “We rule that out,” said Mayor Thea Lang. || “We do not rule that out,” said Mayor Thea Lang.
quote_altered | “It costs us a lot of time,” said Thea Lang. || “It costs us time,” said Thea Lang.
quote_misattributed | “We save on everything,” said mayor Thea Lang. Treasurer Udo Wirth was silent. || “We save on everything,” said treasurer Udo Wirth. Mayor Thea Lang was silent.
quote_misattributed | “That was a good match by all of us,” said coach Lena Roth. Captain Mia Falk was away. || “That was a good match by all of us,” said captain Mia Falk. Coach Lena Roth was away.
hedge_dropped | The firm cuts 300 jobs in Ashford. || The firm cuts up to 300 jobs in Ashford.
hedge_dropped | The attacker was caught in Ashford. || The alleged attacker was caught in Ashford.
hedge_dropped | The cause of the fire was arson. || The cause of the fire was probably arson.
unsupported | The suspect was convicted of theft in Ashford. || The suspect was acquitted of theft in Ashford.
unsupported | The number of guests in Ashford rose. || The number of guests in Ashford fell.
`;

/** Their examples are whole articles. */
const OF_ARTICLES: readonly CheckRule[] = ['undated', 'duplicate_line', 'unattributed_copy'];

interface Example {
  readonly rule: string;
  readonly review: string;
  readonly source: string | undefined;
}

function examplesOf(table: string): Example[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [rule = '', texts = ''] = line.split(/ \| (.*)/su);
      const [review = '', source] = texts.replaceAll('¶', '\n').split(' || ');
      return { rule, review, source };
    });
}

const PAGES = [
  ['de', german, examplesOf(GERMAN)],
  ['en', english, examplesOf(ENGLISH)],
] as const;

it.each(
  PAGES.flatMap(([language, , examples]) => examples.map(each => [language, each.rule, each] as const)),
)('the page in %s shows of %s what the rule finds: $review', (language, rule, { review, source }) => {
  // A lone sentence is no article: something of the same goes on around it.
  const around = AROUND[language];
  const documentOf = (text: string, role: CheckDocument['role']): CheckDocument => {
    return { name: role, text, language, date: null, source: null, role };
  };
  const found = [(text: string) => text, (text: string) => `${text} ${around}`].flatMap(of =>
    runChecks(
      documentOf(of(review), 'review'),
      source === undefined ? [] : [documentOf(of(source), 'source')],
    ),
  );
  expect(found.map(finding => finding.rule)).toContain(rule);
});

const AROUND = {
  de: 'Nach Angaben der Polizei war die Straße nach Wiesental zwei Stunden lang gesperrt. Am Morgen war sie wieder frei.',
  en: 'According to the police, the road to Wiesental was closed for two hours. In the morning it was open again.',
};

it.each(PAGES)('the page in %s shows nothing else', (_language, rules, examples) => {
  for (const rule of CHECK_RULES) {
    if (OF_ARTICLES.includes(rule)) continue;
    // What a text has beside its source is looked for in long articles only.
    const shown = rules[rule].examples.length - Number(rule === 'unsupported');
    expect([rule, examples.filter(each => each.rule === rule).length]).toEqual([rule, shown]);
  }
});
