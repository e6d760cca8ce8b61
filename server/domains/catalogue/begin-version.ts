import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { draftOnItsWay } from './catalogue-findings.ts';

/** A version in its first stage; of two begun at once the number is given to one only. */
export async function beginVersion(
  command: CommandContext,
  plan: { year: number; versionNo: number; parentId?: string; adjustmentReason?: string },
): Promise<CatalogueVersion | Refusal> {
  const version = command.em.create(CatalogueVersion, {
    ...plan,
    stage: CatalogueStage.DRAFT,
    createdById: command.actor?.id ?? '',
    createdAt: command.now,
  });
  try {
    await command.em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return new Refusal([draftOnItsWay(plan.year)]);
    throw error;
  }
  command.about('catalogue', version.id);
  return version;
}
