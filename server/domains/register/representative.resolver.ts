import { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { day, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { RepresentativeFilter, RepresentativeOrder } from '#schema/register/register-filter.ts';
import { RegisterSummaryView } from '#schema/register/register-summary-view.ts';
import { RepresentativeInput } from '#schema/register/representative-input.ts';
import {
  RepresentativeOffer,
  RepresentativeChangeView,
  RepresentativeView,
} from '#schema/register/representative-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { enterRepresentative } from './enter-representative.ts';
import { excuseRepresentative } from './excuse-representative.ts';

import { renewRepresentative } from './renew-representative.ts';
import { representativeCapabilities } from './representative-capabilities.ts';
import { registerSummary } from './register-summary.queries.ts';
import { nominatesRepresentatives } from './register.permissions.ts';
import { representativeByNo, representativesPage, representativeAfter } from './representative.queries.ts';
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

  @FieldResolver(() => [RepresentativeChangeView], { description: '入库以来的经过' })
  changes(@Root() { id }: RepresentativeView, @Ctx() context: Context) {
    return changesOf(context, id);
  }
}

export const RepresentativeOffers = offers(
  RepresentativeView,
  RepresentativeOffer,
  (representative: RepresentativeView, { actor }) => representativeCapabilities(actor, representative),
);

const asRepresentative = answering(RepresentativeView, representativeAfter);

export const RepresentativeMutations = mutations({
  enterRepresentative: asRepresentative(
    '推荐代表入库，由另一人核实',
    [input(RepresentativeInput)],
    enterRepresentative,
  ),
  saveRepresentative: asRepresentative(
    '修改代表资料；没有填写联系方式的，原来的不变',
    [byId, ofVersion, input(RepresentativeInput)],
    saveRepresentative,
  ),
  renewRepresentative: asRepresentative(
    '续任',
    [byId, ofVersion, arg('termEndsOn', day)],
    renewRepresentative,
  ),
  excuseRepresentative: asRepresentative(
    '登记请假，写明理由；awayUntil为空即销假',
    [
      byId,
      ofVersion,
      arg('awayUntil', day.opt),
      arg('reason', () => text({ defaultValue: '', description: '请假的理由；销假的不填' })),
    ],
    excuseRepresentative,
  ),
  revealRepresentative: mutation(
    RevealedContact,
    '查看代表的联系方式，留有记录',
    [byId, arg('reason', text)],
    revealRepresentative,
  ),
});
