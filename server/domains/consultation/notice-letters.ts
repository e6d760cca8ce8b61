import { MessageKind } from '#schema/message/message-kind.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { sentence, subjectOf } from '#server/law/sentence.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';

/** Facts of a notice sent to those who commented. */
export interface NoticeFacts {
  title: string;
  no: string;
  round: number;
  reason: string;
  fromClosesOn: CalendarDay | null;
  toClosesOn: CalendarDay | null;
}

const KEPT =
  '您的意见继续有效，承办单位照样研究处理，并公布处理结果和理由；可以凭受理编号和查询码查看，不必重新提交。';
const STANDS = '您已经提出的意见继续有效，不必重新提交；新的截止时间以前还可以修改、补充或者撤回。';

const pageOf = ({ no, round }: NoticeFacts, publicUrl: string) => `公告：${publicUrl}/zhengji/${no}/${round}`;

/** 征求意见已撤回: sent to everybody who commented on it. */
export const CONSULTATION_WITHDRAWN: NotificationKind<NoticeFacts> = {
  key: 'withdrawn',
  kind: MessageKind.CONSULTATION_WITHDRAWN,
  subject: () => '您提过意见的征求意见已经撤回',
  mail: (facts, _, { publicUrl }) =>
    [
      `《${subjectOf(facts.title)}》征求意见，已由承办单位撤回。`,
      `原因：${facts.reason}`,
      KEPT,
      pageOf(facts, publicUrl),
    ].join('\n'),
  short: ({ title, reason }) =>
    `您提过意见的《${subjectOf(title)}》征求意见，已由承办单位撤回，原因：${sentence(reason)}${KEPT}`,
};

const moved = ({ fromClosesOn, toClosesOn }: NoticeFacts) =>
  `截止日由${fromClosesOn ? inChinese(fromClosesOn) : '原定日期'}改为${toClosesOn ? inChinese(toClosesOn) : '新的日期'}24时`;

/** 征求意见延长期限: sent to everybody who commented on it, since they may go on, change or withdraw. */
export const CONSULTATION_EXTENDED: NotificationKind<NoticeFacts> = {
  key: 'extended',
  kind: MessageKind.CONSULTATION_EXTENDED,
  subject: () => '您提过意见的征求意见延长期限',
  mail: (facts, _, { publicUrl }) =>
    [
      `《${subjectOf(facts.title)}》征求意见延长期限，${moved(facts)}。`,
      `原因：${facts.reason}`,
      STANDS,
      pageOf(facts, publicUrl),
    ].join('\n'),
  short: (facts) =>
    `您提过意见的《${subjectOf(facts.title)}》征求意见延长期限，${moved(facts)}，原因：${sentence(facts.reason)}${STANDS}`,
};

const changed = (facts: NoticeFacts) =>
  facts.toClosesOn ? `${moved(facts)}，${STANDS}` : '您已经提出的意见继续有效。';

/** 更正公告: sent to everybody who commented, since they may have judged by what was wrong. */
export const NOTICE_CORRECTED: NotificationKind<NoticeFacts> = {
  key: 'corrected',
  kind: MessageKind.NOTICE_CORRECTED,
  subject: () => '您提过意见的事项发布更正',
  mail: (facts, _, { publicUrl }) =>
    [
      `《${subjectOf(facts.title)}》征求意见发布更正。`,
      facts.reason,
      changed(facts),
      pageOf(facts, publicUrl),
    ].join('\n'),
  short: (facts) =>
    `您提过意见的《${subjectOf(facts.title)}》征求意见发布更正。${sentence(facts.reason)}${changed(facts)}`,
};

const LETTERS = new Map([
  [NoticeKind.WITHDRAWN, CONSULTATION_WITHDRAWN],
  [NoticeKind.EXTENDED, CONSULTATION_EXTENDED],
  [NoticeKind.CORRECTED, NOTICE_CORRECTED],
]);

/** Letter to those who commented, by kind of notice (公告的告知); undefined: none is sent of that kind. */
export const letterOf = (kind: NoticeKind) => LETTERS.get(kind);
