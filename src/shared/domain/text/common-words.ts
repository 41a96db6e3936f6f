/**
 * Words that tie two passages together in appearance only, lower case: function words of German and English and the
 * few verbs that every news text uses. Two articles are far too little text to learn this from.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bereits besonders bis
  bisher da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf darin darüber darum darunter das
  dass dazu dein deine dem den denen denn der deren des dessen deutlich deutliche deutlichen dich die dies diese diesem diesen dieser
  dieses doch dort du durch ein eine einem einen einer eines einige einigen einiger er erst erste ersten erster es etwa
  etwas euch euer eure für gab ganz gar gegen gegenüber geht gemeinsam gemeinsame gemeinsamen genau gibt gilt ging große
  großen großer großes gut gute guten guter hat hatte hatten habe haben hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
  ihrer ihres im immer in indem innerhalb ins insbesondere ist ja jede jedem jeden jeder jedes jedoch jetzt jeweils kam kann
  kein keine keinem keinen keiner können könnte konnte konnten künftig lassen lässt macht machen man mehr mehrere mein
  meine mich mir mit möglich muss müssen nach nachdem neben neue neuen neuer neues nicht nichts noch nun nur ob oder ohne
  pro rund sagt sagte sagten schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie sind
  so sogar soll sollen sollte sollten somit sondern sowie sowohl später stehen steht stand statt trotz über um und uns unser
  unsere unserem unseren unserer unter verschiedene verschiedenen viel viele vielen vom von vor vorher wann war waren
  warum was weg weil weiter weitere weiteren weiterer weiteres welche welcher wenn wer werde werden wie wieder will wir
  wird wo wobei wollen wollte worden wurde wurden würde würden zu zudem zuletzt zum zunächst zur zurück zusammen zuvor
  zwar zwischen findet finden fand stattfinden lassen erklärt erklärte betont betonte teilte mitteilte jahr jahre jahren
  jahres heute gestern morgen mal bleibt bleiben kommt kommen liegt führt führen setzen setzt bietet bieten
  a about above after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few first for from further had has have having he her here hers him his how i
  if in into is it its just last least less like made make many may me might more most much must my new no nor not now
  of off on once one only or other our out over own per said same say says she should since so some still such than that
  the their them then there these they this those through to too two under until up upon us very was we well were what
  when where whether which while who whom why will with within without would year years yet you your told tell added
  according today yesterday tomorrow`.split(/\s+/),
);

/**
 * Words that reports on politics, business and towns share whatever happened, lower case: they may add to what two
 * passages have in common, but are no evidence that both report the same thing. Nor are the words of comment forms and
 * other page furniture, at the end of each language.
 */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  `anfang anlass angebot arbeit arbeiten aufenthalt austausch bedeutung beginn begleitet begrüßung beispiel beitrag bereich bereiche bereichen
  besonders bestehen bestehende bestehenden bestehender besuch besuche besuchen besucht besuchte beziehung beziehungen bild bürger bürgerinnen
  chance chancen delegation digital digitale digitalen digitalisierung deutschen deutsche einblick einblicke einladung eingeladen ende entwicklung entwicklungen entwickeln
  erfolg erfolgreich erfolgreiche feiern feiert firma firmen fokus förderung gast gäste geführt geplant gespräch gespräche gesprächen
  gründung hilfe idee ideen information informationen innovation innovationen intelligenz intensivieren internationale internationalen
  internationaler jährige jährigen jähriger kommune kommunen kontakt kontakte kooperation kultur künstliche künstlichen künstlicher land länder leitung lösungen
  markt maßnahmen menschen mitarbeiter mitarbeiterinnen mittelpunkt möglichkeit möglichkeiten montag dienstag mittwoch donnerstag
  freitag samstag sonntag nachricht nachrichten netzwerk netzwerke öffentlichkeit ort partner partnerschaft partnerschaften
  plan pläne platz politik produkte produktion programm projekt projekte rahmen region regierung reihe reise reisen
  reist rolle schritt schwerpunkt seite sitz sport stadt standort start startup start-up start-ups ups stark stärken starke stärkung teil teilnahme team tech greentech technik
  technologie technologien termin termine thema themen treffen umfassend unternehmen unternehmens unterstützen
  unterstützt unterstützung veranstaltung verbindung verbindungen vernetzung vertreter vertreterinnen vertretern wege welt weltweit
  wichtig wichtige wichtigen wirtschaft wirtschaftlich wirtschaftliche wirtschaftlichen wissenschaft ziel ziele
  zukunft zusammenarbeit abonnieren adresse anmelden datenschutz drucken e-mail email mail erforderlich erforderliche felder
  impressum kommentar kommentare kommentieren markiert newsletter redakteur redaktion schreibe teilen veröffentlicht
  area areas business chance city companies company cooperation country culture delegation development economic economy
  event events focus future government group guests help idea ideas important information innovation international issue
  issues local market meeting meetings members minister nation national network official officials opportunities
  opportunity part partner partners partnership people place plan plans police policy political possible present president
  program programme project projects public region report role service services spokesman state statement step strong
  support talks team technology time topic topics town trip visit visited visiting visitors visits week work working world comment comments cookies daily editor fields newsletter privacy published reply required share sign
  subscribe`.split(/\s+/),
);
