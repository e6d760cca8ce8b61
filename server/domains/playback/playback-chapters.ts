import type { PlaybackChapter } from '#schema/playback/playback-view.ts';
import type { RecordingView } from '#schema/playback/recording-view.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';

/** The public facts of an item (议题). */
export interface ItemTold {
  id: string;
  position: number;
  title: string;
  disclosure: AgendaDisclosure;
  reportingUnit: string;
  resultText: string | null;
  decisionNo: string | null;
  decisionTitle: string | null;
}

/** Chapters and the cuts between them, in the order of the recording (章节). */
export function playbackChapters(
  { chapters, cuts }: Pick<RecordingView, 'chapters' | 'cuts'>,
  items: readonly ItemTold[],
): PlaybackChapter[] {
  const of = (itemId: string | null) => items.find(({ id }) => id === itemId);
  const open = chapters.map(({ startsMs, title, itemId }) => ({
    startsMs,
    title,
    closedMs: null,
    ...told(of(itemId)),
  }));
  const closed = cuts.map(({ atMs, lengthMs, itemId }) => ({
    startsMs: atMs,
    title: of(itemId)?.title ?? '',
    closedMs: lengthMs,
    ...told(of(itemId)),
    disclosure: AgendaDisclosure.CLOSED,
  }));
  return [...closed, ...open].toSorted((one, two) => one.startsMs - two.startsMs);
}

const told = (item: ItemTold | undefined) => ({
  disclosure: item?.disclosure ?? null,
  itemPosition: item?.position ?? null,
  reportingUnit: item?.reportingUnit ? item.reportingUnit : null,
  resultText: item?.resultText ?? null,
  decisionNo: item?.decisionNo ?? null,
  decisionTitle: item?.decisionTitle ?? null,
});
