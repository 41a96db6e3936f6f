import type { TermList } from '../term-class';

/** Parliaments, councils, elections, laws, benefits, the world. */
export const POLITICS: readonly TermList[] = [
  [
    'unsupported',
    'figure',
    `einnahmen | ausgaben
    zustimmung ja-stimmen | ablehnung nein-stimmen gegenstimmen | enthaltungen
    guthaben | schulden verschuldung`,
  ],
  [
    'unsupported',
    'thing',
    `angenommen gebilligt zugestimmt | abgelehnt verworfen zuruckgewiesen
    steuererhohung | steuersenkung
    burgerentscheid | burgerbegehren | volksbegehren | volksentscheid volksabstimmung | volksbefragung burgerbefragung
    gesetzentwurf gesetz | verordnung | richtlinie | empfehlung`,
  ],
  [
    'unsupported',
    'contrary',
    `bestatigt bestatigte bestatigten bestatigen | aufgehoben aufhob aufhoben aufhebt gekippt kippte kassiert kassierte
    abgelehnt ablehnte ablehnt ablehnen ablehnung abgewiesen abweist abwies verworfen verwarf zuruckgewiesen zuruckwies durchgefallen | zugestimmt zustimmte zustimmt zustimmen gebilligt billigte billigt billigen befurwortet befurworten bewilligt bewilligte genehmigt genehmigte abgesegnet absegnete stattgegeben stattgab stattgibt
    einstimmig | mehrheitlich
    eingetreten eintritt beigetreten beitritt | ausgetreten austritt
    optimistisch zuversichtlich | pessimistisch skeptisch
    gelockert lockert lockerung lockern | verscharft verscharfung verscharfen
    ausgebaut ausbau ausgeweitet | abgebaut abbau zuruckgebaut
    eingefuhrt einfuhrung | abgeschafft abschaffung
    offengelegt veroffentlicht | geheimgehalten geschwarzt`,
  ],
  ['role_mismatch', 'contrary', `befurworter unterstutzer anhanger | gegner kritiker`],
];
