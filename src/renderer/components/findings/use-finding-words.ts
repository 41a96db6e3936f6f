import { useTranslation } from 'react-i18next';
import { type ReasonedFinding, reasonOf } from './reasons';

/** What is said about a finding in the language of the interface. */
export function useFindingWords(): {
  nameOf(finding: Pick<ReasonedFinding, 'rule'>): string;
  reasonOf(finding: ReasonedFinding): string;
  settlesOf(finding: Pick<ReasonedFinding, 'rule'>): string;
} {
  const { t, i18n } = useTranslation();
  return {
    nameOf: ({ rule }) => t(`checks.rules.${rule}.name`),
    reasonOf: finding => {
      const { key, values } = reasonOf(finding, i18n.language);
      // Which values a sentence needs differs by key: `reasonOf` knows.
      return endOnce(t(`checks.reasons.${key}` as 'checks.reasons.plain', values as { text: string }));
    },
    settlesOf: ({ rule }) => t(`checks.rules.${rule}.settles`),
  };
}

/** Quoted words that end with a full stop end the sentence too. */
function endOnce(sentence: string): string {
  return sentence.replace(/([.!?…][“”«»"]?[“”])\.$/u, '$1');
}
