/**
 * Questions of citizens about the rules, and where each answer stands: statutes by their matter, settings by their key
 * (按问题找规则).
 */
import type { PolicyKey } from '#server/law/policy/local-policy.ts';
import { type Setting, settingText } from './setting-text.ts';

/** The value of one of the settings, as it is read (20工作日). */
export type Said = (key: PolicyKey) => string;

/** Settings in the words of a sentence: 20个工作日. */
export const saidOf =
  (values: readonly Setting[]): Said =>
  (key) => {
    const setting = values.find((one) => one.key === key);
    return setting ? settingText({ ...setting, unit: setting.unit.replace(/^工作日$/, '个工作日') }) : '';
  };

export interface Question {
  id: string;
  question: string;
  /** In one or two sentences, with the county's own numbers. */
  answer: (said: Said) => string;
  statutes: readonly string[];
  settings: readonly PolicyKey[];
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'duojiu',
    question: '提意见有多少天？',
    answer: (said) =>
      `一般不少于30日，公布的当天不算${said('rollForwardClosingDay') === '是' ? '，最后一天逢休息日的顺延' : ''}。情况紧急的可以缩短，但必须说明理由。`,
    statutes: ['公开征求意见的期限', '日怎样计算'],
    settings: ['rollForwardClosingDay', 'minShortenedDays', 'shortenReasonMinChars'],
  },
  {
    id: 'dafu',
    question: '什么时候答复我？',
    answer: (said) =>
      `提交以后${said('commentTriageWorkingDays')}以内受理；征求意见截止以后${said('feedbackWorkingDays')}以内公布采纳情况，不采纳的写明理由。`,
    statutes: ['意见怎样处理'],
    settings: [
      'commentTriageWorkingDays',
      'feedbackWorkingDays',
      'reasonMinChars',
      'followUpWorkingDays',
      'simpleReplyDays',
      'ordinaryReplyWorkingDays',
      'requestInternalWorkingDays',
    ],
  },
  {
    id: 'xie',
    question: '意见能写多长，会不会公开？',
    answer: (said) =>
      `一条意见最多${said('commentMaxChars')}，可以带${said('attachmentsMax')}附件。公开不公开由您选，正文${said('commentsShown')}。`,
    statutes: ['公布什么'],
    settings: ['commentMaxChars', 'attachmentsMax', 'attachmentMaxMegabytes', 'commentsShown'],
  },
  {
    id: 'geren',
    question: '我的姓名和电话怎样保存？',
    answer: (said) =>
      `没有您单独同意，不公开。联系方式从决策公布起保存${said('contactRetentionYears')}，到期删除或者匿名化。`,
    statutes: ['个人信息'],
    settings: ['contactRetentionYears'],
  },
  {
    id: 'tingzheng',
    question: '什么时候开听证会，谁来参加？',
    answer: (said) =>
      `直接关系大家切身利益，或者意见分歧较大的，可以开；法律另有规定的，依照规定开。至少提前${said('hearingNoticeDays')}公告。价格听证会提前${said('priceHearingNoticeDays')}，消费者不少于${said('consumerShareMin')}。`,
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
    answer: (said) =>
      `从社会公众代表库里抽取或者轮流邀请，不由人挑。任期${said('representativeTermYears')}；列席一次以后，隔${said('restAfterMeetings')}再抽。`,
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
    answer: (said) =>
      `一年至少${said('openDaysPerYear')}。报满了可以候补：有人让出名额就通知您，${said('waitlistClaimHours')}以内确认。`,
    statutes: [],
    settings: ['openDaysPerYear', 'waitlistClaimHours', 'eventReportWorkingDays'],
  },
  {
    id: 'naxie',
    question: '哪些事要听大家的意见？',
    answer: (said) =>
      `重要的公共政策、规划、资源和工程，以及关系大家切身利益的重大事项，每年列成目录公布。${said('solicitationRequired') === '是' ? '一般都向社会公开征求意见。' : ''}`,
    statutes: ['哪些事项是重大行政决策', '目录', '听取意见'],
    settings: ['solicitationRequired'],
  },
  {
    id: 'huiyi',
    question: '多少人到会才能决定？',
    answer: (said) =>
      `常务会议要${said('executiveQuorum')}的组成人员到会，全体会议要${said('plenaryQuorum')}；不足的，不能讨论决定。`,
    statutes: [],
    settings: ['executiveQuorum', 'plenaryQuorum'],
  },
  {
    id: 'zhihou',
    question: '决定以后，谁看做得怎样？',
    answer: (said) =>
      `谁都可以反映执行中的问题。${said('evaluationDays')}以内收到${said('evaluationOpinions')}意见的，提示研究组织决策后评估。`,
    statutes: [],
    settings: ['evaluationOpinions', 'evaluationDays', 'archiveHandoverDays'],
  },
];

/** Settings that answer no question by name: how the offices keep their own deadlines. */
export const OTHERS = {
  id: 'qita',
  question: '机关内部办理的期限',
  answer: '各岗位自己办理的期限，也由本县在法律规定以内设定。',
} as const;

const ASKED: ReadonlySet<string> = new Set(QUESTIONS.flatMap(({ settings }) => settings));

/** Settings that no question names; a new one stands here, so that none is left out. */
export const unasked = <Setting extends { key: string }>(values: readonly Setting[]): Setting[] =>
  values.filter(({ key }) => !ASKED.has(key));
