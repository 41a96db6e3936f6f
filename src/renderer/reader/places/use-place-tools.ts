import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Misplaced } from '../../../shared/model/placement';
import type { Span } from '../../../shared/model/span';
import { notifyDone } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { annotationKey, type Stop } from '../decorations';
import type { Opened, ReaderTab } from '../reader-tab';
import { decorationsOf } from './place-decorations';
import { evidenceKey, placeKey } from './place-key';
import { usePlaces } from './use-places';

interface PlaceToolsInput {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  /** What is selected in the text; null where nothing is. */
  readonly selected: Span | null;
  onTab(tab: ReaderTab): void;
  /** Makes something active that has no place to go to. */
  onActive(key: string | null): void;
  onShow(stop: Stop): void;
}

/** Looking through places by mouse and keyboard: each decision goes on to the next one. */
export function usePlaceTools({ opened, tab, activeId, selected, onTab, onActive, onShow }: PlaceToolsInput) {
  const { t } = useTranslation();
  const places = usePlaces(opened);
  const isOpen = tab === 'places';
  const active = isOpen ? places.find(activeId) : null;

  const show = (item: Misplaced | null) => {
    if (!item) return;
    if (item.after) onShow({ id: placeKey(item), start: item.after.start });
    else onActive(placeKey(item));
  };
  /** Does it, then shows the next one; asks `places` before the answer changes what is next. */
  const decide = (item: Misplaced, run: (item: Misplaced) => Promise<void>) => {
    // A key pressed again before the answer would pass over the next one unseen.
    if (places.isRunning) return;
    const next = places.beside(placeKey(item), 1);
    void run(item);
    if (next && next !== item) show(next);
  };
  const put = (item: Pick<Misplaced, 'id' | 'subject'>) => {
    if (selected) void places.put(item, selected);
    else notifyDone(t('places.selectFirst'));
  };
  const putActive = () => {
    const thing = active ?? placedThing(opened, places.evidence, activeId);
    if (!thing) notifyDone(t('places.chooseFirst'));
    else put(thing);
  };

  useCommands([
    { id: 'tab-places', run: () => onTab('places') },
    { id: 'put-at-selection', run: putActive },
    isOpen &&
      places.items.length > 0 && {
        id: 'accept-finding',
        run: () => {
          if (active?.after) decide(active, places.confirm);
          else if (!active) show(places.beside(null, 1));
        },
      },
    active && { id: 'delete-annotation', run: () => decide(active, places.remove) },
  ]);

  const decorations = useMemo(
    () => decorationsOf(places.evidence, places.items, activeId),
    [places.evidence, places.items, activeId],
  );

  return {
    places,
    decorations,
    /** While the places are looked through, a click on one of them stays with them. */
    has: (key: string | null) => isOpen && places.find(key) !== null,
    /** How many of them wait for somebody. */
    openCount: places.items.length,
    step: (step: 1 | -1) => show(places.beside(activeId, step)),
    onShow: show,
    onConfirm: (item: Misplaced) => decide(item, places.confirm),
    onPut: put,
    onRemove: (item: Misplaced) => decide(item, places.remove),
  };
}

export type PlaceTools = ReturnType<typeof usePlaceTools>;

/** An annotation or evidence that is active though nothing is wrong with its place. */
function placedThing(
  { annotations }: Opened,
  evidence: ReturnType<typeof usePlaces>['evidence'],
  activeId: string | null,
): Pick<Misplaced, 'id' | 'subject'> | null {
  const annotation = annotations.find(({ id }) => annotationKey(id) === activeId);
  if (annotation) {
    const { id, label, severity, comment } = annotation;
    return { id, subject: { kind: 'annotation', label, severity, comment } };
  }
  return evidence.find(({ id }) => evidenceKey(id) === activeId) ?? null;
}
