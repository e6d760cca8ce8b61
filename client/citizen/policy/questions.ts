/**
 * Questions of citizens about the rules, and where each answer stands: statutes by their matter, settings by their key
 * (按问题找规则).
 */
import type { PolicyKey } from '#server/law/policy/local-policy.ts';

export interface Question {
  id: string;
  question: string;
  statutes: readonly string[];
  settings: readonly PolicyKey[];
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'duojiu',
    question: '提意见有多少天？',
    statutes: ['公开征求意见的期限', '日怎样计算'],
    settings: ['rollForwardClosingDay', 'minShortenedDays', 'shortenReasonMinChars'],
  },
  {
    id: 'dafu',
    question: '什么时候答复我？',
    statutes: ['意见怎样处理'],
    settings: [
      'commentTriageWorkingDays',
      'feedbackWorkingDays',
      'reasonMinChars',
      'ordinaryReplyWorkingDays',
    ],
  },
  {
    id: 'xie',
    question: '意见能写多长，会不会公开？',
    statutes: ['公布什么'],
    settings: ['commentMaxChars', 'attachmentsMax', 'attachmentMaxMegabytes', 'commentsShown'],
  },
  {
    id: 'geren',
    question: '我的姓名和电话怎样保存？',
    statutes: ['个人信息'],
    settings: ['contactRetentionYears'],
  },
  {
    id: 'tingzheng',
    question: '什么时候开听证会，谁来参加？',
    statutes: ['听证会'],
    settings: [
      'hearingNoticeDays',
      'priceHearingNoticeDays',
      'hearingListDays',
      'priceMaterialDays',
      'consumerShareMin',
    ],
  },
  {
    id: 'daibiao',
    question: '代表怎样邀请、怎样轮换？',
    statutes: [],
    settings: [
      'representativeTermYears',
      'restAfterMeetings',
      'invitationSendWorkingDays',
      'invitationReplyWorkingDays',
    ],
  },
  {
    id: 'huodong',
    question: '一年有几次开放日，报名满了怎么办？',
    statutes: [],
    settings: ['openDaysPerYear', 'waitlistClaimHours', 'eventReportWorkingDays'],
  },
  {
    id: 'naxie',
    question: '哪些事要听大家的意见？',
    statutes: ['哪些事项是重大行政决策', '目录', '听取意见'],
    settings: ['solicitationRequired'],
  },
  {
    id: 'huiyi',
    question: '多少人到会才能决定？',
    statutes: [],
    settings: ['executiveQuorum', 'plenaryQuorum'],
  },
  {
    id: 'zhihou',
    question: '决定以后，谁看做得怎样？',
    statutes: [],
    settings: ['evaluationOpinions', 'evaluationDays', 'archiveHandoverDays'],
  },
];

/** Settings that answer no question by name: how the offices keep their own deadlines. */
export const OTHERS = { id: 'qita', question: '机关内部办理的期限' } as const;

const ASKED: ReadonlySet<string> = new Set(QUESTIONS.flatMap(({ settings }) => settings));

/** Settings that no question names; a new one stands here, so that none is left out. */
export const unasked = <Setting extends { key: string }>(values: readonly Setting[]): Setting[] =>
  values.filter(({ key }) => !ASKED.has(key));
