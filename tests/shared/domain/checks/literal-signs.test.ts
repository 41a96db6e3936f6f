import { describe, expect, it } from 'vitest';
import { checkRewriteTells } from '../../../../src/shared/domain/checks/alone/wording/rewrite-tells';
import { checkTakenUpStates } from '../../../../src/shared/domain/checks/alone/wording/taken-up-states';
import { checkToldBothWays } from '../../../../src/shared/domain/checks/alone/wording/told-both-ways';
import { createCheckContext } from '../../../../src/shared/domain/checks/context';

const contextOf = (text: string) =>
  createCheckContext({ name: '', text, language: 'de', date: null, source: null, role: 'review' }, []);

// One of every kind that a pattern knows, between slashes. A pattern that learns a word needs it here and among its signs.
const BOTH_WAYS = [
  'Bei dem Sturz wurde niemand verletzt./Verletzt wurde auch niemand./Es gab keine Verletzten. | Die Verletzten kamen in eine Klinik./Der Schwerverletzte wurde geflogen.',
  'Niemand wurde verletzt./Keiner der Fahrer wurde verletzt. | Ein Radler wurde schwer verletzt./Eine Frau erlitt leichte Verletzungen.',
  'Der alleinige Insasse stieg aus./Der Mann war allein im Auto. | Beide Insassen blieben ruhig./Sein Beifahrer rief an./Die Beifahrerin lief los.',
  'Gefeiert wurde bei strahlendem Sonnenschein./Bei Kaiserwetter zogen sie los. | Trotz anhaltenden Regens blieben alle./Im Dauerregen harrten sie aus.',
  'Die Gemeinde ist seitdem schuldenfrei./Die Kirche hat keine Schulden. | Der Schuldenstand sank./Die Schulden steigen.',
  'Der Saal war ausverkauft./Die Halle war voll besetzt./Sie war bis auf den letzten Platz gefüllt. | Leider gab es leere Stühle./Vor halb leeren Rängen sang er, der Abend war schwach besucht./Denn viele Plätze blieben leer.',
  'Der Angeklagte schweigt./Er äußerte sich dazu nicht./Er macht keine Angaben./Er hat sich dazu nicht eingelassen. | Er hat alles gestanden./Er hat die Tat eingeräumt.',
  'Der Mann ist nicht vorbestraft./Er gilt als unbescholten. | Dabei war er einschlägig vorbestraft.',
  'Die Radlerin trug einen Helm./Sie war mit Helm unterwegs./Sie trug Fahrradhelm. | Sie trug keinen Helm./Sie fuhr ohne Helm.',
  'Der Vermisste wurde lebend gefunden./Er wurde wohlbehalten angetroffen./Er wurde unversehrt geborgen. | Später als alle dachten ist er tot aufgefunden worden.',
  'Der Eintritt ist frei./Der Verein lädt bei freiem Eintritt ein. | Der Eintritt kostet fünf Euro./Karten kosten fünf Euro.',
  'Die Elf bleibt, trotz der Niederlage | weiter ungeschlagen./immer noch unbesiegt.',
  'Der Rat stimmte einstimmig zu./Er beschloss es ohne Gegenstimmen. | Angenommen wurde es bei zwei Gegenstimmen./Zwei Räte stimmten dagegen.',
  'Das Konzert ist ausverkauft. | Karten gibt es noch./Tickets sind erhältlich.',
];
const TAKEN_UP = [
  'Der Fahrer blieb zum Glück unverletzt./Der Fahrer kam mit dem Schrecken davon. | Der verletzte Fahrer wartete.',
  'Der Fahrer wurde schwer verletzt./Der Fahrer wurde am Morgen getötet./Der Fahrer ist ums Leben gekommen. | Der unverletzte Fahrer wartete.',
  'Der Kandidat gewinnt./Der Kandidat gewann./Der Kandidat setzte sich durch./Der Kandidat hat klar gewonnen./Der Kandidat siegte./Der Kandidat wird neuer Bürgermeister. | Der unterlegene Kandidat lächelte./Der geschlagene Kandidat lächelte./Der abgewählte Kandidat lächelte.',
  'Der Kandidat verlor./Der Kandidat unterlag./Der Kandidat scheiterte./Der Kandidat wurde abgewählt. | Der siegreiche Kandidat lächelte./Der erfolgreiche Kandidat lächelte.',
  'Der Antrag wurde vom Rat abgelehnt./Der Antrag ist am Ende verworfen worden. | Der genehmigte Antrag liegt aus./Der beschlossene Antrag liegt aus./Der angenommene Antrag liegt aus.',
  'Der Antrag wurde vom Rat genehmigt./Der Antrag wurde vom Rat gebilligt. | Der abgelehnte Antrag liegt aus./Der zurückgewiesene Antrag liegt aus.',
  'Der Täter ist seitdem auf der Flucht./Der Täter ist seitdem flüchtig. | Der gefasste Täter sitzt./Der verhaftete Täter sitzt.',
  'Der Tunnel bleibt bis Mai gesperrt. | Der geöffnete Tunnel hilft./Der freigegebene Tunnel hilft.',
  'Ein schwarzer Kombi fuhr vor./Ein blaues Auto fuhr vor. | Der weiße Wagen fuhr fort./Der rote Pkw fuhr fort.',
];
const TELLS = [
  'Gerne! Hier ist der Artikel:',
  'Als KI-Sprachmodell kann das keiner.',
  'Ich hoffe, dieser Text gefällt.',
  'Möchten Sie eine Überschrift dazu?',
  'Mein Wissensstand endet im Mai.',
  'Hier ist die gekürzte Fassung davon:',
  'Es sprach [Name einfügen].',
];

/** Each of the first sentences with each of the second. */
const pairsOf = (line: string): string[] => {
  const [first = [], second = []] = line.split(' | ').map(side => side.split('/'));
  return first.flatMap(one => second.map(other => `${one} ${other}`));
};

describe('no literal hides what a pattern finds', () => {
  it.each(BOTH_WAYS.flatMap(pairsOf))('%s', text => {
    expect(checkToldBothWays(contextOf(text))).toHaveLength(1);
  });

  it.each(['Niemand wurde verletzt.', 'Keiner der Fahrer wurde verletzt.'])('%s alone says it once', text => {
    expect(checkToldBothWays(contextOf(text))).toEqual([]);
  });

  it.each(TAKEN_UP.flatMap(pairsOf))('%s', text => {
    expect(checkTakenUpStates(contextOf(text))).toHaveLength(1);
  });

  it.each(TELLS)('%s', text => {
    expect(checkRewriteTells(contextOf(text))).toHaveLength(1);
  });
});
