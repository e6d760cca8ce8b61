import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { Role } from '#server/law/people/role.ts';
import { EXPERT_CONCLUSION_LABELS } from '#server/law/procedure/expert-answer.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import {
  type PlainStaffKind,
  staffKind,
  staffNotification,
} from '#server/engines/telling/staff-notification.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import type { LinkFacts } from './inquiry-notification.ts';

const asked = ({ matter, fromUnit, dueOn }: Inquiry) =>
  `${fromUnit}请您论证《${matter}》，请在${inChinese(dueOn)}前答复`;

/** 专家论证函: the link is the expert's whole access. */
export const EXPERT_ASKED: NotificationKind<LinkFacts> = {
  key: 'expert-asked',
  kind: MessageKind.EXPERT_ASKED,
  subject: ({ inquiry }) => `专家论证函：${inquiry.matter}`,
  mail: ({ inquiry, link }) =>
    [
      `${inquiry.addressee}：`,
      `${asked(inquiry)}。`,
      ...(inquiry.note ? [`请着重论证：${inquiry.note}`] : []),
      '先声明与决策事项有无直接利害关系，再从必要性、可行性、科学性提出意见并署名；有直接利害关系的，声明以后不用论证。',
      `查阅草案、声明、出具意见（链接只供您本人使用，不用注册，提交时填写另发给您的验证码；署名以后或者过了答复期限失效）：${link}`,
      ...(inquiry.contact ? [`联系人：${inquiry.contact}`] : []),
    ].join('\n'),
  short: ({ inquiry, link }) => `${asked(inquiry)}：${link}`,
};

/** 专家已经出具意见. */
export const EXPERT_ANSWERED = staffKind('expert-answered', MessageKind.EXPERT_ANSWERED);

/** 专家声明有利害关系，回避. */
export const EXPERT_RECUSED = staffKind('expert-recused', MessageKind.EXPERT_ANSWERED);

interface OfDecision {
  leadUnitId: string;
  no: string;
}

const tell = (
  command: CommandContext,
  kind: PlainStaffKind,
  { id, matter }: Inquiry,
  { leadUnitId, no }: OfDecision,
  words: { subject: string; lines: readonly string[] },
): Promise<void> =>
  notifyStaff(
    command,
    { unitId: leadUnitId, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] },
    staffNotification(kind, {
      occasion: id,
      ...words,
      about: { id, title: matter, path: `/gongzuotai/juece/${no}` },
    }),
  );

/** 告知承办单位: an expert gave their opinion. */
export const tellExpertAnswered = (command: CommandContext, inquiry: Inquiry, decision: OfDecision) =>
  tell(command, EXPERT_ANSWERED, inquiry, decision, {
    subject: `${inquiry.addressee}已经出具论证意见：${inquiry.matter}`,
    lines: [`结论：${inquiry.reply ? EXPERT_CONCLUSION_LABELS[inquiry.reply] : ''}。请研究采纳。`],
  });

/** 告知承办单位: an expert stepped back, another is to be chosen. */
export const tellExpertRecused = (command: CommandContext, inquiry: Inquiry, decision: OfDecision) =>
  tell(command, EXPERT_RECUSED, inquiry, decision, {
    subject: `${inquiry.addressee}声明有直接利害关系：${inquiry.matter}`,
    lines: [`${inquiry.addressee}不参加论证。请另选专家，发出专家论证函。`],
  });
