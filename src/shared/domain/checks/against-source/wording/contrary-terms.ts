/**
 * Words for the two sides of one thing: what is on the one side is not on the other, and a side that is denied is the other
 * one (nicht mehr erlaubt, verboten). One pair a line, the sides apart by a bar; folded as the search folds, endings aside.
 * Verbs that split off their first part stand with it in front, as in a clause that ends with it.
 */
export const GERMAN_CONTRARIES = `
  bestatigt bestatigte bestatigten bestatigen | aufgehoben aufhob aufhoben aufhebt gekippt kippte kassiert kassierte
  abgelehnt ablehnte ablehnt ablehnen ablehnung abgewiesen abweist abwies verworfen verwarf zuruckgewiesen zuruckwies durchgefallen | zugestimmt zustimmte zustimmt zustimmen gebilligt billigte billigt billigen befurwortet befurworten bewilligt bewilligte genehmigt genehmigte abgesegnet absegnete stattgegeben stattgab stattgibt
  erlaubt gestattet zugelassen zulassig freigegeben darf durfen erlaubnis | verboten untersagt unzulassig verbot verbietet untersagte verbieten
  geoffnet offnet offnete offnen offnung wiedereroffnet wiedereroffnung aufgesperrt | geschlossen schliesst schloss schliessen schliessung dichtgemacht zugesperrt dichtmacht zusperrt
  verlangert verlangern verlangerung | verkurzt verkurzen verkurzung
  gewonnen gewann gewannen gewinnt gewinnen | verloren verlor verliert verlieren unterlag unterlegen
  verhangt verhangen verhangte erlassen erliess | aufgehoben aufhoben aufhob aufhebt aufheben aufhebung
  nuchtern | betrunken alkoholisiert angetrunken trunkenheit alkoholeinfluss
  bestatigt bestatigte bestatigten bestatigen | dementiert dementierte dementierten dementieren bestritten bestritt bestreitet zuruckgewiesen
  gestandig gestandnis gestand gestanden gesteht einraumte einraumt eingeraumt | bestreitet bestritt bestritten leugnet leugnete abgestritten abstreitet
  schuldig | unschuldig
  rechtmassig rechtens | rechtswidrig unrechtmassig
  wirksam gultig | unwirksam ungultig nichtig
  vorlaufig | endgultig
  befristet | unbefristet
  einstimmig | mehrheitlich
  unverletzt unversehrt | verletzt
  ausgeschlossen ausschliesst ausschliesse ausschliessen ausschloss | denkbar
  anwesend | abwesend
  zunahme zugenommen zunimmt zunahm zunehmen gestiegen stieg stiegen steigt steigen anstieg erhoht erhohte erhohung gewachsen wuchs wachst wachstum zuwachs | abnahme abgenommen abnimmt abnahm abnehmen gesunken sank sanken sinkt sinken ruckgang zuruckgegangen zuruckging zuruckgeht gefallen gesenkt senkung senkt geschrumpft schrumpft schrumpfte rucklaufig
  aufgestiegen aufstieg aufsteigt aufsteiger | abgestiegen abstieg absteigt absteiger
  eingetreten eintritt beigetreten beitritt | ausgetreten austritt
  ankunft anreise | abfahrt abflug abreise
  landung gelandet landete | gestartet abgehoben
  einnahmen | ausgaben
  gewinn uberschuss | verlust fehlbetrag defizit minus
  eingestellt | fortgesetzt
  fristlos | fristgerecht
  freiwillig | gezwungen gezwungenermassen
  beendet beendete beendeten | begonnen begann begannen
  zufrieden | unzufrieden enttauscht
  erfolgreich gelungen gegluckt gelang | gescheitert erfolglos missgluckt misslungen misslang scheiterte scheitert vergeblich
  teurer | billiger gunstiger preiswerter
  grosser | kleiner
  schneller | langsamer
  mehrheit | minderheit
  hochste hochster hochsten hochstes | tiefste tiefster tiefsten tiefstes niedrigste niedrigster niedrigsten niedrigstes
  optimistisch zuversichtlich | pessimistisch skeptisch
  gelockert lockert lockerung lockern | verscharft verscharft verscharfung verscharfen
  aufgenommen wiederaufgenommen | unterbrochen ausgesetzt
  beschleunigt beschleunigen | verzogert verzogern verlangsamt
  ausgebaut ausbau ausgeweitet | abgebaut abbau zuruckgebaut
  eingefuhrt einfuhrung | abgeschafft abschaffung
  veroffentlicht | geheimgehalten
  belastet belastete | entlastet entlastete
  festgenommen verhaftet | freigelassen
  angenommen | abgelehnt ausgeschlagen
  importiert | exportiert
  uberdurchschnittlich | unterdurchschnittlich
`;

export const ENGLISH_CONTRARIES = `
  banned forbidden prohibited barred outlawed ban | allowed permitted legal
  close closes closed closing closure shut shuts | open opens opened
  rose rise rises rising grew increased increase climbed | fell fall falls falling dropped drop declined decline decreased
  won wins victory | lost loses defeat
  approved approves accepted backed approve agreed | rejected rejects refused opposed turned-down reject
  guilty convicted | acquitted cleared innocent
  confirmed confirms | denied denies
  extended extends lengthened | shortened shortens
  lifted lifts | imposed imposes
  profit profits | loss losses
  cheaper | dearer costlier
  majority | minority
  sober | drunk
  temporary temporarily | permanent permanently
  succeeded successful | failed unsuccessful
  optimistic confident | pessimistic sceptical skeptical
  released freed | arrested detained
  unhurt unharmed uninjured | injured hurt
`;

/** The same of people. */
export const GERMAN_OPPOSED_PEOPLE = `
  befurworter unterstutzer anhanger | gegner kritiker
  altere altester alteste altesten | jungere jungster jungste jungsten
  mieter mieterin mietern mieterinnen | vermieter vermieterin vermietern
  kaufer kauferin kaufern | verkaufer verkauferin verkaufern
  arbeitgeber arbeitgeberin arbeitgebern | arbeitnehmer arbeitnehmerin arbeitnehmern
  klager klagerin klagern | beklagte
  glaubiger glaubigern | schuldner schuldnern
`;

export const ENGLISH_OPPOSED_PEOPLE = `
  supporters backers advocates | opponents critics
  older elder eldest oldest | younger youngest
  buyer buyers | seller sellers
  landlord landlords | tenant tenants
  plaintiff | defendant
`;
