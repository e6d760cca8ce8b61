import { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseErasure } from '#server/law/people/own-data.ts';
import type { Refusal } from '#server/law/refusal.ts';
import type { HeldPair } from '#server/engines/receipt/my-receipt.ts';
import { forgetAddress } from '#server/engines/telling/forget-address.ts';
import type { Opened } from './load-own.ts';
import { loadOwn } from './load-own-command.ts';
import { demandFew } from './own-data.queries.ts';

/** 删除本人的姓名和联系方式 (个人信息保护法第四十七条), by the holder of the receipt, at once: what was said stays, unlinked. */
export const eraseOwnData = defineCommand(
  ['ownData.erased', '本人删除姓名和联系方式'],
  anyone,
  async (command, receiptNo: string, lookupCode: string) => {
    const opened = await loadOwn(command, receiptNo, lookupCode);
    const { held, need, sealed } = opened.record;
    const refusal = command.refusalOf(refuseErasure({ sealed: sealed !== null, held, need }));
    if (refusal) return refusal;
    await erase(command, opened);
    return opened.receiptNo;
  },
);

async function erase(command: CommandContext, { kind, record }: Opened): Promise<void> {
  const { id, further = [] } = record;
  if (kind.seal)
    await sql`delete from ${sql.table(kind.seal.contacts)} where ${sql.ref(kind.seal.key)} = ${id}::uuid`.execute(
      command.db,
    );
  await kind.erase?.(command, record);
  for (const one of [id, ...further]) await forgetAddress(command, one);
}

/** One answer for each receipt (全部删除): each by itself, so that one that may not go leaves the others alone; null: it opens nothing. */
export async function eraseAllOwnData(
  context: Context,
  pairs: readonly HeldPair[],
): Promise<(string | Refusal | null)[]> {
  demandFew(pairs);
  const answers: (string | Refusal | null)[] = [];
  for (const { receiptNo, lookupCode } of pairs)
    answers.push(await eraseOwnData(context, receiptNo, lookupCode).catch(nothingOpened));
  return answers;
}

function nothingOpened(error: unknown): null {
  if (error instanceof GraphQLError && error.extensions.code === 'NOT_FOUND') return null;
  throw error;
}
