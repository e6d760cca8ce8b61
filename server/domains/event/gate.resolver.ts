import { orRefusal } from '#schema/kernel/refusal.ts';
import { id, int, of, text } from '#schema/kernel/fields.ts';
import { arg, byId, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EventView } from '#schema/event/event-view.ts';
import { GateScanInput, WalkInInput } from '#schema/event/gate-input.ts';
import { EventGateView, GateAnswerView, WalkInAnswerView, WalkInView } from '#schema/event/gate-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { checkInRegistrations } from './check-in-registrations.ts';
import { correctWalkIn } from './correct-walk-in.ts';
import { gateOf } from './gate.queries.ts';
import { recordWalkIns } from './record-walk-ins.ts';
import { walkIn } from './walk-ins.queries.ts';

/** 活动当天: the gate. */
@Resolver(() => EventView)
export class GateResolver {
  @FieldResolver(() => EventGateView, { nullable: true, description: '当天入场，供主办单位' })
  gate(@Root() event: EventView, @Ctx() context: Context) {
    return gateOf(context, event);
  }
}

export const GateMutations = mutations({
  checkInRegistrations: mutation(
    [GateAnswerView],
    '签到：一次上报一批扫码，逐条答复；没有网络的设备事后补报，重复上报是同一次',
    [arg('eventId', id), arg('scans', () => of.many(() => GateScanInput))],
    checkInRegistrations,
  ),
  recordWalkIns: mutation(
    [WalkInAnswerView],
    '现场登记：没有报名的人按余位进场，逐批答复',
    [arg('eventId', id), arg('walkIns', () => of.many(() => WalkInInput))],
    recordWalkIns,
  ),
  correctWalkIn: mutation(
    orRefusal(WalkInView),
    '更正现场登记的人数，写明原因',
    [byId, arg('persons', int), arg('reason', text)],
    async (context, id, persons, reason) => {
      const done = await correctWalkIn(context, id, persons, reason);
      return done instanceof Refusal ? done : readAsSystem(context, (db) => walkIn(db, done));
    },
  ),
});
