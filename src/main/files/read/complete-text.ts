import { detectLanguage } from './detect-language';
import { type Candidate, chooseProposals } from './proposals';
import type { ReadText } from './read-text';

/** A text with the best of its candidates, and with its language recognised where none was stated. */
export async function completeText(
  text: string,
  row: number | null,
  candidates: readonly Candidate[],
): Promise<ReadText> {
  const stated = chooseProposals(candidates);
  const language = stated.find(proposal => proposal.field === 'language')?.value;
  if (language) return { text, row, language, metadata: stated };
  const detected = await detectLanguage(text);
  const metadata =
    detected === 'und' ? stated : [...stated, ...chooseProposals([['language', detected, 'detected']])];
  return { text, row, language: detected, metadata };
}
