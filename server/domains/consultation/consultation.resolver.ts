import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { AskedPeriod } from '#schema/consultation/asked-period.ts';
import { ClauseView } from '#schema/draft/clause-view.ts';
import { ConsultationOffer } from '#schema/consultation/consultation-offer.ts';
import {
  ConsultationFilter,
  ConsultationSort,
  DeskConsultationFilter,
} from '#schema/consultation/consultation-filter.ts';
import { ConsultationConnection } from '#schema/consultation/consultation-page.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { PolicyValue } from '#schema/policy/local-policy-view.ts';
import { SpecialLawView } from '#schema/policy/special-law-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { lawsOf } from '#server/ground/kernel/laws.ts';
import { read } from '#server/ground/kernel/read.ts';
import { askedPeriodOf, bodySettingOf } from './asked-period.queries.ts';
import { fieldsAsked, partsAsked, publicPageAsked } from './consultation-asked.ts';
import { consultationCan } from './consultation-capabilities.ts';
import { consultations } from './consultation-list.queries.ts';
import { lawsOfRow } from './consultation-findings.ts';
import { consultationFindings, earliestClosesOn } from './consultation-weighing.queries.ts';
import { consultationAt, type ReadConsultation } from './consultation.queries.ts';
import { decisionOf } from './decision-of-consultation.queries.ts';
import { deskConsultation, deskConsultations } from './desk-consultation.queries.ts';
import { undisposedComments } from './comment/undisposed-comments.queries.ts';

@Resolver(() => ConsultationView)
export class ConsultationResolver {
  @Query(() => ConsultationConnection)
  consultations(
    @Arg('filter', () => ConsultationFilter, { nullable: true }) filter: ConsultationFilter | null,
    @Arg('sort', () => ConsultationSort, { nullable: true, defaultValue: ConsultationSort.CLOSES_SOON })
    sort: ConsultationSort | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsAsked(info, 'nodes');
    return consultations(
      context,
      filter ?? {},
      sort ?? ConsultationSort.CLOSES_SOON,
      { first, after },
      parts,
    );
  }

  @Query(() => ConsultationView, { nullable: true })
  consultation(
    @Arg('no', () => String) no: string,
    @Arg('round', () => Int) round: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consultationAt(context, no, round, partsAsked(info), publicPageAsked(info));
  }

  @Query(() => ConsultationConnection)
  deskConsultations(
    @Arg('filter', () => DeskConsultationFilter, { nullable: true }) filter: DeskConsultationFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return deskConsultations(context, filter ?? {}, { first, after }, partsAsked(info, 'nodes'));
  }

  @Query(() => ConsultationView, { nullable: true })
  deskConsultation(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return deskConsultation(context, id, partsAsked(info));
  }

  @FieldResolver(() => DecisionView)
  decision(
    @Root() consultation: ReadConsultation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisionOf(context, consultation, fieldsAsked(info));
  }

  @FieldResolver(() => ClauseView, { nullable: true })
  clause(@Root() { clauses }: ReadConsultation, @Arg('no', () => String) no: string) {
    return clauses.find((clause) => clause.no === no) ?? null;
  }

  @FieldResolver(() => CalendarDayScalar, { nullable: true, description: '无需说明理由的最早截止日' })
  earliestClosesOn(@Root() consultation: ReadConsultation, @Ctx() context: Context) {
    return earliestClosesOn(context, consultation);
  }

  @FieldResolver(() => AskedPeriod, { nullable: true, description: '应有的期限；没有公布的公众看不到' })
  askedPeriod(@Root() consultation: ReadConsultation, @Ctx() context: Context) {
    return askedPeriodOf(context, consultation);
  }

  @FieldResolver(() => [PolicyValue], { description: '作出决策的机关自行设定的各项；由县政府决策的为空' })
  bodySetting(@Root() consultation: ReadConsultation, @Ctx() context: Context) {
    return bodySettingOf(context, consultation);
  }

  @FieldResolver(() => [SpecialLawView], { description: '适用的专门规定；公布以后为公布之日的' })
  laws(@Root() { row }: ReadConsultation, @Ctx() context: Context) {
    return read(context, async (db) => lawsOfRow(row, await lawsOf(db)));
  }

  @FieldResolver(() => [FindingType])
  findings(@Root() consultation: ReadConsultation, @Ctx() context: Context) {
    return consultationFindings(context, consultation);
  }

  @FieldResolver(() => Int)
  undisposedCount(@Root() consultation: ReadConsultation, @Ctx() context: Context) {
    return undisposedComments(context, consultation);
  }
}

export const ConsultationOffers = offers(
  ConsultationView,
  ConsultationOffer,
  (consultation: ReadConsultation, context) => consultationCan(context, consultation),
);
