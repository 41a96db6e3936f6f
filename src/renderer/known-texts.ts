import type { CallOptions, Client, InputOf, OutputOf } from '../shared/contract/client';
import type { OperationName } from '../shared/contract/operations';

/** UTF-16 code units. What is shown right now is kept whatever it measures. */
const MAX_KEPT_LENGTH = 8 * 1024 * 1024;
const MAX_KEPT_TEXTS = 32;

/**
 * A client that asks for a text only once: texts are told by their hash and never change, so the host leaves out what the
 * window has. Answers are as without it, and equal texts in them are one string. The texts used last are kept; erasing
 * anything for good forgets them all.
 */
export function knowTexts(client: Client): Client {
  /** By hash, the one used last at the end. */
  const texts = new Map<string, string>();

  return {
    async call<N extends OperationName>(name: N, input: InputOf<N>, options?: CallOptions<N>) {
      const place = PLACES[name as keyof typeof PLACES];
      if (!place) {
        const answer = client.call(name, input, options);
        return name === 'history.erase' ? answer.finally(() => texts.clear()) : answer;
      }
      const sent = new Map(texts);
      const known = { ...(input as object), knownTexts: [...sent.keys()] } as InputOf<N>;
      const answer = await client.call(name, known, options);
      const { hash, text } = place.read(answer as never);
      const whole = sent.get(hash) ?? text;
      keep(texts, hash, whole);
      return whole === text ? answer : ({ ...answer, ...place.write(whole) } as OutputOf<N>);
    },
  };
}

interface TextPlace<N extends OperationName> {
  read(answer: OutputOf<N>): { hash: string; text: string };
  write(text: string): Partial<OutputOf<N>>;
}

/** Where the answers of operations hold a text. */
const PLACES: { readonly [N in 'documents.get' | 'documents.text' | 'documents.trace']: TextPlace<N> } = {
  'documents.get': {
    read: ({ versions, versionId, text }) => ({
      hash: versions.find(({ id }) => id === versionId)?.textSha256 ?? '',
      text,
    }),
    write: text => ({ text }),
  },
  'documents.text': {
    read: ({ textSha256, text }) => ({ hash: textSha256, text }),
    write: text => ({ text }),
  },
  'documents.trace': {
    read: ({ originalTextSha256, originalText }) => ({ hash: originalTextSha256, text: originalText }),
    write: originalText => ({ originalText }),
  },
};

function keep(texts: Map<string, string>, hash: string, text: string): void {
  texts.delete(hash);
  texts.set(hash, text);
  let length = 0;
  for (const kept of texts.values()) length += kept.length;
  for (const [oldest, kept] of texts) {
    if (oldest === hash || (texts.size <= MAX_KEPT_TEXTS && length <= MAX_KEPT_LENGTH)) return;
    texts.delete(oldest);
    length -= kept.length;
  }
}
