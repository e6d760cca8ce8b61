import type { Can } from '#schema/kernel/offer.ts';
import type { DraftLineOffer } from '#schema/draft/draft-offer.ts';
import { NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { sourcedChanges } from './draft-changes.queries.ts';
import { draftCapabilities, draftLineCapabilities } from './draft-capabilities.ts';
import { movedReferencesOf } from './moved-references.queries.ts';
import { refuseRevision } from './revision-ground.queries.ts';
import type { ReadVersion } from './draft.queries.ts';
import { newestVersion } from './version-head.queries.ts';

async function decisionOf(db: Db, id: string) {
  const decision = await db
    .selectFrom('decision')
    .select(['id', 'phase', 'unit_ids as unitIds'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...decision, revision: await refuseRevision(db, decision) };
}

/** Actions open to the viewer on a decision's draft, and why not (可办事项). */
export const draftLineCapabilitiesOf = async (
  context: Context,
  decisionId: string,
): Promise<Can<typeof DraftLineOffer>> => {
  if (!context.actor) return { startDraftRevision: NOT_ALLOWED };
  return read(context, async (db) =>
    draftLineCapabilities(
      context.actor,
      await decisionOf(db, decisionId),
      await newestVersion(db, decisionId),
    ),
  );
};

/** Actions open to the viewer on one version. */
export const draftCapabilitiesOf = (context: Context, version: ReadVersion) =>
  read(context, async (db) =>
    draftCapabilities(
      context.actor,
      await decisionOf(db, version.decisionId),
      version,
      version.frozenAt ? [] : await sourcedChanges(db, version),
      version.frozenAt ? [] : await movedReferencesOf(db, version),
    ),
  );
