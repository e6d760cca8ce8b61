import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { phaseDays } from '#server/law/decision/stale-phase.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface WaitingProposal {
  id: string;
  title: string;
  proposerName: string;
  receivedOn: CalendarDay;
  phase: 'PROPOSED' | 'STUDYING';
  phaseSince: CalendarDay;
}

/** Whose turn a proposal is (国令713号第十条): studied by the office, started or declined by a leader of the government. */
const TURNS = {
  [DecisionPhase.PROPOSED]: { role: Role.GOV_OFFICE_STAFF, kind: TaskKind.STUDY_PROPOSAL },
  [DecisionPhase.STUDYING]: { role: Role.GOV_LEADER, kind: TaskKind.DECIDE_PROPOSAL },
} as const;

/** 决策事项建议: those that wait for the requester, by when the county would have them on (参照第三十八条). */
export function proposalTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.GOV_OFFICE_STAFF, Role.GOV_LEADER)) return [];
  const select = sql<WaitingProposal>`
    select p.id, p.title, p.proposer_name as "proposerName", p.received_on::text as "receivedOn", p.phase,
      p.phase_since::text as "phaseSince"
    from decision_proposal p where p.phase in ('PROPOSED', 'STUDYING') order by p.proposed_at, p.id`;
  return [
    asked(select, (rows) =>
      rows.filter(({ phase }) => is(requester, TURNS[phase].role)).map((row) => turnOf(row, requester)),
    ),
  ];
}

const turnOf = (proposal: WaitingProposal, { rules }: Requester): Task => {
  const { id, title, phase, phaseSince } = proposal;
  const days = phaseDays(phase, rules.policy);
  return task(
    {
      key: `${TURNS[phase].kind}:${id}`,
      kind: TURNS[phase].kind,
      title,
      detail: told(proposal),
      article: '国令713号第十条',
      dueOn: days === null ? null : addDays(phaseSince, days),
      path: `/gongzuotai/jianyi/${id}`,
    },
    rules.today,
  );
};

const told = ({ phase, proposerName, receivedOn, phaseSince }: WaitingProposal) =>
  phase === DecisionPhase.PROPOSED
    ? `${proposerName}于${inChinese(receivedOn)}提出，研究论证以后报请决定`
    : `${inChinese(phaseSince)}开始研究论证，决定是否启动决策程序`;
