import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { lastStanding } from '#server/domains/decision/record.queries.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { npcReportRequired, ReportReply } from '#server/law/execution/issuing.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { publicationDue } from '#server/law/decision/decision-publication.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';
import { publicationStanding } from '#server/domains/execution/publication.queries.ts';
import { reportOf } from '#server/domains/procedure/legality/review.queries.ts';
import type { Turn } from './decision-turn.ts';
import type { WaitingDecision } from './decision-waiting.queries.ts';

const P = DecisionPhase;
const OFFICE = Role.GOV_OFFICE_STAFF;

/** Whose turn it is from the meeting to the publication (国令713号第二十九条至第三十二条). */
export function decidingTurns(decision: WaitingDecision, rules: Rules): Turn[] {
  switch (decision.phase) {
    case P.READY_FOR_DISCUSSION:
      return bringing(decision);
    case P.SCHEDULED:
      return [meeting(decision)];
    case P.APPROVED:
      return approved(decision);
    case P.ISSUED:
      return [publishing(decision, rules)];
    default:
      return [];
  }
}

/**
 * Turns on the way to a meeting: the unit that prepared it, or the office, asks a leader for approval, and then the
 * office arranges it; the request itself is on the leader's own list.
 */
function bringing({ unapproved }: WaitingDecision): Turn[] {
  const [finding] = unapproved;
  if (!finding) return [SCHEDULE];
  if (finding.code === 'APPROVAL_AWAITED') return [];
  const asking = { kind: TaskKind.ASK_AGENDA, detail: finding.message, article: finding.article };
  return [OFFICE, Role.UNIT_LEAD].map((role) => ({ ...asking, role }));
}

function meeting({ records }: WaitingDecision): Turn {
  const schedule = lastStanding(records, RecordKind.SCHEDULE)?.content;
  return {
    kind: TaskKind.RECORD_DISCUSSION,
    role: OFFICE,
    detail: schedule ? `${schedule.meetingName}讨论后登记` : '讨论后登记',
    article: '国令713号第三十条',
    due: schedule ? { day: schedule.meetingOn, provisional: false } : null,
  };
}

/** Reported and answered by the office; as soon as it is reported as it must be, the head may sign it, and the office enters the issue. */
function approved({ records, facts }: WaitingDecision): Turn[] {
  const party = reportOf(records, RecordKind.PARTY_REPORT)?.content ?? null;
  const npcMatter = facts.includes(DecisionFact.NPC_MATTER);
  const congress = reportOf(records, RecordKind.NPC_REPORT)?.content ?? null;
  const congressAsked = npcReportRequired({ npcMatter });
  const reported = (report: typeof party) => report !== null && report.reply !== ReportReply.REFUSED;
  return [
    ...(party?.reply ? [] : [reply(TaskKind.RECORD_PARTY_REPLY, party === null, '国令713号第三十一条')]),
    ...(congressAsked && !congress?.reply
      ? [reply(TaskKind.RECORD_CONGRESS_REPLY, congress === null, '国令713号第八条')]
      : []),
    ...(reported(party) && (!congressAsked || reported(congress)) ? [ISSUE] : []),
  ];
}

const reply = (kind: TaskKind, unreported: boolean, article: string): Turn => ({
  kind,
  role: OFFICE,
  detail: unreported ? '请示报告后登记' : '已经报告，答复后登记',
  article,
});

function publishing({ records }: WaitingDecision, { calendar }: Rules): Turn {
  const { issue, submission, review } = publicationStanding(records);
  const due = issue ? publicationDue(issue.happenedOn, calendar) : null;
  if (!submission) return planning('拟定公布方案，送保密审查', due);
  if (!review) return { ...SECRECY, due };
  if (!review.content.passed) return planning(`审查退回：${review.content.reason}`, due);
  return submission.content.withholding
    ? { ...START, detail: '依法不予公布，确定执行单位' }
    : { ...PUBLISH, due };
}

const planning = (detail: string, due: CountedDay | null): Turn => ({
  kind: TaskKind.PLAN_PUBLICATION,
  role: OFFICE,
  detail,
  article: '国令711号第二十六条',
  due,
});

const SCHEDULE: Turn = {
  kind: TaskKind.SCHEDULE_DISCUSSION,
  role: OFFICE,
  detail: '合法性审查已经通过',
  article: '国令713号第三十条',
};

const ISSUE: Turn = {
  kind: TaskKind.ISSUE_DECISION,
  role: OFFICE,
  detail: '会议已经通过，已请示报告党委；行政首长签发后登记印发',
  article: '国令713号第三十一条',
};

const SECRECY: Turn = {
  kind: TaskKind.REVIEW_PUBLICATION,
  role: Role.SECRECY_REVIEWER,
  detail: '公布前的保密审查',
  article: '国令711号第十七条',
};

const PUBLISH: Turn = {
  kind: TaskKind.PUBLISH_DECISION,
  role: OFFICE,
  detail: '审查已经通过，可以公布',
  article: '国令711号第二十六条',
};

/** Turn of the office that names the executing units. */
export const START: Turn = {
  kind: TaskKind.START_EXECUTION,
  role: OFFICE,
  detail: '明确负责执行的单位',
  article: '国令713号第三十四条',
};
