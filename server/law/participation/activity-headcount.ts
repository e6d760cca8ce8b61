/**
 * 国令713号第十四条: forums and visits hear people who come. Who came to an announced gathering is what was checked in at its
 * door, and the number of a questionnaire is that of its answers; more than that stands on a sheet that they signed. That
 * nobody who came makes no gathering is our order of work.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r14 = provision('R-14', 'DESIGN', '公众参与活动登记规则');

/** Number of people or answers as it is typed (参加人数、反馈份数), and the sheet for those whom the platform did not count. */
export interface TypedHeadcount {
  participantCount: number;
  signInSheetId?: string | null | undefined;
  fileIds: readonly string[];
}

/** Number that the platform counted (平台记录的人数): at the door, or answers on the platform; null where it could count nothing. */
export interface Counted {
  persons: number;
  /** 签到, or 在线答卷. */
  by: '签到' | '在线答卷';
}

/** Findings on the number of an announced activity (参加人数). */
export function refuseHeadcount(typed: TypedHeadcount, counted: Counted | null): Finding[] {
  if (!counted) return [];
  const { participantCount } = typed;
  if (participantCount < counted.persons) return [below(participantCount, counted)];
  if (participantCount === counted.persons || signed(typed)) return [];
  return [counted.persons === 0 && counted.by === '签到' ? nobodyCame : above(participantCount, counted)];
}

/** The sheet is a paper of its own, not the minutes once more. */
const signed = ({ signInSheetId, fileIds }: TypedHeadcount) =>
  !blank(signInSheetId) && !fileIds.some((id) => id.toLowerCase() === signInSheetId?.toLowerCase());

/** Reason against a record beside an announced event of the same day and way (公告过的活动) that it does not name. */
export const refuseUnnamedEvent = (
  { activityId, happenedOn }: { activityId?: string | null | undefined; happenedOn: CalendarDay },
  waiting: readonly { title: string; day: CalendarDay }[],
): Finding[] => {
  const same = waiting.find(({ day }) => day === happenedOn);
  return blank(activityId) && same ? [unnamed(same.title)] : [];
};

const below = (typed: number, { persons, by }: Counted) => r14.block(
  'ACTIVITY_COUNT_BELOW',
  'participantCount',
)`
  平台记录${by}${persons}人（份），填写的${typed}少于它。
  照平台的记录填写；记录有误的，先在活动现场页更正。`;

const above = (typed: number, { persons, by }: Counted) => r14.block(
  'ACTIVITY_COUNT_ABOVE',
  'participantCount',
  'signInSheetId',
)`
  平台记录${by}${persons}人（份），填写的是${typed}，多出的没有凭据。
  上传多出的人的签到表或者纸质答卷汇总表；没有的，照平台的记录填写。`;

const nobodyCame = r14.block('ACTIVITY_NOBODY_CAME', 'participantCount', 'signInSheetId')`
  公告过的活动没有一人签到，不能登记为已经举行。
  有人到场的，上传参加人签名的签到表；没有人来的，另定时间再办。`;

const unnamed = (title: string) => r14.block('ACTIVITY_EVENT_UNNAMED', 'activityId')`
  本事项当天公告过同一方式的活动“${title}”，登记没有写明是它。
  在“公告过的活动”中选定它，人数以它的签到为准。`;
