import { LockMode } from '@mikro-orm/core';
import { CatalogueCompletion } from '#schema/catalogue/catalogue-completion.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { versionOnItsWay } from './catalogue-facts.ts';
import type { CompletionFacts } from './completion-guards.ts';
import { completionLines } from './completion-lines.ts';
import { CURRENT } from './row-change.ts';

/** A year's report with the catalogue in force it is about. */
export interface LoadedCompletion {
  catalogue: CatalogueVersion;
  /** Null before it was first written. */
  completion: CatalogueCompletion | null;
  facts: CompletionFacts;
}

/**
 * The report of a year, for a change made on `version` (0: not written yet). The catalogue is locked where the requester may change it;
 * a reviewer may not, so their row of the report is what keeps the order.
 */
export async function loadCompletion(
  command: CommandContext,
  year: number,
  version: number,
): Promise<LoadedCompletion> {
  const { em, db, today } = command;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const catalogue = await em.findOne(CatalogueVersion, { year, stage: { $in: [...CURRENT] } }, lock);
  if (!catalogue) throw notFound('该年度已公布的目录');
  const completion = await em.findOne(CatalogueCompletion, { year }, lock);
  if ((completion?.version ?? 0) !== version) throw conflict('完成情况', completion?.version ?? 0);
  command.about('catalogue', catalogue.id, `${year}年度完成情况`);
  const lines = await completionLines(
    db,
    catalogue.id,
    completion && { id: completion.id, published: false },
  );
  return {
    catalogue,
    completion,
    facts: {
      year,
      today,
      lines,
      stage: catalogue.stage,
      writtenById: completion?.writtenById ?? null,
      reviewed: completion?.reviewedById != null,
      onItsWay: await versionOnItsWay(db, year),
    },
  };
}
