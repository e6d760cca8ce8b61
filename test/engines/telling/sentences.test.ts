/** 写进告知的原因、联系方式：不管怎样打的，句末只有一个句号，后面的话不连在一起。 */
import 'reflect-metadata';
import { expect, it } from 'vitest';
import {
  CONSULTATION_EXTENDED,
  CONSULTATION_WITHDRAWN,
  NOTICE_CORRECTED,
} from '#server/domains/consultation/notice-letters.ts';
import { DECISION_TERMINATED } from '#server/domains/consultation/tell-termination.ts';
import { EVENT_NOTIFICATIONS } from '#server/domains/event/event-notification.ts';
import { HEARING_NOTIFICATIONS } from '#server/domains/hearing/hearing-notification.ts';
import { sentence } from '#server/law/sentence.ts';
import { REVIEW_NOTIFICATIONS } from '#server/engines/paper/notify-of-review.ts';
import { PRESS_NEWS } from '#server/domains/press/tell-journalist.ts';
import { SUBMISSION_DECLINED } from '#server/domains/catalogue/tell-units.ts';
import { CASE_ANSWERED } from '#server/domains/casework/case-answered.ts';

const PERSON = { receiptNo: '20260001', displayName: '李**' } as never;
const CONTEXT = { publicUrl: 'https://lanxi.example' } as never;

/** The short message of a kind, made of what somebody typed. */
const SHORT: Readonly<Record<string, (reason: string, contact: string) => string>> = {
  活动取消: (cancelReason, contact) =>
    EVENT_NOTIFICATIONS.CANCELLED.short({ title: '开放日', cancelReason, contact } as never, PERSON, CONTEXT),
  听证会取消: (cancelReason, contact) =>
    HEARING_NOTIFICATIONS.CANCELLED.short(
      { name: '听证会', cancelReason, contact } as never,
      PERSON,
      CONTEXT,
    ),
  新闻发布会取消: (reason, contact) =>
    PRESS_NEWS.short(
      {
        title: '发布会',
        contact,
        place: '会议室',
        startsAt: new Date(0),
        said: `原因：${sentence(reason)}`,
      } as never,
      PERSON,
      CONTEXT,
    ),
  征求意见撤回: (reason) => CONSULTATION_WITHDRAWN.short({ title: '规划', reason } as never, PERSON, CONTEXT),
  征求意见延长: (reason) => CONSULTATION_EXTENDED.short({ title: '规划', reason } as never, PERSON, CONTEXT),
  更正: (reason) => NOTICE_CORRECTED.short({ title: '规划', reason } as never, PERSON, CONTEXT),
  决策终止: (reason) => DECISION_TERMINATED.short({ title: '规划', no: '2026-001', reason }, PERSON, CONTEXT),
  送审退回: (reason) =>
    REVIEW_NOTIFICATIONS.returnReview.short(
      { label: '公告', title: '规划', by: '甲', reason } as never,
      PERSON,
      CONTEXT,
    ),
  送审通过: (reason) =>
    REVIEW_NOTIFICATIONS.passReview.short(
      { label: '公告', title: '规划', by: '甲', reason } as never,
      PERSON,
      CONTEXT,
    ),
  不予列入: (reason) =>
    SUBMISSION_DECLINED.short(
      { subject: '未列入目录', lines: [`理由：${reason}`], path: '' },
      PERSON,
      CONTEXT,
    ),
  意见建议答复: (answer) =>
    CASE_ANSWERED.SUGGESTION.short({ title: '规划', unitName: '县住建局', answer }, PERSON, CONTEXT),
};

it.each(Object.entries(SHORT))('%s', (_, said) => {
  const once = said('防汛会商', '0571-1234567');
  expect(once).toContain('防汛会商。');
  expect(said('防汛会商。', '0571-1234567。')).toBe(once);
  expect(once).not.toMatch(/。[。；]|1234567[^。]/);
  expect(once.endsWith('。')).toBe(true);
});
