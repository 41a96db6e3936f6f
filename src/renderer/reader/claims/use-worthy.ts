import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/client';
import type { Span } from '../../../shared/model/span';
import type { Decoration } from '../../components/text/decoration';
import { useQuery } from '../../hooks/use-operation';
import type { Stop } from '../decorations';
import type { Opened } from '../reader-tab';

export type Worthy = OutputOf<'checks.worthy'>['sentences'][number];

export const worthyKey = ({ start }: Span) => `v${start}`;

/** The sentences of the shown version that deserve a check, asked for when they are to be seen. */
export function useWorthy({ versionId }: Opened, activeId: string | null) {
  const [isOpen, setIsOpen] = useState(false);
  const found = useQuery('checks.worthy', { versionId, limit: MOST_SENTENCES }, { isEnabled: isOpen });
  const sentences = isOpen && found.data ? found.data.sentences : NO_SENTENCES;
  const active = sentences.find(sentence => worthyKey(sentence) === activeId) ?? null;
  return {
    isOpen,
    toggle: () => setIsOpen(!isOpen),
    found,
    /** The most deserving first. */
    sentences,
    active,
    decorations: useMemo(
      () => sentences.map(sentence => toDecoration(sentence, active)),
      [sentences, active],
    ),
    /** The next one as they are listed, around the ends; null where there is none. */
    beside(step: 1 | -1): Stop | null {
      const at = active ? sentences.indexOf(active) + step : step > 0 ? 0 : -1;
      const next = sentences.at(at % sentences.length);
      return next ? { id: worthyKey(next), start: next.start } : null;
    },
  };
}

const NO_SENTENCES: readonly Worthy[] = [];

function toDecoration(sentence: Worthy, active: Worthy | null): Decoration {
  const { start, end } = sentence;
  return { id: worthyKey(sentence), kind: 'worthy', start, end, isActive: sentence === active };
}

/** More than anybody walks through. */
const MOST_SENTENCES = 100;
