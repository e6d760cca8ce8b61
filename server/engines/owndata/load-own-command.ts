import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { type Opened, openPair, pairIn } from './load-own.ts';

/**
 * Record that the pair of receipt number and lookup code opens, locked for a command: two forms sent at once with one
 * receipt come one after the other, and the audit names the record, never a value.
 */
export async function loadOwn(
  command: CommandContext,
  receiptNo: string,
  lookupCode: string,
): Promise<Opened> {
  const pair = pairIn(command, receiptNo, lookupCode);
  if (pair)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`own-data:${pair.receiptNo}`}, 0))`.execute(
      command.db,
    );
  const opened = await openPair(command.db, pair, command);
  if (!opened) throw notFound('这份回执，请核对受理编号和查询码');
  command.about(opened.kind.target, opened.record.id);
  return opened;
}
