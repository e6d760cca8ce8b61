import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import { sql } from 'kysely';
import { scheduledFor } from '#server/domains/consultation/consultation-schedule.queries.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import {
  type ConsultationFacts,
  ConsultationStage,
  stageOf,
} from '#server/law/consultation/consultation-stage.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { countGroupConsultations } from '#server/law/participation/group-consultation.ts';
import type { ParticipationFacts } from '#server/law/participation/participation-methods.ts';
import { Requirement, type StepDuty, StepDutyKind } from '#server/law/decision/requirement.ts';
import { activitiesOf, hearingHeld } from './heard.queries.ts';
import { requirementsOf, type Subject } from './requirement.queries.ts';

/** How the public has been heard on a decision (公众参与情况). */
export interface Participation extends ParticipationFacts {
  /** Ids of all rounds, those never opened too. */
  ids: readonly string[];
  /** Rounds whose feedback was published. */
  finished: number;
  /** Rounds opened, or announced, and not yet answered. */
  unfinished: number;
  /** Rounds that were withdrawn while opinions on them wait for their answer in public. */
  withdrawnUnanswered: readonly number[];
  /** Hearings announced whose report is not published, and which were not cancelled. */
  hearingsUnderWay: number;
  /** Ways in which the public was heard otherwise (听证会、座谈会、实地走访等), as often as it was. */
  activities: readonly ParticipationMethod[];
  /** Duty of public solicitation by a law or the catalogue; the county's own setting stands apart. */
  solicitation: StepDuty | null;
  /**
   * Whether public solicitation is expected: the county takes it for the rule (本县设定), the matter is open to it, and
   * nobody has stated why not.
   */
  solicitationExpected: boolean;
}

const S = ConsultationStage;
const FINISHED: readonly ConsultationStage[] = [S.FEEDBACK_PUBLISHED, S.ARCHIVED];
const OPENED: readonly ConsultationStage[] = [S.OPEN, S.CLOSED, S.FEEDBACK_READY];

interface Round extends ConsultationFacts {
  id: string;
  scheduledOpensAt: Date | null;
  scheduledById: string | null;
  blockedReason: string | null;
  round: number;
  heard: boolean;
}

const unfinished = (round: Round, now: Date) => {
  const stage = stageOf(round, now);
  return OPENED.includes(stage) || (stage === S.APPROVED && scheduledFor(round) !== null);
};

const finished = (round: Round, now: Date) =>
  round.feedbackPublishedAt !== null && round.withdrawnAt === null && FINISHED.includes(stageOf(round, now));

const withdrawnUnanswered = ({ withdrawnAt, feedbackPublishedAt, heard }: Round) =>
  withdrawnAt !== null && feedbackPublishedAt === null && heard;

const HEARD = sql<boolean>`exists (select from comment_state s
  where s.consultation_id = consultation.id and s.status <> 'WITHDRAWN')`;

/** The rounds of a decision; a draft of a round that was never announced is neither finished nor unfinished. */
async function roundsOf(db: Db, decisionId: string, now: Date) {
  const rounds: Round[] = await db
    .selectFrom('consultation')
    .select([
      'id',
      'round',
      'review',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'withdrawn_at as withdrawnAt',
      'feedback_published_at as feedbackPublishedAt',
      'archived_at as archivedAt',
      'feedback_ready as feedbackReady',
      'scheduled_opens_at as scheduledOpensAt',
      'scheduled_by_id as scheduledById',
      'blocked_reason as blockedReason',
    ])
    .select(HEARD.as('heard'))
    .where('decision_id', '=', decisionId)
    .orderBy('round')
    .execute();
  return {
    ids: rounds.map(({ id }) => id),
    finished: rounds.filter((round) => finished(round, now)).length,
    unfinished: rounds.filter((round) => unfinished(round, now)).length,
    withdrawnUnanswered: rounds.filter(withdrawnUnanswered).map(({ round }) => round),
  };
}

/** Hearings that were announced and whose opinions are not answered yet. */
async function hearingsUnderWay(db: Db, decisionId: string): Promise<number> {
  const row = await db
    .selectFrom('hearing')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('decision_id', '=', decisionId)
    .where('notice_published_at', 'is not', null)
    .where('stage', 'not in', [HearingStage.REPORT_PUBLISHED, HearingStage.CANCELLED])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Duty of public solicitation without regard to the county's own setting. */
async function solicitationOf(db: Db, subject: Subject, inForce: LawsOfDay): Promise<StepDuty | null> {
  const steps = await requirementsOf(db, subject, {
    ...inForce,
    policy: { solicitationRequired: false },
    bodies: new Map(),
  });
  const duties = steps.flatMap((step) => step.duties);
  return duties.find(({ kind }) => kind === StepDutyKind.PUBLIC_SOLICITATION) ?? null;
}

/**
 * Whether the reason for hearing the public in other ways was given before (采取其他方式的理由), of the matter and the
 * ways as they still are.
 */
async function explained(db: Db, decisionId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select coalesce(max(w.at) >= coalesce((select max(r.recorded_at) from decision_record r
      where r.decision_id = ${decisionId} and r.kind in ('ACTIVITY', 'FACTS')), '-infinity'), false) as stands
    from acknowledged_warning w
    where w.target_id = ${decisionId}::text and w.code = 'SOLICITATION_EXPECTED'`.execute(db);
  return rows[0]?.stands ?? false;
}

/** Reads it, from the rounds, the records and the circumstances of the matter. */
export async function participationOf(
  db: Db,
  decision: Subject & { id: string },
  { now, today, policy, laws }: Pick<Rules, 'now' | 'today' | 'policy' | 'laws'>,
): Promise<Participation> {
  const rounds = await roundsOf(db, decision.id, now);
  const { held, talks } = await activitiesOf(db, decision.id);
  const hearing = await hearingHeld(db, decision.id);
  const known = held.includes(ParticipationMethod.HEARING);
  const activities = hearing && !known ? [ParticipationMethod.HEARING, ...held] : held;
  const solicitation = await solicitationOf(db, decision, { laws, today });
  const solicited = rounds.finished + rounds.unfinished > 0;
  return {
    ...rounds,
    hearingsUnderWay: await hearingsUnderWay(db, decision.id),
    activities,
    methods: [...(solicited ? [ParticipationMethod.PUBLIC_SOLICITATION] : []), ...activities],
    affectsSpecificGroup: decision.facts.includes(DecisionFact.AFFECTS_SPECIFIC_GROUPS),
    groupConsultations: countGroupConsultations(talks, today),
    solicitation,
    solicitationExpected:
      policy.solicitationRequired &&
      solicitation?.requirement === Requirement.OPTIONAL &&
      !(await explained(db, decision.id)),
  };
}
