import type { CheckFinding } from '../../model/check';
import type { Amount } from '../text/amounts';
import type { CheckContext } from './context';
import { makeFinding } from './findings';

/** Numbers that cannot be: a person of 187 years, a town of 48 million, 26 Uhr, 130 Prozent of all seats. */
export function checkPlausibility({ reading }: CheckContext): CheckFinding[] {
  return reading.amounts().flatMap(amount => {
    const kind = judge(reading.text, amount);
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
/** No city has more. */
const LARGEST_CITY = 40_000_000;
const PERSON =
  /(?:Mann|Frau|Rentner|Rentnerin|Autofahrer|Autofahrerin|Fahrer|Fahrerin|Schüler|Schülerin|Junge|Mädchen|Kind|Täter|Täterin|Verdächtige|Angeklagte|Er|Sie|Opfer|Senior|Seniorin|Patient|Patientin|man|woman|He|She)(?: \p{Ll}+)? (?:ist|war|is|was)(?: \p{Ll}+)? $/u;

function judge(text: string, amount: Amount): string | null {
  const { value, kind, measure, start, end } = amount;
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 40);
  if (kind === 'clock') return value > 24 * 60 || value % 60 !== Math.floor(value % 60) ? 'clock' : null;
  if (kind === 'measure' && measure?.unit === 'jahr' && value > OLDEST && value < 900) {
    const isSubject = /^ alt/u.test(behind) && PERSON.test(before);
    const isPerson =
      /jährig/iu.test(text.slice(start, end)) &&
      (/-J/u.test(text.slice(start, end)) ||
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
  if (kind === 'share' && measure !== null && value > 1 && value < 5) {
    return /^ (?:aller|der (?:Befragten|Bürger|Wähler|Stimmen|Teilnehmer|Einwohner|Schüler|Mitglieder|Plätze))/u.test(
      behind,
    )
      ? 'share'
      : null;
  }
  if (measure?.unit === 'kilometer' && value > 43 && value < 1000) {
    return /(?<![\p{L}])Marathon (?:ist|war) (?:rund |etwa )?$/u.test(before) ? 'distance' : null;
  }
  return null;
}
