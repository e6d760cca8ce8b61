import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { convenerUnit, refuseConvening } from '#server/law/meeting/meeting-plan.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';

/** Reasons against convening any meeting by the requester's unit (可以召集会议的单位). */
export async function refusePlanning(context: Context): Promise<Finding[]> {
  const { actor } = context;
  if (!actor || actor.roles.includes(Role.GOV_OFFICE_STAFF)) return [];
  const unit = await read(context, (db) =>
    db
      .selectFrom('unit')
      .select(['kind', 'decides_itself as decidesItself'])
      .where('id', '=', actor.unitId)
      .executeTakeFirst(),
  );
  return refuseConvening(unit ? convenerUnit(unit, 'OTHER') : 'OTHER');
}
