import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { RepresentativeFilter, RepresentativeOrder } from '#schema/register/register-filter.ts';
import { RegisterSummaryView, RepresentativeInvitationView } from '#schema/register/register-summary-view.ts';
import { RepresentativeInput } from '#schema/register/representative-input.ts';
import {
  RepresentativeCapabilities,
  RepresentativeChangeView,
  RepresentativeOrRefusal,
  RepresentativeView,
  RevealedRepresentative,
} from '#schema/register/representative-view.ts';
import { invitationsOfRepresentative } from '#server/invitation/of-representative.queries.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { enterRepresentative } from './enter-representative.ts';
import { excuseRepresentative } from './excuse-representative.ts';
import { freshRepresentative as fresh } from './fresh-representative.ts';
import { renewRepresentative } from './renew-representative.ts';
import { representativeCapabilities } from './representative-capabilities.ts';
import { registerSummary } from './register-summary.queries.ts';
import { nominatesRepresentatives } from './register.permissions.ts';
import { representativeByNo, representativesPage } from './representative.queries.ts';
import { revealRepresentative } from './reveal-representative.ts';
import { changesOf } from './roster.queries.ts';
import { saveRepresentative } from './save-representative.ts';

const RepresentativeConnection = connectionOf(RepresentativeView, 'Representative');

/** The register at the desk (社会公众代表库, R-64, R-65). */
@Resolver(() => RepresentativeView)
export class RepresentativeResolver {
  @Query(() => RepresentativeConnection, { description: '社会公众代表名册；单位看到本单位推荐的' })
  representatives(
    @Arg('filter', () => RepresentativeFilter, { defaultValue: {} }) filter: RepresentativeFilter,
    @Arg('order', () => RepresentativeOrder, { defaultValue: RepresentativeOrder.LATEST })
    order: RepresentativeOrder,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return representativesPage(context, { filter, order, first, after });
  }

  @Query(() => RegisterSummaryView, { description: '代表库概况' })
  registerSummary(@Ctx() context: Context) {
    return registerSummary(context);
  }

  @Query(() => RepresentativeView, { nullable: true, description: '凭代表编号' })
  representative(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return representativeByNo(context, no);
  }

  @Query(() => Capability, { description: '能否推荐代表入库' })
  enterRepresentativeCan(@Ctx() { actor }: Context) {
    return capability(actor, nominatesRepresentatives);
  }

  @FieldResolver(() => RepresentativeCapabilities)
  viewerCan(@Root() representative: RepresentativeView, @Ctx() { actor }: Context) {
    return representativeCapabilities(actor, representative);
  }

  @FieldResolver(() => [RepresentativeChangeView], { description: '入库以来的经过' })
  changes(@Root() { id }: RepresentativeView, @Ctx() context: Context) {
    return changesOf(context, id);
  }

  @FieldResolver(() => [RepresentativeInvitationView], {
    nullable: true,
    description: '列席经历，近的在前；单位不看邀请情况的为空',
  })
  invitations(@Root() { id }: RepresentativeView, @Ctx() context: Context) {
    return invitationsOfRepresentative(context, id);
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '推荐代表入库，由另一人核实' })
  async enterRepresentative(
    @Arg('input', () => RepresentativeInput) input: RepresentativeInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await enterRepresentative(context, input));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '修改代表资料；没有填写联系方式的，原来的不变' })
  async saveRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RepresentativeInput) input: RepresentativeInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await saveRepresentative(context, id, version, input));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '续任' })
  async renewRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('termEndsOn', () => CalendarDayScalar) termEndsOn: CalendarDay,
    @Ctx() context: Context,
  ) {
    return fresh(context, await renewRepresentative(context, id, version, termEndsOn));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '登记请假；awayUntil为空即销假' })
  async excuseRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('awayUntil', () => CalendarDayScalar, { nullable: true }) awayUntil: CalendarDay | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await excuseRepresentative(context, id, version, awayUntil ?? null));
  }

  @Mutation(() => RevealedRepresentative, { description: '查看代表的联系方式，留有记录' })
  revealRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return revealRepresentative(context, id, reason);
  }
}
