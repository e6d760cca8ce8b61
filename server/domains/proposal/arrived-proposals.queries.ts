import { sql } from 'kysely';
import { type ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { phaseDays } from '#server/law/decision/stale-phase.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { Role } from '#server/law/people/role.ts';

/** 决策事项建议 (国令713号第十条): for the office that has them studied, until a leader starts or declines the matter. */
export const arrivedProposals: ArrivalSource = {
  kind: ArrivalKind.PROPOSAL,
  stands: DECISION_PHASE_LABELS,
  allows: (actor) => actor.roles.includes(Role.GOV_OFFICE_STAFF),
  rows: ({ rules: { policy } }) => ({
    columns: {
      id: sql`p.id`,
      title: sql`p.title`,
      text: sql`coalesce(p.written_text, p.problem, '')`,
      name: sql`p.proposer_name`,
      openName: sql`(p.proposer_kind = ${ProposerKind.CITIZEN})`,
      receivedAt: sql`p.proposed_at`,
      stand: sql`p.phase`,
      done: sql`(p.phase not in ('PROPOSED', 'STUDYING'))`,
      dueOn: sql`(case p.phase when 'PROPOSED' then p.phase_since + ${phaseDays(DecisionPhase.PROPOSED, policy)}::int
        when 'STUDYING' then p.phase_since + ${phaseDays(DecisionPhase.STUDYING, policy)}::int end)`,
      path: sql`'/gongzuotai/jianyi/' || p.id`,
    },
    from: sql`decision_proposal p`,
  }),
};
