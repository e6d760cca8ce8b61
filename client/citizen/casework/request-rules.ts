/** Statements of the guide on applications for information (政府信息公开指南), with the provision of each statement. */
import { CASE_KINDS, REQUEST_DAYS } from '#server/law/casework/case-kinds.ts';
import { EXTENSION_MAX } from '#server/law/casework/request-extension.ts';
import { CONFIRMED_WITHIN } from '#server/law/casework/request-form.ts';
import { remedyWords } from '#server/law/casework/request-letter.ts';
import { CORRECTION_LIMITS, CORRECTION_WITHIN, OPINION_DAYS } from '#server/law/casework/request-steps.ts';

/** One statement: its subject, what is so, and the provision; none where the county says it of itself. */
export interface Rule {
  readonly term: string;
  readonly told: string;
  readonly article?: string;
}

const law = (article: string) => `国令711号${article}`;

/** Steps of an application from its receipt to the archive (办理的闭环). */
export const COURSE = ['接收', '登记', '审核', '办理', '答复', '归档'] as const;
export type CourseStep = (typeof COURSE)[number];

export const courseNotes: Readonly<Record<CourseStep, string>> = {
  接收: '当场给受理编号',
  登记: '确定收到之日和办理机关',
  审核: '不明确的，一次告知补正',
  办理: '检索信息，必要时征求意见',
  答复: '书面答复，有文书编号',
  归档: '申请和答复存档',
};

/** Every part of the guide; `target` is the county's own, in 工作日. */
export const rulesOf = (target: number) => ({ asking, terms: termsOf(target), fees, remedies });

const asking: readonly Rule[] = [
  { term: '谁可以申请', told: '公民、法人或者其他组织。', article: law('第二十七条') },
  {
    term: '申请的方式',
    told: '在线填写、当面提交、寄信，效力一样。书写有困难的，可以口头提出，由工作人员代为填写。',
    article: law('第二十九条第一款'),
  },
  {
    term: '申请要写什么',
    told: '申请人的姓名或者名称、身份证明、联系方式；所需信息的名称、文号或者便于查询的其他特征；获取信息的方式。',
    article: law('第二十九条第二款'),
  },
  {
    term: '哪一天算收到',
    told: `当面提交和寄来的，以收到之日为准。网上和电子邮件提出的，以双方确认之日为准；本平台最晚在提交后第${CONFIRMED_WITHIN}个工作日视为确认。`,
    article: law('第三十一条'),
  },
];

const termsOf = (target: number): readonly Rule[] => [
  {
    term: '答复',
    told: `能当场答复的当场答复；不能的，自收到申请之日起${REQUEST_DAYS}个工作日内答复。`,
    article: CASE_KINDS.REQUEST.article,
  },
  { term: '本县的目标', told: `${target}个工作日内答复。` },
  {
    term: '补正',
    told: `内容不明确的，自收到申请之日起${CORRECTION_WITHIN}个工作日内一次告知补正，给${CORRECTION_LIMITS.least}至${CORRECTION_LIMITS.most}个工作日；收到补正之日起重新计算。没有正当理由逾期不补正的，视为放弃申请。`,
    article: law('第三十条'),
  },
  {
    term: '征求意见',
    told: `涉及第三方合法权益，或者由几个机关一起制作的，书面征求意见，${OPINION_DAYS}个工作日内提出；征求意见的时间不计入答复期限。`,
    article: law('第三十二条至第三十四条'),
  },
  {
    term: '延长',
    told: `需要延长的，经政府信息公开工作机构负责人同意并告知申请人，最长${EXTENSION_MAX}个工作日。`,
    article: law('第三十三条'),
  },
];

const fees: readonly Rule[] = [
  {
    term: '收费',
    told: '不收费。申请的数量、频次明显超过合理范围的，可以收取信息处理费。',
    article: law('第四十二条'),
  },
];

const remedies: readonly Rule[] = [
  {
    term: '不予公开、部分公开',
    told: remedyWords('STATE_SECRET') ?? '',
    article: '行政复议法第二十三条',
  },
  { term: '其他答复', told: remedyWords('NOT_EXISTING') ?? '' },
  {
    term: '投诉、举报',
    told: '认为没有依法办理的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。',
  },
];
