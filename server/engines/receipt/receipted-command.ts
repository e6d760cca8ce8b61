import type { Action } from '#server/ground/kernel/action-words.ts';
import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { tryLater } from '#server/ground/kernel/fault.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { demandSameContent, type Keyed, keyOf, type RequestKind, requestHashOf } from './request.ts';

/** A kind of request that gets a receipt: how an earlier one is found, and its receipt. */
export interface ReceiptedKind<
  Input extends Keyed,
  Row extends { requestHash: string | null },
  Receipt,
> extends RequestKind<Input> {
  /** The row that was stored with this key. */
  find(command: CommandContext, key: string): Promise<Row | null | undefined>;
  /** The receipt of a stored row. */
  receipt(command: CommandContext, row: Row, input: Input): Receipt | Promise<Receipt>;
}

/**
 * Makes a command whose request may arrive several times, even at once (连点、重发): the first is worked on, every other
 * one gets its receipt; other content under the same key is CONFLICT. Requests with one key wait for each other, so that
 * `work` never meets its own twin; where another row was faster, `work` starts again and finds it.
 */
export function receiptedCommand<
  Input extends Keyed,
  Row extends { requestHash: string | null },
  Receipt extends object | string,
>(
  name: Action,
  permission: Permission,
  kind: ReceiptedKind<Input, Row, Receipt>,
  work: (command: CommandContext, input: Input) => Promise<Receipt | Refusal>,
) {
  const once = defineCommand(name, permission, async (command, input: Input): Promise<Receipt | Refusal> => {
    const key = keyOf(input);
    await waitForKey(command, key);
    const earlier = await kind.find(command, key);
    if (!earlier) return work(command, input);
    demandSameContent(earlier.requestHash, requestHashOf(command.services.seal, kind, input));
    return kind.receipt(command, earlier, input);
  });
  return (context: Context, input: Input): Promise<Receipt | Refusal> =>
    once(context, input).catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      return once(context, input).catch((second: unknown) => {
        throw isUniqueViolation(second) ? tryLater('刚才没有提交成功，请再试一次。', 1) : second;
      });
    });
}

/**
 * Lock on the key until the transaction ends, so that no other request with it is handled; the next statement sees what
 * the earlier one stored.
 */
const waitForKey = ({ db }: CommandContext, key: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);

/** SQLSTATE 23505, of the driver's error or of the mapper's around it. */
const isUniqueViolation = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '23505';
