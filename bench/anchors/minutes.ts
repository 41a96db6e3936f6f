import { integerOf } from '../data/random';
import type { Grammar, Slots } from './document';
import { capitalise } from './laws';

// Bylaws and minutes of clubs that do not exist, half English, half German. Never looked at while the limits were set.
const SLOTS: Slots = {
  wer: [
    'der Vorstand',
    'die Kassenwartin',
    'Frau Brandhorst',
    'Herr Okonjo',
    'die Mitgliederversammlung',
    'the treasurer',
    'the members present',
    'Ms Haverkamp',
    'der Beirat',
    'the committee',
  ],
  was: [
    'den Haushalt {2029}',
    'die neue Bootshalle',
    'the spring regatta',
    'den Beitrag von {90} Euro',
    'the lease of the pier',
    'die Satzung',
    'den Winterdienst',
    'the insurance',
    'die Jugendarbeit',
    'the accounts of {2029}',
  ],
  wie: [
    'einstimmig',
    'mit {40} Stimmen bei {9} Enthaltungen',
    'unanimously',
    'nach kurzer Aussprache',
    'by {40} votes to {9}',
    'ohne Gegenrede',
    'after a long debate',
    'unter Vorbehalt',
  ],
  tag: [
    'am {28}. März',
    'on {28} June',
    'im kommenden Herbst',
    'by the end of May',
    'bis zum {28}. Oktober',
    'next season',
  ],
  rede: [
    '{wer} stellt {was} vor und bittet um Beratung {tag}.',
    '{wer} beschließt {wie}, {was} zu vertagen.',
    'It was agreed {wie} that {wer} reports on {was} {tag}.',
    '{wer} berichtet über {was}.',
    'Nobody objected to {was}.',
    '{wer} dankt {wer} für {was}.',
    'Der Punkt wird {tag} erneut aufgerufen.',
    'The motion on {was} was carried {wie}.',
    '{wer} weist darauf hin, dass {was} nicht gedeckt ist; {wer} widerspricht.',
    'Anwesend sind {90} Mitglieder, {wer} leitet die Sitzung.',
    '{wer} will check {was} and write to everybody {tag}.',
    'Wer mit dem Beitrag länger als {12} Monate im Rückstand ist, verliert das Stimmrecht.',
  ],
};

export const MINUTES: Grammar = {
  name: 'minutes',
  section: (maker, number) => ({
    heading: maker.write(`TOP ${number}: {was}`, SLOTS),
    paragraphs: Array.from({ length: integerOf(maker.random, 2, 6) }, (_, at) =>
      MINUTES.paragraph(maker, at + 1),
    ),
  }),
  paragraph: (maker, number) => ({
    label: number % 2 === 0 ? maker.write(`${String.fromCharCode(96 + number)})`, SLOTS) : [],
    sentences: Array.from({ length: integerOf(maker.random, 1, 5) }, () => MINUTES.sentence(maker)),
    isTight: number % 3 === 0,
  }),
  sentence: maker => capitalise(maker.write('{rede}', SLOTS)),
};
