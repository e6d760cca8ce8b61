import { describe, expect, it } from 'vitest';
import { CatalogueStage, refuseCatalogueTransition } from '#server/law/catalogue/catalogue-stage.ts';
import { refuseCommentTransition } from '#server/law/consultation/comment-stage.ts';
import { ConsultationStage, refuseTransition } from '#server/law/consultation/consultation-stage.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { HearingStage, refuseHearingTransition } from '#server/law/hearing/hearing-stage.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { MeetingStage, refuseMeetingTransition } from '#server/law/meeting/meeting-stage.ts';
import type { Finding } from '#server/law/refusal.ts';

const decision = (event: Parameters<typeof refuseDecisionEvent>[0], phase: DecisionPhase | null) =>
  refuseDecisionEvent(event, phase);
const P = DecisionPhase;

const CASES: readonly [string, readonly Finding[], Finding['rule']][] = [
  ['第十条 启动决策程序', decision('initiate', P.DRAFTING), 'R-08'],
  ['第十条 决策程序不得再次启动', decision('propose', P.DRAFTING), 'R-09'],
  ['第十四条 听取公众意见', decision('openParticipation', P.REVISING), 'R-13'],
  ['第十八条 结束公众参与', decision('finishParticipation', P.DRAFTING), 'R-32'],
  ['第二十五条 送请合法性审查', decision('submitLegality', P.DRAFTING), 'R-46'],
  ['第二十五条 合法性审查不通过', decision('failLegality', P.DRAFTING), 'R-47'],
  ['第二十六条 补充材料', decision('requestSupplement', P.REVISING), 'R-48'],
  ['第二十八条 合法性审查意见', decision('passLegality', P.REVISING), 'R-50'],
  ['第二十九条 提交讨论', decision('schedule', P.REVISING), 'R-51'],
  ['第三十条 集体讨论', decision('approve', P.REVISING), 'R-53'],
  ['第三十一条 党委意见', decision('recordPartyReply', P.REVISING), 'R-54'],
  ['第八条 人大意见', decision('recordCongressReply', P.REVISING), 'R-55'],
  ['第三十二条 公布', decision('publish', P.APPROVED), 'R-56'],
  ['第三十二条 尚未启动的不能签发', decision('issue', null), 'R-54'],
  ['第三十三条 归档', decision('archive', P.EXECUTING), 'R-58'],
  ['第三十四条 执行', decision('startExecution', P.APPROVED), 'R-59'],
  ['第三十五条 执行中的问题', decision('reportProblem', P.PUBLISHED), 'R-60'],
  ['第三十六条 决策后评估', decision('startEvaluation', P.PUBLISHED), 'R-61'],
  ['第三十七条 停止执行', decision('repeal', P.PUBLISHED), 'R-62'],
  ['第十五条 延长期限', refuseTransition('extend', ConsultationStage.CLOSED), 'R-19'],
  ['第十五条 提交意见', refuseTransition('comment', ConsultationStage.CLOSED), 'R-22'],
  ['第十八条 公布采纳情况', refuseTransition('publishReport', ConsultationStage.OPEN), 'R-34'],
  ['第十八条 处理意见', refuseCommentTransition('dispose', 'WITHDRAWN'), 'R-33'],
  ['撤回意见', refuseCommentTransition('withdraw', 'DISPOSED'), 'R-36'],
  [
    '第十六条 听证公告',
    refuseHearingTransition('publishNotice', HearingStage.HELD, SelectionMode.NONE),
    'R-27',
  ],
  [
    '第十六条 参加人名单',
    refuseHearingTransition('publishList', HearingStage.HELD, SelectionMode.NONE),
    'R-28',
  ],
  [
    '第十六条 材料送达',
    refuseHearingTransition('recordDelivery', HearingStage.PLANNED, SelectionMode.NONE),
    'R-29',
  ],
  [
    '第十七条 听证记录',
    refuseHearingTransition('signRecord', HearingStage.PLANNED, SelectionMode.NONE),
    'R-30',
  ],
  ['列席邀请', refuseMeetingTransition('ready', MeetingStage.ENDED), 'R-63'],
  ['直播', refuseMeetingTransition('approveStream', MeetingStage.ENDED), 'R-69'],
  ['公布会议纪要', refuseMeetingTransition('publishMinutes', MeetingStage.ENDED), 'R-74'],
  ['第三条 目录经党委同意', refuseCatalogueTransition('publish', CatalogueStage.DRAFT), 'R-05'],
  ['第三条 目录调整', refuseCatalogueTransition('proposeAdjustment', CatalogueStage.DRAFT), 'R-07'],
  ['年度完成情况', refuseCatalogueTransition('closeYear', CatalogueStage.DRAFT), 'R-10'],
];

describe('环节不符的，写明所涉的规则', () => {
  it.each(CASES)('%s', (_title, findings, rule) => {
    expect(findings).toMatchObject([{ code: 'WRONG_STAGE', rule, basis: 'DESIGN' }]);
    expect(findings[0]?.fix).not.toBe(findings[0]?.message);
  });
});
