import { LockMode } from '@mikro-orm/core';
import { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { Unit } from '#schema/identity/unit.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { isId, loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';

const SUBMISSION = '该申报事项';

/** The collection, whatever its state; it stays as it is until the command ends. */
export async function loadCollection({ em, db }: CommandContext, id: string): Promise<CatalogueCollection> {
  const found = isId(id) ? await em.findOne(CatalogueCollection, { id }) : null;
  if (!found) throw notFound('这次征集');
  // Units may not lock the bureau's row; an advisory lock they share with its closing keeps the order instead.
  await db
    .selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock_shared', [eb.fn('hashtext', [eb.val(id)])]).as('held'))
    .execute();
  return em.refreshOrFail(found);
}

/** The collection of a version, locked against everyone who hands in to it. */
export async function lockCollection(
  { em, db }: CommandContext,
  catalogueVersionId: string,
): Promise<CatalogueCollection | null> {
  const found = await em.findOne(
    CatalogueCollection,
    { catalogueVersionId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (found)
    await db
      .selectNoFrom((eb) =>
        eb.fn('pg_advisory_xact_lock', [eb.fn('hashtext', [eb.val(found.id)])]).as('held'),
      )
      .execute();
  return found;
}

/** A matter of the requester's own unit, for a change made on `version`; another unit's is not found. */
export async function loadOwn(
  command: CommandContext,
  id: string,
  version: number,
): Promise<CatalogueSubmission> {
  const found = await submissionNamed(command, id);
  if (found.unitId !== command.actor?.unitId) throw notFound(SUBMISSION);
  sameVersion(found, version, SUBMISSION);
  return found;
}

/** A matter handed in, for a change made on `version`. */
export async function loadSubmission(
  command: CommandContext,
  id: string,
  version: number,
): Promise<CatalogueSubmission> {
  const found = await submissionNamed(command, id);
  sameVersion(found, version, SUBMISSION);
  return found;
}

/** Loads the submitted matter and names it as the subject of the audit entry. */
async function submissionNamed(command: CommandContext, id: string): Promise<CatalogueSubmission> {
  const found = await loadById(command.em, CatalogueSubmission, id, SUBMISSION);
  command.about('catalogueSubmission', id, found.name);
  return found;
}

/** Whose proposal a unit's matter is: a township's is a lower government's. */
export async function proposerOf({ em, actor }: CommandContext): Promise<ProposerKind> {
  if (!actor) throw unauthenticated();
  const { kind } = await em.findOneOrFail(Unit, { id: actor.unitId });
  return proposerKindOf(kind);
}

/** 建议提出主体, by the kind of unit. */
export const proposerKindOf = (kind: UnitKind): ProposerKind =>
  kind === UnitKind.TOWNSHIP ? ProposerKind.LOWER_GOVERNMENT : ProposerKind.DEPARTMENT;
