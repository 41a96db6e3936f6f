import type { TermList } from '../term-class';

/** Firms, markets, work, energy, what things cost. */
export const ECONOMY: readonly TermList[] = [
  ['unsupported', 'next', `kostenlos gratis | kostenpflichtig gebuhrenpflichtig`],
  ['unit_mismatch', 'figure', `jahrlich | monatlich | wochentlich | taglich | stundlich`],
  [
    'unit_mismatch',
    'next',
    `brutto | netto
    bruttojahres | nettojahres`,
  ],
  [
    'unsupported',
    'figure',
    `umsatz umsatzerlose erlos | gewinn uberschuss nettogewinn jahresuberschuss reingewinn | verlust fehlbetrag | auftragseingang auftragsbestand auftragsvolumen | dividende | investition investitionsvolumen investieren investiert | borsenwert marktkapitalisierung
    einkommen verdienst lohn | vermogen
    strom | warme
    import einfuhr | export ausfuhr
    teurer | billiger gunstiger
    schneller | langsamer`,
  ],
  [
    'unsupported',
    'thing',
    `windkraft windrad windrader windenergie windpark windkraftanlage | photovoltaik solar solarpark solaranlage sonnenenergie solarenergie solarstrom | biogas biogasanlage biomasse | wasserkraft wasserkraftwerk | geothermie erdwarme | kernkraft atomkraft kernkraftwerk atomkraftwerk akw kernenergie atomenergie | kohle kohlekraftwerk steinkohle braunkohle | gaskraftwerk
    aktien aktie | anleihen anleihe | fonds investmentfonds | optionsscheine optionsschein | bitcoin kryptowahrung
    insolvenz konkurs pleite zahlungsunfahigkeit | ubernahme | fusion | borsengang
    dividende | kapitalerhohung | aktienruckkauf aktienruckkaufe | bonus boni
    kundigung entlassung | versetzung | beforderung`,
  ],
  ['role_mismatch', 'thing', `mieter mieterin | vermieter vermieterin`],
  [
    'unsupported',
    'contrary',
    `verlangert verlangern verlangerung | verkurzt verkurzen verkurzung
    einnahmen | ausgaben
    gewinn uberschuss | verlust fehlbetrag defizit minus
    fristlos | fristgerecht
    teurer | billiger gunstiger preiswerter
    beschleunigt beschleunigen | verzogert verzogern verlangsamt
    importiert importieren importierte | exportiert exportieren exportierte
    uberdurchschnittlich | unterdurchschnittlich`,
  ],
  [
    'role_mismatch',
    'contrary',
    `mieter mieterin mietern mieterinnen | vermieter vermieterin vermietern
    kaufer kauferin kaufern | verkaufer verkauferin verkaufern
    arbeitgeber arbeitgeberin arbeitgebern | arbeitnehmer arbeitnehmerin arbeitnehmern
    glaubiger glaubigern | schuldner schuldnern`,
  ],
];
