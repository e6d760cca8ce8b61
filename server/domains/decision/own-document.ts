import { LockMode } from '@mikro-orm/core';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** The document, locked: everyone reads a published one, but row security lets only those lock it whose business it is. */
export async function ownDocument(
  { em }: CommandContext,
  id: string,
  version: number,
): Promise<DecisionFile> {
  const file = await em.findOne(DecisionFile, { id, removedAt: null }, { lockMode });
  if (!file) throw notFound('该材料');
  if (file.version !== version) throw conflict('该材料', file.version);
  return file;
}
