import type { PublicationPlan } from '#schema/execution/execution-contents.ts';
import { changesSince } from '#server/engines/draft/draft-changes.queries.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import { lastConsulted } from '#server/engines/draft/version-head.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { refusePublishedImpacts } from '#server/law/consultation/interpretation-forms.ts';
import { changedName } from '#server/law/draft/revision.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Legal findings on the rows 对您有什么变化 that a plan publishes (R-57a), by 审定稿 as it stands. */
export async function impactFindings(
  db: Db,
  decisionId: string,
  { impacts = [], impactsConfirmed = false }: Pick<PublicationPlan, 'impacts' | 'impactsConfirmed'>,
): Promise<Finding[]> {
  if (impacts.length === 0) return [];
  const changed = impactsConfirmed ? [] : await changedSinceConsulted(db, decisionId);
  return refusePublishedImpacts({ impacts, confirmed: impactsConfirmed, changed });
}

/** The clauses of 审定稿 that the public was asked about in other words; where the draft is a file alone, none is known. */
async function changedSinceConsulted(db: Db, decisionId: string): Promise<string[]> {
  const [consulted, approved] = await Promise.all([
    lastConsulted(db, decisionId),
    approvedVersion(db, decisionId),
  ]);
  if (!consulted || !approved || consulted.id === approved.id) return [];
  const changes = await changesSince(db, { ...approved, decisionId, basedOnId: null }, consulted);
  return changes.map(changedName);
}
