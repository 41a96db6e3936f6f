import { toLedger } from '../../../../src/shared/domain/cleaning/accept';
import { proposeCleaning } from '../../../../src/shared/domain/cleaning/propose';
import { applyLedger } from '../../../../src/shared/domain/compare/ledger';

/** One line per proposal: the rule and the words that would go, without white space around them. */
export function proposed(text: string, language = 'de'): string[] {
  return proposeCleaning(text, language).map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start, end).trim()}`,
  );
}

/** The text with every proposal accepted. */
export function cleaned(text: string, language = 'de'): string {
  return applyLedger(text, toLedger(proposeCleaning(text, language)));
}

/** The hints as `field=value`, each checked to stand where it says. */
export function hints(text: string, language = 'de'): string[] {
  return proposeCleaning(text, language)
    .flatMap(({ metadata }) => metadata)
    .map(
      ({ field, value, start, end }) => `${field}=${text.slice(start, end) === value ? value : 'elsewhere'}`,
    );
}

/** Paragraphs with one blank line between them. */
export function page(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

export const ARTICLE =
  'Die Stadtwerke von Tellin haben am Donnerstag ein neues Wasserwerk in Betrieb genommen, das nach eigenen Angaben 40.000 Haushalte versorgt.';

export const MORE =
  'Landrätin Vera Falk nannte die Anlage einen wichtigen Schritt; die Kosten von 12 Millionen Euro trägt zur Hälfte das Land.';
