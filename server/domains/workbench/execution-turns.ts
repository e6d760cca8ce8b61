import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { lastStanding, standing } from '#server/domains/decision/record.queries.ts';
import { runningEvaluation } from '#server/domains/execution/evaluation.queries.ts';
import { openDeeds, standingDeeds } from '#server/domains/execution/deed/standing-deeds.queries.ts';
import { publicationStanding } from '#server/domains/execution/publication.queries.ts';
import { addDays, inChinese } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import { FILEABLE, handedOver, nextHandoverDue } from '#server/law/archive/file-handover.ts';
import { Role } from '#server/law/people/role.ts';
import { phaseDays } from '#server/law/decision/stale-phase.ts';
import { SUSPENSION_GROUND_LABELS } from '#server/law/execution/suspension.ts';
import { START } from './decision-turns.ts';
import type { Turn } from './decision-turn.ts';
import type { WaitingDecision } from './decision-waiting.queries.ts';
import type { Requester } from './task-source.ts';

const P = DecisionPhase;
const ENDED: readonly DecisionPhase[] = [P.COMPLETED, P.REPEALED, P.REJECTED, P.TERMINATED];

/** Whose turn it is once a decision is published, and when it has ended (国令713号第三十二条至第三十四条). */
export const executionTurns = (decision: WaitingDecision, requester: Requester): Turn[] => [
  ...(decision.phase === P.PUBLISHED ? [START] : []),
  ...(outreachOpen(decision) ? [OUTREACH] : []),
  ...(decision.phase === P.EXECUTING ? executing(decision, requester) : []),
  ...(decision.phase === P.SUSPENDED ? [suspended(decision, requester)] : []),
  ...evaluating(decision),
  ...deeds(decision),
  ...filing(decision, requester),
];

/** Explained as the plan to publish promised. */
function outreachOpen({ phase, records }: WaitingDecision): boolean {
  const promised = publicationStanding(records).publication?.content.outreach ?? [];
  const afterwards = phase === P.PUBLISHED || phase === P.EXECUTING;
  return afterwards && promised.length > 0 && lastStanding(records, RecordKind.OUTREACH) === null;
}

/** A unit reports until it has said that it is done; when all have said so the office closes the execution. */
function executing({ records, executingUnitIds }: WaitingDecision, { actor }: Requester): Turn[] {
  const reports = standing(records, RecordKind.EXECUTION_REPORT);
  const done = (id: string) =>
    reports.some(({ content }) => content.unit.id === id && content.kind === ExecutionReportKind.COMPLETION);
  if (executingUnitIds.length > 0 && executingUnitIds.every(done)) return [COMPLETE];
  const last = reports.findLast(({ content }) => content.unit.id === actor.unitId)?.happenedOn;
  const detail = last ? `上次于${inChinese(last)}报告` : '尚未报告执行情况';
  return done(actor.unitId) ? [] : [{ ...REPORT, detail }];
}

/** Task on an urgent suspension, which may not last for good: the decision is resumed, adjusted or repealed (第三十七条). */
function suspended({ records }: WaitingDecision, { rules }: Requester): Turn {
  const order = lastStanding(records, RecordKind.SUSPENSION);
  const days = phaseDays(P.SUSPENDED, rules.policy);
  const grounds = order?.content.ground ? SUSPENSION_GROUND_LABELS[order.content.ground] : '';
  return {
    kind: TaskKind.RESUME_DECISION,
    role: Role.HEAD_OF_GOVERNMENT,
    detail: order
      ? `${inChinese(order.happenedOn)}起中止执行（${grounds}），情况消除的恢复执行，需要改变的依法调整或者废止`
      : '情况消除的恢复执行，需要改变的依法调整或者废止',
    article: '国令713号第三十七条',
    due: order && days !== null ? { day: addDays(order.happenedOn, days), provisional: false } : null,
  };
}

/** The deed that answers an adopted opinion is reviewed before everybody reads it; what came back is joined anew (第十八条). */
function deeds({ records }: WaitingDecision): Turn[] {
  const open = openDeeds(standingDeeds(records));
  const waiting = open.filter(({ reviewed }) => !reviewed).length;
  const back = open.find(({ reviewed }) => reviewed);
  return [
    ...(waiting > 0 ? [{ ...REVIEW_DEED, detail: `${waiting}条落实情况公开前的审查` }] : []),
    ...(back ? [{ ...LINK_DEED, detail: `审查退回：${back.returnedReason ?? ''}` }] : []),
  ];
}

/** An evaluation that was begun is finished by whoever began it (第三十六条). */
function evaluating({ records }: WaitingDecision): Turn[] {
  const running = runningEvaluation(records);
  if (!running) return [];
  const { startedOn, evaluators } = running;
  return [
    {
      ...EVALUATE,
      detail: `${inChinese(startedOn)}启动的评估（${evaluators.map(({ name }) => name).join('、')}）完成后登记`,
    },
  ];
}

/** The file is handed over once the decision is published, and closed once the matter has ended (第三十三条). */
function filing(decision: WaitingDecision, { rules }: Requester): Turn[] {
  const ended = ENDED.includes(decision.phase);
  const taken = handedOver(decision);
  if (!FILEABLE.has(decision.phase) || (taken && !ended)) return [];
  const day = nextHandoverDue(decision, rules.policy);
  return [
    {
      ...(ended ? ARCHIVE : HAND_OVER),
      ...(taken ? { detail: '核对执行、评估中形成的材料，补充归档' } : {}),
      due: day ? { day, provisional: false } : null,
    },
  ];
}

const EVALUATE: Turn = {
  kind: TaskKind.FINISH_EVALUATION,
  role: Role.GOV_OFFICE_STAFF,
  detail: '',
  article: '国令713号第三十六条',
};

const HAND_OVER: Turn = {
  kind: TaskKind.HAND_OVER_FILE,
  role: Role.ARCHIVIST,
  detail: '核对决策形成过程的材料，移交案卷',
  article: '国令713号第三十三条',
};

const ARCHIVE: Turn = {
  kind: TaskKind.ARCHIVE_DECISION,
  role: Role.ARCHIVIST,
  detail: '核对材料后归档',
  article: '国令713号第三十三条',
};

const OUTREACH: Turn = {
  kind: TaskKind.RECORD_OUTREACH,
  role: Role.GOV_OFFICE_STAFF,
  detail: '公布方案安排的宣传解读进行后登记',
  article: '国令713号第三十二条',
};

const REPORT: Turn = {
  kind: TaskKind.REPORT_EXECUTION,
  role: Role.EXECUTING_UNIT,
  detail: '',
  article: '国令713号第三十四条',
};

const REVIEW_DEED: Turn = {
  kind: TaskKind.REVIEW_DEED,
  role: Role.SECRECY_REVIEWER,
  detail: '',
  article: '国令711号第十七条',
};

const LINK_DEED: Turn = {
  kind: TaskKind.LINK_DEED,
  role: Role.EXECUTING_UNIT,
  detail: '',
  article: '国令713号第三十四条',
};

const COMPLETE: Turn = {
  kind: TaskKind.COMPLETE_DECISION,
  role: Role.GOV_OFFICE_STAFF,
  detail: '执行单位都已报告执行完毕',
  article: '国令713号第三十四条',
};
