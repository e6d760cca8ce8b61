import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { ChannelKind, WayKind } from '#schema/consultation/dossier-parts.ts';
import { StepState } from '#schema/decision/step-state.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';

/** How a step stands, in a paper of the file. */
export const STEP_STATE_WORDS: Readonly<Record<StepState, string>> = {
  [StepState.DONE]: '已完成',
  [StepState.NOW]: '正在进行',
  [StepState.NEXT]: '尚未进行',
  [StepState.NONE]: '不适用',
  [StepState.LATE]: '已过计划时间',
};

export const WAY_WORDS: Readonly<Record<WayKind, string>> = {
  [WayKind.ONLINE]: '本平台',
  [WayKind.LETTER]: '信函',
  [WayKind.EMAIL]: '电子邮箱',
  [WayKind.PHONE]: '电话',
  [WayKind.IN_PERSON]: '当面',
  [WayKind.FAX]: '传真',
};

export const CHANNEL_WORDS: Readonly<Record<ChannelKind, string>> = {
  [ChannelKind.PORTAL]: '政府网站',
  [ChannelKind.WECHAT]: '政务微信',
  [ChannelKind.NEWSPAPER]: '报刊',
  [ChannelKind.RADIO]: '广播',
  [ChannelKind.TV]: '电视',
  [ChannelKind.NOTICE_BOARD]: '公告栏',
  [ChannelKind.OTHER]: '其他',
};

export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  [NoticeKind.OPENED]: '开始征求意见',
  [NoticeKind.EXTENDED]: '延长期限',
  [NoticeKind.SHORTENED]: '缩短期限',
  [NoticeKind.WITHDRAWN]: '撤回征求意见',
  [NoticeKind.CORRECTED]: '更正',
};

export const ATTACHMENT_WORDS: Readonly<Record<AttachmentKind, string>> = {
  [AttachmentKind.DRAFT]: '草案',
  [AttachmentKind.EXPLANATION]: '起草说明',
  [AttachmentKind.INTERPRETATION]: '政策解读',
  [AttachmentKind.PICTURE]: '图解',
  [AttachmentKind.BASIS]: '依据',
  [AttachmentKind.OTHER]: '其他',
  [AttachmentKind.COMMENT]: '意见附件',
  [AttachmentKind.SCAN]: '扫描件',
};

export const REPORT_STAGE_WORDS: Readonly<Record<ReportStage, string>> = {
  [ReportStage.DRAFT]: '拟稿',
  [ReportStage.CONFIRMED]: '负责人已确认',
  [ReportStage.REVIEWED]: '审查通过待公布',
  [ReportStage.PUBLISHED]: '已公布',
};

/** 2026年11月20日 10:00, by the county's clock. */
export function shanghai(instant: Date): string {
  const text = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日 ${text.slice(11, 16)}`;
}
