import type { Can } from '#schema/kernel/offer.ts';
import type { DraftOffer, DraftLineOffer } from '#schema/draft/draft-offer.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';
import { type MovedReference, refuseMovedReferences } from '#server/law/draft/moved-references.ts';
import { changedName, refuseFixing } from '#server/law/draft/revision.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { SourcedChange } from './draft-changes.queries.ts';
import { ownDraft, worksOnDraft } from './draft.permissions.ts';
import type { VersionHead } from './version-head.queries.ts';
import { refuseNextVersion } from './next-version.ts';
import { refuseStage } from './revision-ground.queries.ts';
import { refuseFixed } from './working-draft.ts';

/** The unit's own people, by the permission of the commands. */
const ours = (unitIds: readonly string[]): Permission => ({
  ...worksOnDraft,
  allows: (actor) => worksOnDraft.allows(actor) && ownDraft(actor, unitIds),
});

/** Facts of the decision that bear on its draft: its phase, the reasons against work on the draft, its units. */
interface DraftGround {
  phase: DecisionPhase;
  revision: readonly Finding[];
  unitIds: readonly string[];
}

/** Actions open to the viewer on a decision's draft (可办事项). */
export const draftLineCapabilities = (
  actor: Actor | null,
  { revision, unitIds }: DraftGround,
  newest: VersionHead | undefined,
): Can<typeof DraftLineOffer> => ({
  startDraftRevision: capability(actor, ours(unitIds), [...revision, ...refuseNextVersion(newest)]),
});

/** Actions open to the viewer on one version; why it was made is asked when it is fixed. */
export function draftCapabilities(
  actor: Actor | null,
  { phase, revision, unitIds }: DraftGround,
  version: { frozenAt: Date | null; consultationId: string | null; stage: DraftStage },
  changes: readonly SourcedChange[],
  moved: readonly MovedReference[],
): Can<typeof DraftOffer> {
  const standing = [...refuseFixed(version), ...revision, ...refuseStage(phase, version.stage)];
  const told = changes.map((change) => ({ no: changedName(change), source: change.source }));
  const fixing = refuseFixing(told, '').filter(({ fields }) => !fields.includes('reason'));
  return {
    edit: capability(actor, ours(unitIds), standing),
    discard: capability(actor, ours(unitIds), refuseFixed(version)),
    fixDraft: capability(actor, ours(unitIds), [...standing, ...fixing, ...refuseMovedReferences(moved)]),
  };
}
