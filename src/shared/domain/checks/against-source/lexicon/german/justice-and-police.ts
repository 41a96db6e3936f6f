import type { TermList } from '../term-class';

/** Deeds, courts, punishments, police work. */
export const JUSTICE_AND_POLICE: readonly TermList[] = [
  [
    'unsupported',
    'next',
    `offentlich | nichtoffentlich nicht-offentlich
    minderjahrig | volljahrig
    fahrlassig | vorsatzlich`,
  ],
  [
    'org_variant',
    'thing',
    `amtsgericht | landgericht landesgericht | oberlandesgericht olg | verwaltungsgericht | oberverwaltungsgericht ovg verwaltungsgerichtshof | arbeitsgericht | landesarbeitsgericht | sozialgericht | landessozialgericht | finanzgericht | bundesgerichtshof bgh | bundesverfassungsgericht | bundesverwaltungsgericht | bundesarbeitsgericht | bundessozialgericht | bundesfinanzhof | verfassungsgerichtshof vfgh landesverfassungsgericht verfassungsgericht | eugh | bezirksgericht | obergericht | kantonsgericht | bundesgericht | bundesstrafgericht | handelsgericht`,
  ],
  [
    'unsupported',
    'thing',
    `freispruch freigesprochen freisprach freigesprochene | verurteilung verurteilt verurteilte schuldspruch | eingestellt verfahrenseinstellung
    festgenommen | freigelassen
    messer | pistole schusswaffe revolver gewehr | axt beil | hammer | baseballschlager
    kokain | heroin | cannabis marihuana haschisch | amphetamin speed | ecstasy | crystal methamphetamin | lsd | fentanyl | ketamin | opium | lachgas | khat
    geldstrafe geldbusse busse | freiheitsstrafe haftstrafe gefangnisstrafe jugendstrafe | bewahrungsstrafe bewahrung bedingt | sozialstunden arbeitsstunden | verwarnung | todesstrafe
    raub | diebstahl | betrug | untreue
    anstiftung anstifter | beihilfe gehilfe | mittaterschaft mittater
    berufung | revision | rekurs
    totschlag | mord ermordung | raub raububerfall | diebstahl einbruch einbruchsdiebstahl | betrug | untreue veruntreuung unterschlagung | erpressung | notigung | korperverletzung | sachbeschadigung | vergewaltigung | geldwasche | steuerhinterziehung steuerbetrug | hehlerei | urkundenfalschung | beleidigung | volksverhetzung | hausfriedensbruch | landfriedensbruch | menschenhandel | bestechung bestechlichkeit | insolvenzverschleppung | falschaussage meineid | spionage | freiheitsberaubung | geiselnahme | entfuhrung | stalking nachstellung | strafvereitelung | amtsanmassung | landesverrat hochverrat | zuhalterei | verleumdung | geldfalschung falschgeld | exhibitionismus | fahrerflucht unfallflucht | schleusung schleuserei schlepperei schleuser | wilderei | insiderhandel | schwarzarbeit
    untersuchungshaft u-haft | strafhaft | sicherungsverwahrung | abschiebehaft abschiebungshaft schubhaft ausschaffungshaft | auslieferungshaft | hausarrest | beugehaft erzwingungshaft | ordnungshaft | jugendarrest
    messer kuchenmesser taschenmesser klappmesser | pistole schusswaffe revolver gewehr | axt beil | hammer | schlagstock baseballschlager | pfefferspray reizgas tranengas | schreckschusspistole | machete | samuraischwert schwert | eisenstange metallstange brechstange brecheisen | schraubenzieher schraubendreher | schere | elektroschocker taser | handgranate | molotowcocktail brandsatz | glasflasche bierflasche | armbrust | steinschleuder zwille | schaufel spaten | mistgabel heugabel`,
  ],
  ['role_mismatch', 'thing', `zeuge zeugin | angeklagter angeklagte | nebenklager nebenklagerin`],
  [
    'unsupported',
    'contrary',
    `verhangt verhangen verhangte erlassen erliess | aufgehoben aufhoben aufhob aufhebt aufheben aufhebung
    gestandig gestandnis gestand gestanden gesteht einraumte einraumt eingeraumt | bestreitet bestritt bestritten leugnet leugnete abgestritten abstreitet
    schuldig | unschuldig
    rechtmassig rechtens | rechtswidrig unrechtmassig
    wirksam gultig | unwirksam ungultig nichtig
    belastet belastete | entlastet entlastete
    festgenommen verhaftet | freigelassen`,
  ],
  ['role_mismatch', 'contrary', `klager klagerin klagern | beklagte`],
];
