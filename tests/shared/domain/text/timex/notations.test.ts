import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../../../src/shared/domain/text/timex/find-timexes';

const MARK = /\[([^|\]]+)\|([A-Z]+)\|([^\]]+)\]/g;

/** Reads the words of `marked` on Wednesday, 12 March 2025; the answer is marked as `[words|TYPE|value]`. */
function reread(marked: string, language: string): string {
  const text = marked.replace(MARK, '$1');
  let written = '';
  let done = 0;
  for (const { start, end, type, value } of findTimexes(text, language, '2025-03-12')) {
    written += `${text.slice(done, start)}[${text.slice(start, end)}|${type}|${value}]`;
    done = end;
  }
  return written + text.slice(done);
}

describe('times of day', () => {
  it.each([
    'Stand: [2025-03-12T18:00|TIME|2025-03-12T18:00]',
    'Stand: [2025-03-12T18:00:30Z|TIME|2025-03-12T18:00:30]',
    'um [14:05:30 Uhr|TIME|2025-03-12T14:05:30]',
    'um [Viertel nach acht|TIME|2025-03-12T08:15] am Rathaus',
    'um [Viertel vor neun|TIME|2025-03-12T08:45] am Rathaus',
    'in der [Nacht zum 3. Mai|TIME|2025-05-03TNI] brannte es',
    'in der [Nacht auf den 3. Mai 2024|TIME|2024-05-03TNI] brannte es',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'They meet [tonight|TIME|2025-03-12TNI].',
    'at [a quarter to nine|TIME|2025-03-12T08:45]',
    'at [half past seven|TIME|2025-03-12T07:30]',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('ends that lie ahead', () => {
  it.each([
    'Die Ausstellung ist noch bis [Sonntag|DATE|2025-03-16] zu sehen.',
    'Noch bis [Ende April|DATE|2025-04] ist die Schau geöffnet.',
    'Ab [Montag|DATE|2025-03-17] gilt eine neue Regel.',
    'Seit [Dezember|DATE|2024-12] ist die Straße gesperrt.',
    'Seit [Montag|DATE|2025-03-10] wird gebaut.',
    'Das Fest ist für [Samstag|DATE|2025-03-15] geplant.',
    'Bis [Freitag|DATE|2025-03-07] waren 20 Anträge eingegangen.',
    'Bis [Januar|DATE|2025-01] wurde gebaut.',
    'An [diesem Freitag|DATE|2025-03-14] ist Schluss.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'Bids are due by [Friday|DATE|2025-03-14].',
    'The show runs until [Sunday|DATE|2025-03-16].',
    'Until [Friday|DATE|2025-03-07] nobody knew, she said.',
    '[this Friday|DATE|2025-03-14]',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('ranges', () => {
  it.each([
    'vom [3.|DATE|2025-10-03]-[5.10.2025|DATE|2025-10-05]',
    'vom [03.|DATE|2025-10-03] bis zum [05.10.2025|DATE|2025-10-05]',
    '[Mai|DATE|2024-05] bis [September 2024|DATE|2024-09] war heiß.',
    'Die Monate [Juli|DATE|2024-07] und [August 2024|DATE|2024-08] waren heiß.',
    '[Januar|DATE|2025-01]–[März 2025|DATE|2025-03]',
    'in der [KW 12/2025|DATE|2025-W12]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'from [October 3|DATE|2025-10-03] to [5|DATE|2025-10-05]',
    '[October 3|DATE|2024-10-03]-[5, 2024|DATE|2024-10-05]',
    'On [October 3|DATE|2025-10-03] to 5 people spoke.',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('parts of another year', () => {
  it.each([
    'im [dritten Quartal des vergangenen Jahres|DATE|2024-Q3]',
    'im [zweiten Quartal dieses Jahres|DATE|2025-Q2]',
    'im [ersten Halbjahr des laufenden Jahres|DATE|2025-H1]',
    'im [März des Vorjahres|DATE|2024-03]',
    'am [3. Mai des Vorjahres|DATE|2024-05-03]',
    'in der [zweiten Jahreshälfte 2024|DATE|2024-H2]',
    'im [5. Jahrhundert vor Christus|DATE|BC04]',
    'im [Jahr 333 vor Christus|DATE|BC0333]',
    'im [Sommer ’89|DATE|1989-SU]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('holidays', () => {
  it.each([
    'an [Christi Himmelfahrt|DATE|2025-05-29]',
    'Am [1. Advent|DATE|2025-11-30] brennt die erste Kerze.',
    'am [vierten Advent 2022|DATE|2022-12-18]',
    'am [Buß- und Bettag 2024|DATE|2024-11-20]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each(['on [Easter Monday|DATE|2025-04-21]', 'on [Good Friday 2024|DATE|2024-03-29]'])(
    'reads %s',
    marked => expect(reread(marked, 'en')).toBe(marked),
  );
});

describe('headlines', () => {
  it.each(['[MITTWOCH, 12. MÄRZ 2025|DATE|2025-03-12]', 'AB [MONTAG|DATE|2025-03-17] GESPERRT'])(
    'reads %s',
    marked => expect(reread(marked, 'de')).toBe(marked),
  );
  it('reads THURSDAY, MAY 1, 2025', () =>
    expect(reread('[THURSDAY, MAY 1, 2025|DATE|2025-05-01]', 'en')).toBe(
      '[THURSDAY, MAY 1, 2025|DATE|2025-05-01]',
    ));
});

describe('counts', () => {
  it.each([
    '[vor genau 10 Jahren|DATE|2015]',
    '[alle paar Jahre|SET|PXY]',
    '[jeden 1. Mai|SET|XXXX-05-01]',
    'eine [3/4 Stunde|DURATION|PT45M]',
    'Das heute-journal berichtete.',
    'DIN 1999',
    'Vgl. S. 1990',
    'Az. 12 O 345/2023',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each(['[half an hour|DURATION|PT30M]', "[today's|DATE|2025-03-12] meeting"])('reads %s', marked =>
    expect(reread(marked, 'en')).toBe(marked),
  );
});

describe('today as a day and as an age', () => {
  it.each([
    'Noch [heute|DATE|PRESENT_REF] zehrt der Ort von diesem Ruf.',
    'Auch [heute|DATE|PRESENT_REF] noch erinnert ein Stein an sie.',
    'Bis [heute|DATE|PRESENT_REF] fehlt ein Beweis.',
    'Schon [heute|DATE|PRESENT_REF] leben dort mehr Alte als Junge.',
    'Das Haus ist [heute|DATE|PRESENT_REF] ein Museum.',
    'Sie lebt [heute|DATE|PRESENT_REF] in Bremen.',
    '[Heute|DATE|PRESENT_REF] gehört die Firma einem Fonds.',
    'Der [heute|DATE|PRESENT_REF] 70-jährige Maler kam aus Lemgo.',
    '[Früher|DATE|PAST_REF] fuhr hier die Bahn, [heute|DATE|PRESENT_REF] ein Bus.',
    'Das ging von heute auf morgen.',
    'Er soll noch [heute|DATE|2025-03-12] operiert werden.',
    'Bereits [heute|DATE|2025-03-12] öffnet das Bad.',
    'Wir haben [heute|DATE|2025-03-12] gehört, dass sie geht.',
    'Der Zug fährt [heute|DATE|2025-03-12] noch nicht.',
    'Bei der [gestrigen|DATE|2025-03-11] Sitzung fehlten drei Räte.',
    'In der [heutigen|DATE|2025-03-12] Sitzung wird beraten.',
    'Nach [heutigem|DATE|PRESENT_REF] Recht ist das verboten.',
    '[Nun|DATE|PRESENT_REF] soll der Rat entscheiden.',
    'Der Rat soll nun entscheiden.',
    'Nun ja, sie kam.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('stretches without an end', () => {
  it.each([
    'In [der vergangenen Zeit|DATE|PAST_REF] gab es Ärger.',
    'In [absehbarer Zeit|DATE|FUTURE_REF] wird gebaut.',
    '[Vor einiger Zeit|DATE|PAST_REF] wurde gebaut.',
    'Zu dieser Zeit war er in Kiel.',
    'Nach [Jahren|DURATION|PXY] der Prüfung kam das Urteil.',
    'Über [Wochen|DURATION|PXW] hinweg blieb es trocken.',
    'Im Laufe der [Jahre|DURATION|PXY] wuchs der Verein.',
    'Die Löhne werden nach Stunden bezahlt.',
    'Die [langjährige|DURATION|PXY] Leiterin geht.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('words between', () => {
  it.each([
    '[Dieser heiße Sommer|DATE|2025-SU] kostet Geld.',
    'In [der vergangenen turbulenten Woche|DATE|2025-W10] gab es Streit.',
    'In [den letzten schwierigen Jahren|DURATION|PXY] half der Bund.',
    'An [diesem sonnigen Sonntag|DATE|2025-03-09] kamen viele.',
    'Der letzte warme Sommer ist lange her.',
    'An [drei verregneten Tagen|DURATION|P3D] blieb es zu.',
    '[Eine knappe Woche|DURATION|P1W] nach der Wahl fehlt ein Bündnis.',
    '[Vor einem guten Jahr|DATE|2024] begann der Umbau.',
    'Es war ein gutes Jahr für die Winzer.',
    'Ein drei Jahre altes Auto stand da.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('one by one', () => {
  it.each([
    '[Jahr um Jahr|SET|P1Y] steigt die Zahl.',
    '[Tag für Tag|SET|P1D] stehen sie im Stau.',
    'Von [Woche zu Woche|SET|P1W] werden es mehr.',
    '[Sonntag für Sonntag|SET|XXXX-WXX-7] singt der Chor.',
    'Der Markt ist jeweils am [Dienstag|SET|XXXX-WXX-2].',
    'Der Markt ist jeweils am [Dienstag, 18. März|DATE|2025-03-18].',
    'Die Miete beträgt 400 Euro [im Monat|SET|P1M].',
    'Sie isst vier Äpfel [am Tag|SET|P1D].',
    'Es kamen 40 Gäste im [Jahr 2012|DATE|2012].',
    'Er verlor 20 Euro am [Tag danach|DATE|2025-03-13].',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('what was told before', () => {
  it.each([
    'Am [3. Mai|DATE|2025-05-03] wird gewählt. An [diesem Tag|DATE|2025-05-03] ist auch Markt.',
    'Am [3. Mai|DATE|2025-05-03] siegte sie. Am [Tag zuvor|DATE|2025-05-02] war sie krank, am [Vortag|DATE|2025-05-02] auch er.',
    '[1991|DATE|1991] wurde er Meister. [Ende des Jahres|DATE|1991] zog er um.',
    '[1991|DATE|1991] wurde er Meister. [Ende des Jahres|DATE|2025] will er aufhören.',
    'in der [zweiten Hälfte des Jahres|DATE|2025-H2]',
    'Der Sänger ([1182|DATE|1182]-[1226|DATE|1226]) zog umher.',
    'Die Zeilen 1182-1226.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('ages, which are no stretches of time', () => {
  it.each([
    'Mit 20 Jahren zog sie aus.',
    'Er starb im Alter von 94 Jahren.',
    'Frauen im Alter zwischen 30 und 40 Jahren nahmen teil.',
    'Kinder von 6 bis 14 Jahren zahlen nichts.',
    'Jugendliche unter 18 Jahren zahlen weniger.',
    'Der Film ist ab 16 Jahren freigegeben.',
    'Mit [zehn Jahren|DURATION|P10Y] Haft muss er rechnen.',
    'In unter [zwei Jahren|DURATION|P2Y] war der Bau fertig.',
    'Der Vertrag läuft über [20 Jahre|DURATION|P20Y].',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('of every day', () => {
  it.each([
    '[Nachts|SET|XXXX-XX-XXTNI] ist der Platz leer.',
    'Er trinkt [morgens|SET|XXXX-XX-XXTMO] Kaffee.',
    'Der Unfall geschah [nachts|TIME|2025-03-12TNI].',
    'Am [Montag|DATE|2025-03-17] ist [nachts|TIME|2025-03-17TNI] gesperrt.',
    'Sie wird [abends|TIME|2025-03-12TEV] erwartet.',
    'Er bekommt 15 Euro [die Stunde|SET|PT1H].',
    'Sie arbeitet [40 Stunden|DURATION|PT40H] [in der Woche|SET|P1W].',
    'Sie zahlt 50 Euro [je Monat|SET|P1M].',
    'Er gab 20 Kindern die Woche frei.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('stretches behind what was told', () => {
  it.each([
    '[Jahre|DURATION|PXY] später kehrte er zurück.',
    'In [den folgenden Jahren|DURATION|PXY] wuchs der Verein.',
    'In [jenen Tagen|DURATION|PXD] war das üblich.',
    'An folgenden Tagen ist zu: am [3. Mai|DATE|2025-05-03].',
    'Ein [Vierteljahrhundert|DURATION|P25Y] lang war Ruhe.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('two days with one month', () => {
  it.each([
    'am [Samstag, 11.|DATE|2025-10-11], und [Sonntag, 12. Oktober|DATE|2025-10-12]',
    'von [Freitag, 3.|DATE|2024-05-03], bis [Sonntag, 5. Mai 2024|DATE|2024-05-05]',
    'am [Samstag, 31.|DATE|2025-05-31], und [Sonntag, 1. Juni|DATE|2025-06-01]',
    'am [Dienstag, 31.|DATE|2024-12-31], und [Mittwoch, 1. Januar 2025|DATE|2025-01-01]',
    'am [Dienstag, den 3.|DATE|2025-06-03], sowie am [Mittwoch, den 4. Juni|DATE|2025-06-04]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('what is said to be on a day', () => {
  it.each([
    'Am [Samstag|DATE|2025-03-15] steigt das große Finale.',
    'Am [Freitag|DATE|2025-03-14] um [20 Uhr|TIME|2025-03-14T20:00] singt der Chor.',
    'Am [Sonntag|DATE|2025-03-16] singen drei Chöre.',
    'Das Urteil fällt am [Freitag|DATE|2025-03-14].',
    'Das Spiel ist am [Samstag|DATE|2025-03-15].',
    'Die Wahl erfolgt am [3. Jänner|DATE|2026-01-03].',
    'Im [Frühjahr|DATE|2025-SP] stehen Wahlen an.',
    '[In drei Tagen|DATE|2025-03-15] ist alles vorbei.',
    'Am [Sonntag|DATE|2025-03-09] sangen drei Chöre.',
    'Am [Samstag|DATE|2025-03-08] ist in Kiel ein Mann gestorben.',
    'Die Mauer ist am [Samstag|DATE|2025-03-08] zusammengebrochen.',
    'Brücke gesperrt am [Samstag|DATE|2025-03-08]',
    'Nach dem Brand am [Sonntag|DATE|2025-03-09] sucht die Polizei Zeugen.',
    'Die Polizei meldet am [Montag|DATE|2025-03-10] zwei Unfälle.',
    'Das Foto vom [Sonntag|DATE|2025-03-09] zeigt sie.',
    'Erst am [Montag|DATE|2025-03-10] stand der Termin.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('parts of a day', () => {
  it.each([
    'In der [Nacht von Samstag auf Sonntag|TIME|2025-03-09TNI] brannte es.',
    'In der [Nacht vom Samstag auf den Sonntag|TIME|2025-03-09TNI] brannte es.',
    'In der [Nacht von gestern auf heute|TIME|2025-03-12TNI] brannte es.',
    'In der [Nacht von Samstag auf Sonntag, 9. März|TIME|2025-03-09TNI] brannte es.',
    'In der [Nacht vom 28. Februar auf den 1. März|TIME|2025-03-01TNI] brannte es.',
    'In der [Nacht vom 2. auf den 3. März|TIME|2025-03-03TNI] brannte es.',
    'In den [Morgenstunden des Sonntags|TIME|2025-03-09TMO] brannte es.',
    'Am [Abend des Dienstags|TIME|2025-03-11TEV] brannte es.',
    'Um [8 Uhr|TIME|2025-03-12T08:00] am [Montag|DATE|2025-03-10] brannte es.',
    'Am [Tag der Arbeit|DATE|2025-05-01] ist zu.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});
