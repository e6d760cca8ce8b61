import { orRefusal } from '#schema/kernel/refusal.ts';
import { instant, text } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { OutageLogView, PlatformOutageView } from '#schema/consultation/platform-outage-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { recordsOutages } from './consultation.permissions.ts';
import { outageById, platformOutages } from './outages.queries.ts';
import { recordOutage } from './record-outage.ts';

/** 平台中断: recorded by the administrator; whom it hit is computed. */
@Resolver()
export class OutageResolver {
  @Query(() => OutageLogView, { description: '平台中断的登记，人人可以查看' })
  async outageLog(@Ctx() context: Context) {
    return {
      outages: await platformOutages(context),
      recordCan: capability(context.actor, recordsOutages),
    };
  }
}

export const OutageMutations = mutations({
  recordOutage: mutation(
    orRefusal(PlatformOutageView),
    '登记平台中断',
    [arg('beganAt', instant), arg('endedAt', instant), arg('reason', text)],
    async (context, beganAt, endedAt, reason) => {
      const done = await recordOutage(context, { beganAt, endedAt, reason });
      return done instanceof Refusal ? done : outageById(context, done);
    },
  ),
});
