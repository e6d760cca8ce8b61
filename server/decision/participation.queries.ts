import type { Db } from '#server/kernel/context.ts';
import { type ConsultationFacts, ConsultationStage, stageOf } from '#server/law/consultation-stage.ts';

/** How far the consultations of a decision are (公众参与情况). */
export interface Participation {
  /** Ids of all rounds, those never opened too. */
  ids: readonly string[];
  /** Rounds whose feedback was published. */
  finished: number;
  /** Rounds opened, or announced, and not yet answered. */
  unfinished: number;
}

const S = ConsultationStage;
const FINISHED: readonly ConsultationStage[] = [S.FEEDBACK_PUBLISHED, S.ARCHIVED];
const OPENED: readonly ConsultationStage[] = [S.OPEN, S.CLOSED, S.FEEDBACK_READY];

interface Round extends ConsultationFacts {
  id: string;
  scheduledOpensAt: Date | null;
}

const unfinished = (round: Round, now: Date) => {
  const stage = stageOf(round, now);
  return OPENED.includes(stage) || (stage === S.APPROVED && round.scheduledOpensAt !== null);
};

const finished = (round: Round, now: Date) =>
  round.feedbackPublishedAt !== null && FINISHED.includes(stageOf(round, now));

/** Reads it; a draft of a round that nobody was told of is neither. */
export async function participationOf(db: Db, decisionId: string, now: Date): Promise<Participation> {
  const rounds: Round[] = await db
    .selectFrom('consultation')
    .select([
      'id',
      'review',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'withdrawn_at as withdrawnAt',
      'feedback_published_at as feedbackPublishedAt',
      'archived_at as archivedAt',
      'feedback_ready as feedbackReady',
      'scheduled_opens_at as scheduledOpensAt',
    ])
    .where('decision_id', '=', decisionId)
    .execute();
  return {
    ids: rounds.map(({ id }) => id),
    finished: rounds.filter((round) => finished(round, now)).length,
    unfinished: rounds.filter((round) => unfinished(round, now)).length,
  };
}
