/** Chapters of a recording (章节) follow the agenda, on the timeline that is published. */
import {
  type ItemStretch,
  itemStretches,
  type RecordedTime,
  type RunItem,
} from '#server/law/meeting/closed-stretches.ts';
import { type Cut, isCutOut, toPublished } from './cut-timeline.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');
const r68 = provision('R-68', 'LAW', '国令711号第十四条至第十七条');

/** A chapter on the published timeline (章节). */
export interface ChapterMark {
  startsMs: number;
  title: string;
  itemId: string | null;
}

/** Chapters by the agenda (按议程划分章节): each item that ran and is shown, from the moment it began. */
export function proposedChapters({
  items,
  cuts,
  ...time
}: RecordedTime & { items: readonly RunItem[]; cuts: readonly Cut[] }): ChapterMark[] {
  const marks = shownStretches(items, cuts, time).map(({ itemId, startsMs, endsMs }) => {
    const { position, title } = items.find(({ id }) => id === itemId) ?? { position: 0, title: '' };
    return { itemId, startsMs: firstShown(cuts, startsMs, endsMs), title: `第${position}项 ${title}` };
  });
  return marks.toSorted((one, other) => one.startsMs - other.startsMs);
}

/** An item that begins within a cut is shown from the end of that cut on. */
function firstShown(cuts: readonly Cut[], startsMs: number, endsMs: number): number {
  const cut = cuts.find((one) => one.startsMs <= startsMs && startsMs < one.endsMs);
  return toPublished(cuts, cut ? Math.min(cut.endsMs, endsMs) : startsMs) ?? 0;
}

const shownStretches = (items: readonly RunItem[], cuts: readonly Cut[], time: RecordedTime): ItemStretch[] =>
  itemStretches(
    items.filter(({ closed }) => !closed),
    time,
  ).filter((stretch) => !isCutOut(cuts, stretch));

/** Facts that chapters are checked against (章节与议程). */
export interface ChapterFacts extends RecordedTime {
  items: readonly RunItem[];
  cuts: readonly Cut[];
  chapters: readonly ChapterMark[];
  /** Length of the published recording, in ms. */
  shownMs: number | null;
}

/** Findings on chapters (章节): every item that is shown has one, within the recording and after the one before. */
export function refuseChapters({ items, cuts, chapters, shownMs, ...time }: ChapterFacts): Finding[] {
  const closed = new Set(items.filter((item) => item.closed).map(({ id }) => id));
  const shown = itemStretches(items, time).filter(
    ({ itemId, ...stretch }) => !closed.has(itemId) && !isCutOut(cuts, stretch),
  );
  const lacking = items.filter(
    ({ id }) => shown.some(({ itemId }) => itemId === id) && !chapters.some(({ itemId }) => itemId === id),
  );
  return [
    ...(chapters.length === 0 ? [chaptersMissing] : lacking.map(({ position }) => chapterMissing(position))),
    ...refuseMarks(chapters, closed, shownMs),
  ];
}

/** Findings on chapters by themselves (章节有误). */
export function refuseMarks(
  chapters: readonly ChapterMark[],
  closed: ReadonlySet<string>,
  shownMs: number | null,
): Finding[] {
  return chapters.flatMap(({ title, startsMs, itemId }, index) => {
    const before = chapters[index - 1];
    const field = `chapters.${index}`;
    return [
      ...(blank(title) ? [chapterFault(index, '没有标题', `${field}.title`)] : []),
      ...(startsMs < 0 || (shownMs !== null && startsMs >= shownMs)
        ? [chapterFault(index, '不在录像的时长以内', `${field}.startsMs`)]
        : []),
      ...(before && startsMs <= before.startsMs
        ? [chapterFault(index, '没有晚于前一章', `${field}.startsMs`)]
        : []),
      ...(itemId !== null && closed.has(itemId) ? [closedChapter(index, field)] : []),
    ];
  });
}

const chaptersMissing = r69.block('CHAPTERS_REQUIRED', 'chapters')`
  没有按议程划分章节。
  可以按议题的起止时刻自动生成，再核对。`;

const chapterMissing = (position: number) => r69.block('CHAPTERS_REQUIRED', 'chapters')`
  第${position}项议题没有对应的章节。
  为该议题添加章节。`;

const chapterFault = (index: number, what: string, field: string) => r69.block('CHAPTER_WRONG', field)`
  第${index + 1}章${what}。
  逐章写题目，按画面出现的先后排列，都在片长之内。`;

const closedChapter = (index: number, field: string) => r68.block('ITEM_NOT_PUBLISHABLE', field)`
  第${index + 1}章属于依法不公开的议题。
  删去这一章。`;
