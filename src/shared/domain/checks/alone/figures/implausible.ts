import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { limitPassed } from './limits';

/**
 * Numbers that cannot be: a person of 187 years or 18,5 metres, a town of 48 million, 26 Uhr, 130 Prozent of all seats, 35
 * hours a day, week 58 of a year; 63 Grad im Schatten.
 */
export function checkPlausibility({ reading }: CheckContext): CheckFinding[] {
  return reading.amounts().flatMap(amount => {
    const kind = judge(reading.text, amount) ?? limitPassed(reading.text, amount);
    return kind === null
      ? []
      : makeFinding('number_implausible', {
          at: amount,
          params: { kind, text: amount.figure },
          severity: 'high',
        });
  });
}

/** Jeanne Calment died at 122. */
const OLDEST = 122;
/** Robert Wadlow stood 2.72 metres. */
const TALLEST = 2.72;
/** No air on earth was hotter, and no room that people sit in. */
const HOTTEST = 57;
const AIR =
  /(?:(?<![\p{L}])Temperatur(?:en)? (?:im|in der|in den|am|draußen) [^.!?;:]{0,40}|Außentemperatur|Lufttemperatur|Raumtemperatur|Zimmertemperatur|Wassertemperatur|Höchsttemperatur|Tageshöchst\p{L}+|Thermometer|Hitzewelle|air temperature)[^.!?;:]{0,40}$/u;
/** How many of a unit a day, a week and a year have. */
const MOST_IN: Readonly<Record<string, readonly [number | undefined, number, number]>> = {
  minute: [1440, 10_080, 527_040],
  stunde: [24, 168, 8_784],
  tag: [undefined, 7, 366],
  woche: [undefined, 1, 53],
};
const PER_UNIT =
  /^ (?:(?<day>am Tag|pro Tag|täglich|a day|per day)|(?<week>in der Woche|pro Woche|die Woche|wöchentlich|a week|per week)|(?<year>im Jahr|pro Jahr|a year|per year))(?![\p{L}])(?! (?:\d|zuvor|davor|later|ago))/u;
/** No city has more. */
const LARGEST_CITY = 40_000_000;
const PERSON =
  /(?:Mann|Frau|Rentner|Rentnerin|Autofahrer|Autofahrerin|Fahrer|Fahrerin|Schüler|Schülerin|Junge|Mädchen|Kind|Täter|Täterin|Verdächtige|Angeklagte|Er|Sie|Opfer|Senior|Seniorin|Patient|Patientin|man|woman|He|She)(?: \p{Ll}+)? (?:ist|war|is|was)(?: \p{Ll}+)? $/u;

/** Die 142 Jahre alte Radfahrerin. */
const OLD_PERSON =
  /^ (?:alte[rn]?|old) (?:\p{Ll}+e[rn]? )?(?:\p{L}*[Ff]ahrer(?:in)?|Mann(?:es)?|Frau|Rentner(?:in)?|Schüler(?:in)?|Bewohner(?:in)?|Patient(?:in)?|Senior(?:in)?|Täter(?:in)?|Fußgänger(?:in)?|Jugendliche[rn]?|Junge|Mädchen|man|woman|driver|cyclist)(?!\p{L})/u;

/** Who is a candidate was said before. */
const VOTE =
  /(?<!\p{L})(?:[Ww]ähl\p{L}*|[Ww]ahl\p{L}*|\p{L}*[Ss]timmen|Herausforder\p{L}+|Kandidat\p{L}*)(?!\p{L})/u;
const VOTE_REACH = 400;

/** Unser 150-Jähriges, das 150-Jährige: of a club. */
function isJubilee(text: string, start: number, end: number): boolean {
  return (
    /es$/u.test(text.slice(start, end)) ||
    /(?<!\p{L})[Dd]as $/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

function judge(text: string, amount: Amount): string | null {
  const { value, kind, measure, start, end } = amount;
  if (kind === 'clock') return value > 24 * 60 || value % 60 !== Math.floor(value % 60) ? 'clock' : null;
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 40);
  if (kind === 'measure' && measure?.unit === 'jahr' && value > OLDEST && value < 900) {
    const isSubject = (/^ alt/u.test(behind) && PERSON.test(before)) || OLD_PERSON.test(behind);
    const isPerson =
      /jährig/iu.test(text.slice(start, end)) &&
      ((/-J/u.test(text.slice(start, end)) && !isJubilee(text, start, end)) ||
        /^ (?:Mann|Frau|Autofahrer|Rentner|Schüler|Junge|Radfahrer|Fahrer|Patient|Senior|Angeklagte|man|woman)/u.test(
          behind,
        ));
    return isSubject || isPerson ? 'age' : null;
  }
  if (kind === 'count' && value > LARGEST_CITY && /^ Einwohner/u.test(behind)) {
    return /(?:Stadt|Gemeinde|Kreis|Dorf|Ort) (?:\p{Lu}\p{L}+ )?(?:hat|zählt|mit|hatte) (?:rund |etwa )?$/u.test(
      before,
    )
      ? 'inhabitants'
      : null;
  }
  if (kind === 'share' && measure !== null && value > 1 && value < 10) {
    if (
      /(?:\p{L}*[Bb]eteiligung|(?:Arbeitslosen|Treffer|Impf|Erfolgs|Frauen|Genesungs|Durchfall|Rücklauf)quote|Frauenanteil|Männeranteil|Ausländeranteil|Zustimmung|turnout) (?:\p{Ll}+ ){1,3}(?:rund |etwa )?$/u.test(
        before,
      )
    )
      return /(?:stieg|sank|um|plus|minus|rose|fell) (?:um |by )?$/u.test(before) ? null : 'share';
    const isOfVotes =
      /^ (?:erhielt|bekam|holte|erreichte)(?!\p{L})/u.test(behind) &&
      VOTE.test(text.slice(Math.max(0, start - VOTE_REACH), start));
    const isOfAll =
      /^ (?:aller|der (?:Befragten|Bürger|Wähler|Stimmen|Teilnehmer|Einwohner|Schüler|Mitglieder|Plätze))/u.test(
        behind,
      );
    return isOfVotes || isOfAll ? 'share' : null;
  }
  if (measure?.dimension === 'time' && measure.unit in MOST_IN && PER_UNIT.test(behind)) {
    const per = PER_UNIT.exec(behind)?.groups ?? {};
    const most = MOST_IN[measure.unit]?.[per.day ? 0 : per.week ? 1 : 2];
    const isUsual =
      /(?<![\p{L}])(?:statt|gefühlt\p{Ll}*|als hätte|zusammen|insgesamt|je|felt like) [^.]*$/u.test(before);
    if (most !== undefined && value > most && !isUsual && /^\d/.test(amount.figure)) return 'rate';
  }
  if (measure?.unit === 'meter' && value > TALLEST && value < 300) {
    return /^ (?:große[rn]?|tall) (?:und \p{Ll}+ )?(?:Mann|Frau|Täter|Täterin|Verdächtige[rn]?|Unbekannte[rn]?|Jugendliche[rn]?|man|woman)(?!\p{L})/u.test(
      behind,
    ) ||
      (/^ groß/u.test(behind) &&
        /(?:Täter|Täterin|Mann|Verdächtige|Unbekannte|Jugendliche) (?:ist|war|soll)(?: \p{Ll}+){0,2} $/u.test(
          before,
        ))
      ? 'height'
      : null;
  }
  if (measure?.dimension === 'temperature' && value > HOTTEST && value < 1_000 && AIR.test(before)) {
    return /Ofen|Sauna|Fahrenheit|Back|Reaktor|Lava|Öl/u.test(before + behind) ? null : 'temperature';
  }
  if (kind !== 'measure' && value > 53 && value < 100 && /(?:Kalenderwoche|KW) $/u.test(before))
    return 'week';
  if (measure?.unit === 'kilometer' && value > 43 && value < 1000) {
    return /(?<![\p{L}])Marathon (?:ist|war) (?:rund |etwa )?$/u.test(before) ? 'distance' : null;
  }
  return null;
}
