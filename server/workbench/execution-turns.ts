import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { lastStanding, standing } from '#server/decision/record.queries.ts';
import { publicationStanding } from '#server/execution/publication.queries.ts';
import { archiveDue, handoverFrom } from '#server/law/archive.ts';
import { addDays, inChinese } from '#server/law/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision-phase.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import { ExecutionReportKind } from '#server/law/execution.ts';
import { Role } from '#server/law/role.ts';
import { DEFAULT_PHASE_DAYS } from '#server/law/stale-phase.ts';
import { SUSPENSION_GROUND_LABELS } from '#server/law/suspension.ts';
import { START } from './decision-turns.ts';
import type { Turn } from './decision-turn.ts';
import type { WaitingDecision } from './decision-waiting.queries.ts';
import type { Asker } from './task-source.ts';

const P = DecisionPhase;
const ENDED: readonly DecisionPhase[] = [P.COMPLETED, P.REPEALED, P.REJECTED, P.TERMINATED];

/** Whose turn it is once a decision is published, and when it has ended (国令713号第三十二条至第三十四条). */
export const executionTurns = (decision: WaitingDecision, asker: Asker): Turn[] => [
  ...(decision.phase === P.PUBLISHED ? [START] : []),
  ...(outreachOpen(decision) ? [OUTREACH] : []),
  ...(decision.phase === P.EXECUTING ? executing(decision, asker) : []),
  ...(decision.phase === P.SUSPENDED ? [suspended(decision)] : []),
  ...(ENDED.includes(decision.phase) ? [archive(decision, asker)] : []),
];

/** Explained as the plan to publish promised. */
function outreachOpen({ phase, records }: WaitingDecision): boolean {
  const promised = publicationStanding(records).publication?.content.outreach ?? [];
  const afterwards = phase === P.PUBLISHED || phase === P.EXECUTING;
  return afterwards && promised.length > 0 && lastStanding(records, RecordKind.OUTREACH) === null;
}

/** A unit reports until it has said that it is done; when all have said so the office closes the execution. */
function executing({ records, executingUnitIds }: WaitingDecision, { actor }: Asker): Turn[] {
  const reports = standing(records, RecordKind.EXECUTION_REPORT);
  const done = (id: string) =>
    reports.some(({ content }) => content.unit.id === id && content.kind === ExecutionReportKind.COMPLETION);
  if (executingUnitIds.length > 0 && executingUnitIds.every(done)) return [COMPLETE];
  const last = reports.findLast(({ content }) => content.unit.id === actor.unitId)?.happenedOn;
  const detail = last ? `上次于${inChinese(last)}报告` : '尚未报告执行情况';
  return done(actor.unitId) ? [] : [{ ...REPORT, detail }];
}

/** What was suspended in a hurry does not rest for good: it goes on, is adjusted or is repealed (第三十七条). */
function suspended({ records }: WaitingDecision): Turn {
  const order = lastStanding(records, RecordKind.SUSPENSION);
  const days = DEFAULT_PHASE_DAYS[P.SUSPENDED];
  const grounds = order?.content.ground ? SUSPENSION_GROUND_LABELS[order.content.ground] : '';
  return {
    kind: TaskKind.RESUME_DECISION,
    role: Role.HEAD_OF_GOVERNMENT,
    detail: order
      ? `${inChinese(order.happenedOn)}起中止执行（${grounds}），情况消除的恢复执行，需要改变的依法调整或者废止`
      : '情况消除的恢复执行，需要改变的依法调整或者废止',
    article: '国令713号第三十七条',
    due: order && days !== undefined ? { day: addDays(order.happenedOn, days), provisional: false } : null,
  };
}

const archive = ({ records }: WaitingDecision, { rules }: Asker): Turn => {
  const from = handoverFrom(records);
  return {
    kind: TaskKind.ARCHIVE_DECISION,
    role: Role.ARCHIVIST,
    detail: '核对材料后归档',
    article: '国令713号第三十三条',
    due: from ? { day: archiveDue(from, rules.policy), provisional: false } : null,
  };
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

const COMPLETE: Turn = {
  kind: TaskKind.COMPLETE_DECISION,
  role: Role.GOV_OFFICE_STAFF,
  detail: '执行单位都已报告执行完毕',
  article: '国令713号第三十四条',
};
