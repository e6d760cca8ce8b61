import type { DrawInput } from '#schema/invitation/draw-input.ts';
import type { DrawPreviewView } from '#schema/invitation/draw-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseVagueUnits } from '#server/law/draw/concerned-units.ts';
import { refuseDrawPlan } from '#server/law/draw/draw-plan.ts';
import { refuseInvitingElsewhere } from '#server/law/invitation/inviting-body.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import { LotteryTimedOut, conflictInWorker } from '#server/ground/lottery/plan-in-worker.ts';
import type { QuotaConflict } from '#server/ground/lottery/quota-conflict.ts';
import { type Candidates, candidatesOf, refusePool } from './candidates.ts';
import { lotteryPool, lotteryProblemOf } from './draw-offer.ts';
import { type Registered, registeredFor } from './draw-pool.queries.ts';
import { invites } from './invitation.permissions.ts';
import { conflictFinding, loosenedQuotas } from './quota-conflict-findings.ts';

/**
 * Preview of a draw by this plan as if it were published now (抽选试算); null when there is no such item to which the
 * reader's body invites.
 */
export async function drawPreview(
  context: Context,
  itemId: string,
  input: DrawInput,
): Promise<DrawPreviewView | null> {
  demand(context, invites, 'drawPreview');
  const found = await readUnder(context, invites, (db) => standing(db, itemId, input));
  if (!found || refuseInvitingElsewhere(actorOf(context), found.organId).length > 0) return null;
  const { candidates, registered, disclosure } = found;
  const faults = [...refuseDrawPlan(input, disclosure), ...refuseVagueUnits(input.concernedUnits)];
  const conflict = faults.length === 0 ? await conflictOf(input, candidates.pool) : null;
  return {
    ...told(candidates, registered),
    findings: [
      ...faults,
      ...(faults.length === 0 ? refusePool(input, candidates.pool) : []),
      ...(conflict ? [conflictFinding(conflict, input.quotas)] : []),
    ],
    loosened: conflict ? loosenedQuotas(conflict, input.quotas) : [],
  };
}

async function standing(db: Db, itemId: string, { concernedUnits, concernedRegions }: DrawInput) {
  const item = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.title', 'i.disclosure', 'm.id as meetingId', 'm.unit_id as unitId'])
    .select(['m.starts_at as startsAt', organOf('m.unit_id').as('organId')])
    .where('i.id', '=', itemId)
    .executeTakeFirst();
  if (!item) return null;
  const { restAfterMeetings } = (await rulesOf(db)).policy;
  const { meetingId, unitId, startsAt, title, disclosure, organId } = item;
  const registered = await registeredFor(db, { itemId, meetingId, unitId, startsAt, restAfterMeetings });
  const parties = { units: concernedUnits, regions: concernedRegions };
  const candidates = candidatesOf(registered, dayOf(startsAt), title, parties);
  return { candidates, registered, disclosure, organId };
}

/**
 * Conflict of the quotas, if it is found in the time of a preview; otherwise it is looked for when the lottery is made.
 */
async function conflictOf(input: DrawInput, pool: readonly Registered[]): Promise<QuotaConflict | null> {
  if (input.method !== DrawMethod.LOTTERY || pool.length === 0) return null;
  const problem = { pool: lotteryPool(pool, input.quotas), quotas: input.quotas, seats: input.seats };
  return conflictInWorker(lotteryProblemOf(problem)).catch((error: unknown) => {
    if (error instanceof LotteryTimedOut) return null;
    throw error;
  });
}

function told({ pool, excluded }: Candidates, registered: readonly Registered[]) {
  const names = new Map(registered.map(({ no, name }) => [no, name]));
  const categories = pool.flatMap((one) => one.categories);
  return {
    poolSize: pool.length,
    counts: [...new Set(categories)].map((category) => ({
      category,
      count: categories.filter((one) => one === category).length,
    })),
    regions: sorted(pool.map(({ region }) => region)),
    topics: sorted(pool.flatMap(({ fields }) => fields)),
    excluded: excluded.map(({ no, reasons }) => ({ no, reasons, name: names.get(no) ?? '' })),
  };
}

const sorted = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter(Boolean).sort((one, other) => one.localeCompare(other, 'zh-CN'));
