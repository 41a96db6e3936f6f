const SAMPLE_CHARS = 2000;
// Below, names and single foreign words decide: "Mario Rossi 2020" comes out as Italian and passes for reliable.
const MIN_LETTERS = 40;
const MIN_WORDS = 6;

/** The language's ISO 639-1 code, or `und` for short texts and unsure answers. The first call loads about 1 MB of n-grams. */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < MIN_WORDS || letters < MIN_LETTERS) return 'und';
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(sample);
  return detected.language && detected.isReliable() ? detected.language : 'und';
}
