import { type Action, nameOf } from './action-words.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { newId } from '#schema/kernel/id.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { Permission } from './authority.ts';
import type { Context } from './context.ts';
import { forbidden, isBusy, unauthenticated } from './fault.ts';
import { BatchQueue, type BatchQueuePlan } from './batch-queue.ts';
import { perRuntime } from './process/per-runtime.ts';
import { recordAudit } from './record-audit.ts';
import { recordRefusal } from './record-refusal.ts';
import type { Services } from './process/runtime.ts';

/** The head of an audit row (审计记录的抬头): actor, unit and address. The statement itself adds the instant. */
export interface AuditHead {
  readonly id: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly address: string;
}

/** One caller's item and the head of its audit row. One statement writes both. */
export interface Entry<Item> {
  readonly item: Item;
  readonly audit: AuditHead;
}

/** The steps of a command that commits the items of many callers in one statement. */
export interface BatchPlan<Args extends unknown[], Item, Result> {
  /** Runs before the statement: returns the item to commit, or an answer if none is needed. */
  prepare(context: Context, ...args: Args): Promise<{ item: Item } | { answer: Result | Refusal }>;
  /** Runs one statement for changes and audit rows. Null for an item that the statement's condition excluded. */
  commit(
    services: Services,
    entries: readonly Entry<Item>[],
    slot: number,
  ): Promise<readonly (Result | null)[]>;
  /** Explains an item that was not committed: the earlier answer to the same request, or a refusal. */
  explain(context: Context, item: Item): Promise<Result | Refusal>;
  /** The target of a refusal, for the audit. */
  about(...args: Args): { targetKind: string; targetId: string };
  readonly lane: BatchQueuePlan;
}

/**
 * The second form of `defineCommand`, for the one command that is asked for by thousands at once. The same promises: permission
 * first, change and record commit together, a refusal changes nothing and is recorded on its own.
 */
export function defineBatchCommand<Args extends unknown[], Item, Result>(
  named: Action,
  permission: Permission,
  plan: BatchPlan<Args, Item, Result>,
) {
  const action = nameOf(named);
  const queueOf = perRuntime(
    (services) =>
      new BatchQueue<Entry<Item>, Result | null>(
        (entries, slot) => plan.commit(services, entries, slot),
        plan.lane,
      ),
  );
  const run = async (context: Context, ...args: Args): Promise<Result | Refusal> => {
    if (!permission.allows(context.actor)) {
      await recordAudit(context, { action, outcome: AuditOutcome.DENIED });
      throw context.actor ? forbidden(action, permission.sentence) : unauthenticated();
    }
    const prepared = await plan.prepare(context, ...args);
    const done =
      'answer' in prepared
        ? prepared.answer
        : await committed(queueOf(context.services), plan, context, prepared.item);
    if (done instanceof Refusal)
      await recordRefusal(context.services, {
        action,
        audit: headOf(context),
        refusal: done,
        ...plan.about(...args),
      });
    return done;
  };
  return Object.assign(run, { action });
}

/** A refusal, or an answer given before, is said also where no statement is free; only the others come again. */
async function committed<Args extends unknown[], Item, Result>(
  queue: BatchQueue<Entry<Item>, Result | null>,
  plan: BatchPlan<Args, Item, Result>,
  context: Context,
  item: Item,
): Promise<Result | Refusal> {
  const done = await queue.add({ item, audit: headOf(context) }).catch((fault: unknown) => {
    if (!isBusy(fault)) throw fault;
    return plan.explain(context, item).catch((unexplained: unknown) => {
      throw isBusy(unexplained) ? fault : unexplained;
    });
  });
  return done ?? plan.explain(context, item);
}

const headOf = ({ actor, address }: Context): AuditHead => ({
  id: newId(),
  actorId: actor?.id ?? null,
  actorName: actor?.name ?? null,
  role: actor?.roles.join(' ') ?? null,
  unitId: actor?.unitId ?? null,
  unitName: actor?.unitName ?? null,
  address,
});
