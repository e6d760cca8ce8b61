import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { RepresentativeInput } from '#schema/register/representative-input.ts';
import {
  RepresentativeCapabilities,
  RepresentativeChangeView,
  RepresentativeOrRefusal,
  RepresentativeView,
  RevealedRepresentative,
} from '#schema/register/representative-view.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { RepresentativeCategory } from '#server/law/representative-category.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { enterRepresentative } from './enter-representative.ts';
import { excuseRepresentative } from './excuse-representative.ts';
import { freshRepresentative as fresh } from './fresh-representative.ts';
import { renewRepresentative } from './renew-representative.ts';
import { representativeCapabilities } from './representative-capabilities.ts';
import { representativeById, representativesPage } from './representative.queries.ts';
import { revealRepresentative } from './reveal-representative.ts';
import { changesOf } from './roster.queries.ts';
import { saveRepresentative } from './save-representative.ts';

const RepresentativeConnection = connectionOf(RepresentativeView, 'Representative');

/** The register at the desk (社会公众代表库, R-64, R-65). */
@Resolver(() => RepresentativeView)
export class RepresentativeResolver {
  @Query(() => RepresentativeConnection, { description: '社会公众代表，新的在前' })
  representatives(
    @Arg('state', () => RepresentativeState, { nullable: true }) state: RepresentativeState | null,
    @Arg('category', () => RepresentativeCategory, { nullable: true })
    category: RepresentativeCategory | null,
    @Arg('region', () => String, { nullable: true }) region: string | null,
    @Arg('words', () => String, { nullable: true }) words: string | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return representativesPage(context, { state, category, region, words, first, after });
  }

  @Query(() => RepresentativeView, { nullable: true })
  representative(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return representativeById(context, id);
  }

  @FieldResolver(() => RepresentativeCapabilities)
  viewerCan(@Root() representative: RepresentativeView, @Ctx() { actor }: Context) {
    return representativeCapabilities(actor, representative);
  }

  @FieldResolver(() => [RepresentativeChangeView], { description: '入库以来的经过' })
  changes(@Root() { id }: RepresentativeView, @Ctx() context: Context) {
    return changesOf(context, id);
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
