import { heading, facts, paragraph, paragraphs, type Sheet, type SheetBlock } from '#schema/kernel/sheet.ts';
import type { AgendaItemView } from '#schema/meeting/agenda-item-view.ts';
import type { MeetingMinutesView } from '#schema/meeting/meeting-parts.ts';
import type { MeetingView } from '#schema/meeting/meeting-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { AGENDA_RESULT_LABELS } from '#server/law/meeting/meeting-words.ts';
import { minutesOf } from './meeting-parts.queries.ts';
import { meetingByNo } from './meeting.queries.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';

/** The minutes of a meeting as a paper (会议纪要), as the requester may read them; null where they may not. */
export async function minutesSheet(context: Context, no: string): Promise<Sheet | null> {
  const meeting = await meetingByNo(context, no);
  const minutes = meeting && (await minutesOf(context, meeting.id));
  if (!minutes) return null;
  const title = `${meeting.name}纪要${minutes.draft ? '（送审稿）' : ''}`;
  return { path: '', title, blocks: [...headOf(meeting, minutes), ...bodyOf(meeting, minutes)] };
}

const headOf = (meeting: MeetingView, minutes: MeetingMinutesView): SheetBlock[] => [
  facts([
    ['时间', inShanghai(meeting.openedAt ?? meeting.startsAt)],
    ['地点', meeting.place],
    ['主持', meeting.chair],
    ['出席', minutes.attendees.join('、')],
    ['请假', minutes.absent.join('、')],
    ['列席', minutes.observers.map(({ category, count }) => `${category}${count}名`).join('、')],
  ]),
  ...minutes.sections.filter(({ itemId }) => itemId === null).flatMap(({ text }) => paragraphs(text)),
];

/** Item by item; of a closed one that it was there. */
const bodyOf = ({ agenda }: MeetingView, { sections }: MeetingMinutesView): SheetBlock[] =>
  agenda
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap((item, index) => [
      heading(`${CHINESE[index] ?? index + 1}、${item.title}`),
      ...paragraphs(sections.find(({ itemId }) => itemId === item.id)?.text ?? ''),
      ...resultOf(item),
    ]);

const resultOf = ({ result, resultText }: AgendaItemView): SheetBlock[] =>
  result === null ? [] : [paragraph(`审议结果：${AGENDA_RESULT_LABELS[result]}。${resultText ?? ''}`)];

const CHINESE = '一二三四五六七八九十'
  .split('')
  .concat('十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' '));
