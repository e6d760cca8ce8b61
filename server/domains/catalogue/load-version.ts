import { LockMode } from '@mikro-orm/core';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';

const WHAT = '该版目录';

/**
 * The version, locked until the command ends: its rows and its stage are changed one command after another,
 * so that no row slips in while the rows are judged.
 */
export async function lockVersion({ em }: CommandContext, id: string): Promise<CatalogueVersion> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = isId(id) ? await em.findOne(CatalogueVersion, { id }, { lockMode }) : null;
  if (!found) throw notFound(WHAT);
  return found;
}

/** The same, for a change made on `version`; what the command is about, for the audit. */
export async function loadVersion(
  command: CommandContext,
  id: string,
  version: number,
): Promise<CatalogueVersion> {
  const found = await lockVersion(command, id);
  if (found.version !== version) throw conflict(WHAT, found.version);
  command.about('catalogue', id);
  return found;
}
