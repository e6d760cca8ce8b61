import { newId } from '#schema/kernel/id.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';
import { clausesOf, replaceClauses } from './clause-rows.ts';
import { newestVersion } from './version-head.queries.ts';

/** Decision, stage and round for which a version is made. */
interface Purpose {
  decisionId: string;
  stage: DraftStage;
  consultationId?: string;
}

/** Begins the next version of a decision's draft (另起一稿): it starts as the newest one stands, so that nothing is typed again. */
export async function beginVersion(command: CommandContext, purpose: Purpose): Promise<string> {
  const { db } = command;
  const base = await newestVersion(db, purpose.decisionId);
  const clauses = base ? await clausesOf(db, base.id) : [];
  const version = { id: newId(), consultationId: purpose.consultationId ?? null };
  await db
    .insertInto('draft_version')
    .values({
      id: version.id,
      decision_id: purpose.decisionId,
      consultation_id: version.consultationId,
      no: (base?.no ?? 0) + 1,
      stage: purpose.stage,
      based_on_id: base?.id ?? null,
      text: canonicalText(clauses),
      reason: '',
      material_reason: '',
      made_by_id: actorOf(command).id,
    })
    .execute();
  // Splits and joins are recorded between two versions, not for ever.
  await replaceClauses(
    db,
    version,
    clauses.map((clause) => ({ ...clause, originIds: [], unsure: false, cites: null })),
  );
  return version.id;
}
