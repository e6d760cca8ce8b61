import { type DutyFilter, DutyOrder } from '#schema/compliance/duty-filter.ts';
import type { DutyView } from '#schema/compliance/duty-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { hasLedger, readsDuties } from './compliance.permissions.ts';
import { chosen } from './duty-filter.ts';
import { dutyView } from './duty-view.ts';
import { standingDuties } from './standing.queries.ts';

/** Query for duties. */
export interface DutiesAsked {
  filter: DutyFilter | null;
  order: DutyOrder;
  first: number | null;
  after: string | null;
}

const PAGE = 50;

/** Duties of all matters the requester may know of (合规事项、工作台账), a page at a time. */
export async function duties(context: Context, { filter, order, first, after }: DutiesAsked) {
  demand(context, hasLedger, 'duties');
  const size = pageSize(first, PAGE);
  const [key, id] = keysOf(after, 2) ?? [];
  const { rules, duties: all } = await standingDuties(context, { year: filter?.year ?? null });
  const found = chosen(all, filter ?? {}, order);
  const start = id === undefined ? 0 : place(found, String(key), String(id), order);
  const { nodes, pageInfo } = pageOf(found.slice(start, start + size + 1), size, ({ key: at, one }) => [
    at,
    one.duty.id,
  ]);
  return {
    nodes: nodes.map(({ one }) => dutyView(one, rules)),
    pageInfo,
    total: found.length,
  };
}

type Found = ReturnType<typeof chosen>;

/** The first after the one the last page ended with; where that is gone meanwhile, the first that comes after its place. */
function place(found: Found, key: string, id: string, order: DutyOrder): number {
  const last = found.findIndex(({ one }) => one.duty.id === id);
  if (last >= 0) return last + 1;
  const next = found.findIndex(
    ({ key: at, one }) => at > key || (at === key && order !== DutyOrder.COURSE && one.duty.id > id),
  );
  return next < 0 ? found.length : next;
}

/** The duties of one decision in the order of its course (一项决策的合规情况); null for whoever does not read its records. */
export async function dutiesOfDecision(context: Context, id: string): Promise<DutyView[] | null> {
  if (!readsDuties.allows(context.actor)) return null;
  const { rules, decisions, duties: all } = await standingDuties(context, { id });
  return decisions === 0 ? null : all.map((one) => dutyView(one, rules));
}
