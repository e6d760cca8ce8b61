/**
 * 国令711号第三十六条. Outcomes of an application for information (答复的种类), told apart as the yearly report counts them
 * (政府信息公开工作年度报告格式): each has its group, and the article it rests on.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Groups of outcomes (处理结果), in the order of the yearly report. */
export const [OutcomeGroup, OUTCOME_GROUP_LABELS] = vocabulary({
  OPEN: '予以公开',
  PARTLY: '部分公开',
  WITHHELD: '不予公开',
  UNABLE: '无法提供',
  UNHANDLED: '不予处理',
  OTHERWISE: '其他处理',
});
export type OutcomeGroup = keyof typeof OutcomeGroup;

/** Outcomes (答复的种类). */
export const [RequestOutcome, REQUEST_OUTCOME_LABELS] = vocabulary({
  GIVEN: '予以公开',
  PUBLIC_ALREADY: '已经主动公开，告知获取方式',
  PARTLY_GIVEN: '部分公开',
  STATE_SECRET: '属于国家秘密',
  FORBIDDEN: '其他法律、行政法规禁止公开',
  ENDANGERS: '危及国家安全、公共安全、经济安全、社会稳定',
  OF_THIRD_PARTY: '公开会损害第三方合法权益',
  INTERNAL: '属于内部事务信息',
  IN_PROCESS: '属于过程性信息',
  ENFORCEMENT_FILE: '属于行政执法案卷',
  QUERY_BY_LAW: '属于行政查询事项，按专门规定办理',
  NOT_EXISTING: '经检索没有这项信息',
  OF_OTHER_BODY: '不属于本机关负责公开',
  TO_BE_MADE: '没有现成信息，需要另行制作',
  STILL_UNCLEAR: '补正后申请内容仍不明确',
  PETITION: '实为信访、投诉、举报',
  REPEATED: '重复申请',
  PUBLICATION: '要求提供公开出版物',
  EXCESSIVE: '无正当理由大量、反复申请',
  RECONFIRMING: '要求确认或者重新出具已经获取的信息',
  UNCORRECTED: '无正当理由逾期不补正',
  FEE_UNPAID: '逾期未缴纳信息处理费',
  ENDED: '申请人撤回等其他情形',
});
export type RequestOutcome = keyof typeof RequestOutcome;

/** Facts of an outcome: its group, and the article it rests on (条例的条款). */
export interface OutcomeFacts {
  readonly group: OutcomeGroup;
  readonly article: string;
}

const { OPEN, PARTLY, WITHHELD, UNABLE, UNHANDLED, OTHERWISE } = OutcomeGroup;
const of = (group: OutcomeGroup, article: string): OutcomeFacts => ({
  group,
  article: `国令711号${article}`,
});

/** Every outcome there is, in the order of the yearly report. */
export const OUTCOMES: Readonly<Record<RequestOutcome, OutcomeFacts>> = {
  GIVEN: of(OPEN, '第三十六条第二项'),
  PUBLIC_ALREADY: of(OPEN, '第三十六条第一项'),
  PARTLY_GIVEN: of(PARTLY, '第三十七条'),
  STATE_SECRET: of(WITHHELD, '第十四条、第三十六条第三项'),
  FORBIDDEN: of(WITHHELD, '第十四条、第三十六条第三项'),
  ENDANGERS: of(WITHHELD, '第十四条、第三十六条第三项'),
  OF_THIRD_PARTY: of(WITHHELD, '第十五条、第三十二条、第三十六条第三项'),
  INTERNAL: of(WITHHELD, '第十六条第一款、第三十六条第三项'),
  IN_PROCESS: of(WITHHELD, '第十六条第二款、第三十六条第三项'),
  ENFORCEMENT_FILE: of(WITHHELD, '第十六条第二款、第三十六条第三项'),
  QUERY_BY_LAW: of(WITHHELD, '第三十六条第七项'),
  NOT_EXISTING: of(UNABLE, '第三十六条第四项'),
  OF_OTHER_BODY: of(UNABLE, '第三十六条第五项'),
  TO_BE_MADE: of(UNABLE, '第三十八条'),
  STILL_UNCLEAR: of(UNABLE, '第三十条'),
  PETITION: of(UNHANDLED, '第三十九条第一款'),
  REPEATED: of(UNHANDLED, '第三十六条第六项'),
  PUBLICATION: of(UNHANDLED, '第三十九条第二款'),
  EXCESSIVE: of(UNHANDLED, '第三十五条'),
  RECONFIRMING: of(UNHANDLED, '第三十六条第六项'),
  UNCORRECTED: of(OTHERWISE, '第三十条'),
  FEE_UNPAID: of(OTHERWISE, '第四十二条'),
  ENDED: of(OTHERWISE, '第二十七条'),
};

/** The groups with their outcomes, in the order of the yearly report. */
export const OUTCOME_GROUPS = Object.values(OutcomeGroup).map((group) => ({
  group,
  label: OUTCOME_GROUP_LABELS[group],
  outcomes: Object.values(RequestOutcome).filter((one) => OUTCOMES[one].group === group),
}));
