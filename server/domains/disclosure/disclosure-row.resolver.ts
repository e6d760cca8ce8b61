import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { DisclosureRowView } from '#schema/disclosure/disclosure-view.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, byId, mutations } from '#server/ground/kernel/mutations.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseCheck } from '#server/law/openness/disclosure-owner.ts';
import { isStale, nextCheck } from '#server/law/openness/disclosure-time.ts';
import { checkDisclosureRow } from './check-disclosure-row.ts';
import { checksRows } from './disclosure.permissions.ts';
import { rowById } from './disclosure-rows.queries.ts';

/** 核对: by when, whether that day is past, and who may do it. */
@Resolver(() => DisclosureRowView)
export class DisclosureRowResolver {
  @FieldResolver(() => CalendarDayScalar, {
    nullable: true,
    description: '最迟哪一天再核对；没有公布的是空的',
  })
  async nextCheckOn(@Root() row: DisclosureRowView, @Ctx() context: Context) {
    return (await dueOf(row, context))?.day ?? null;
  }

  @FieldResolver(() => Boolean, { description: '逾期没有核对' })
  async stale(@Root() row: DisclosureRowView, @Ctx() context: Context) {
    const due = await dueOf(row, context);
    return due !== null && isStale(due, (await read(context, rulesOf)).today);
  }

  @FieldResolver(() => Capability, { description: '能否核对这一行' })
  async checkCan(@Root() row: DisclosureRowView, @Ctx() context: Context) {
    const unitId = context.actor?.unitId ?? null;
    if (row.unitId !== unitId) return NOT_ALLOWED;
    const { today } = await read(context, rulesOf);
    return capability(context.actor, checksRows, refuseCheck(row, unitId, today));
  }
}

/** Counted from the last check; of a row that was never checked from the day on which the public first read it. */
async function dueOf({ rhythm, workingDays, checkedOn, listedOn }: DisclosureRowView, context: Context) {
  const since = checkedOn ?? listedOn;
  if (since === null) return null;
  const { calendar } = await read(context, rulesOf);
  return nextCheck({ rhythm, workingDays }, since, calendar);
}

export const DisclosureRowMutations = mutations({
  checkDisclosureRow: answering(DisclosureRowView, rowById)(
    '核对公开事项：目录写明公开的，都已公开，内容是新的',
    [byId],
    checkDisclosureRow,
  ),
});
