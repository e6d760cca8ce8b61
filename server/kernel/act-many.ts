import { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import { newId } from '#schema/kernel/id.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { Permission } from './authority.ts';
import type { Context } from './context.ts';
import { forbidden, unauthenticated } from './fault.ts';
import { Lane, type LanePlan } from './lane.ts';
import { perHouse } from './per-house.ts';
import { recordAudit } from './record-audit.ts';
import { recordRefusal } from './record-refusal.ts';
import type { Services } from './house.ts';

/** Who did it and from where (审计记录的抬头), as the statement writes it; the instant is the statement's own. */
export interface AuditHead {
  readonly id: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly address: string;
}

/** One caller's work with the head of its audit row: both are written by one statement. */
export interface Entry<Item> {
  readonly item: Item;
  readonly audit: AuditHead;
}

/** The beats of a command that commits many callers' work in one statement. */
export interface ManyPlan<Args extends unknown[], Item, Result> {
  /** What is decided before the statement: an item to commit, or the answer that makes it needless. */
  prepare(context: Context, ...args: Args): Promise<{ item: Item } | { answer: Result | Refusal }>;
  /** One statement: changes and audit rows together. Null where the statement's own condition left an item out. */
  commit(
    services: Services,
    entries: readonly Entry<Item>[],
    slot: number,
  ): Promise<readonly (Result | null)[]>;
  /** Why the statement left this item out: an earlier answer to the same request, or a refusal. */
  explain(context: Context, item: Item): Promise<Result | Refusal>;
  /** What a refusal is about, for the audit. */
  about(...args: Args): { targetKind: string; targetId: string };
  readonly lane: LanePlan;
}

/**
 * The second form of `act`, for the one command that is asked for by thousands at once. The same promises: permission
 * first, change and record commit together, a refusal changes nothing and is recorded on its own.
 */
export function actMany<Args extends unknown[], Item, Result>(
  deed: string,
  permission: Permission,
  plan: ManyPlan<Args, Item, Result>,
) {
  const laneOf = perHouse(
    (services) =>
      new Lane<Entry<Item>, Result | null>(
        (entries, slot) => plan.commit(services, entries, slot),
        plan.lane,
      ),
  );
  return async (context: Context, ...args: Args): Promise<Result | Refusal> => {
    if (!permission.allows(context.actor)) {
      await recordAudit(context, { deed, outcome: AuditOutcome.DENIED });
      throw context.actor ? forbidden(deed, permission.sentence) : unauthenticated();
    }
    const prepared = await plan.prepare(context, ...args);
    const done =
      'answer' in prepared
        ? prepared.answer
        : ((await laneOf(context.services).add({ item: prepared.item, audit: headOf(context) })) ??
          (await plan.explain(context, prepared.item)));
    if (done instanceof Refusal)
      await recordRefusal(context.services, {
        deed,
        audit: headOf(context),
        refusal: done,
        ...plan.about(...args),
      });
    return done;
  };
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
