import type { Db } from '#server/ground/kernel/context.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';

/** The head of a version (稿次). */
export interface VersionHead {
  id: string;
  decisionId: string;
  consultationId: string | null;
  no: number;
  stage: DraftStage;
  basedOnId: string | null;
  frozenAt: Date | null;
  material: boolean | null;
}

const heads = (db: Db) =>
  db
    .selectFrom('draft_version')
    .select([
      'id',
      'decision_id as decisionId',
      'consultation_id as consultationId',
      'no',
      'stage',
      'based_on_id as basedOnId',
      'frozen_at as frozenAt',
      'material',
    ]);

/** The newest version of a decision's draft that the reader may see. */
export const newestVersion = (db: Db, decisionId: string): Promise<VersionHead | undefined> =>
  heads(db).where('decision_id', '=', decisionId).orderBy('no', 'desc').limit(1).executeTakeFirst();

/** The version that a round puts to the public. */
export const versionOfRound = (db: Db, consultationId: string): Promise<VersionHead | undefined> =>
  heads(db).where('consultation_id', '=', consultationId).orderBy('no', 'desc').limit(1).executeTakeFirst();

/** The version that was put to the public last, for words that were not said in a round. */
export const lastConsulted = (db: Db, decisionId: string): Promise<VersionHead | undefined> =>
  heads(db)
    .where('decision_id', '=', decisionId)
    .where('consultation_id', 'is not', null)
    .where('frozen_at', 'is not', null)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
