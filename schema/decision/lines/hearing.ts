import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { comers, type LateHearing } from '#server/law/procedure/late-hearing.ts';
import type { Line } from './line.ts';

const UNSHOWN = '没有查明';
const dayTold = (day: CalendarDay | null | undefined) => (day ? inChinese(day) : UNSHOWN);

/** A hearing of before the platform (补录的听证会), as people read it: what its papers do not show is said so. */
export const hearingLines = (told: LateHearing): Line[] => [
  { label: '主持', text: `${told.host}，主持人${told.chair}` },
  {
    label: '公告',
    text: [dayTold(told.noticeOn), told.publishedIn, draftTold(told)].filter(Boolean).join('，'),
  },
  ...(told.selected ? [{ label: '遴选办法公布', text: dayTold(told.methodOn) }] : []),
  { label: '参加人名单公布', text: dayTold(told.listOn) },
  { label: '材料送达', text: dayTold(told.deliveredOn) },
  { label: '是否公开举行', text: told.heldInPublic ? '公开举行' : '没有公开举行' },
  { label: '听证笔录签字', text: signedTold(told) },
  { label: '意见采纳情况', text: told.answer },
];

const draftTold = ({ draftPublished }: LateHearing) =>
  draftPublished ? '公布了草案及其说明' : '没有查明公布草案及其说明';

const signedTold = (told: LateHearing): string => {
  if (told.signedCount == null) return UNSHOWN;
  const left = comers(told) - told.signedCount;
  return `${told.signedCount}名签字${left > 0 ? `，${left}名没有签字${told.unsignedReason ? `：${told.unsignedReason}` : ''}` : ''}`;
};
