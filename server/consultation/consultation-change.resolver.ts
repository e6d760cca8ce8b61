import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { ConsultationOrRefusal, ConsultationView } from '#schema/consultation/consultation-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { partsAsked } from './consultation-asked.ts';
import { consultationAfter } from './consultation.queries.ts';
import { createConsultation } from './create-consultation.ts';
import { extendConsultation } from './extend-consultation.ts';
import { openConsultation } from './open-consultation.ts';
import { removeAttachment } from './remove-attachment.ts';
import { identifyClause } from './identify-clause.ts';
import { saveConsultation } from './save-consultation.ts';
import { scheduleConsultation } from './schedule-consultation.ts';
import { withdrawConsultation } from './withdraw-consultation.ts';

/** What came of a command: the consultation as it stands now, or the refusal. */
const fresh = (context: Context, info: GraphQLResolveInfo, done: string | Refusal) =>
  done instanceof Refusal ? done : consultationAfter(context, done, partsAsked(info));

@Resolver()
export class ConsultationChangeResolver {
  @Mutation(() => ConsultationOrRefusal)
  async createConsultation(
    @Arg('decisionId', () => ID) decisionId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await createConsultation(context, decisionId));
  }

  @Mutation(() => ConsultationOrRefusal)
  async saveConsultation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ConsultationInput) input: ConsultationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await saveConsultation(context, id, version, input));
  }

  @Mutation(() => ConsultationOrRefusal, { description: '条款对应：一条是上一稿的哪一条' })
  async identifyClause(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('anchorId', () => ID) anchorId: string,
    @Arg('formerId', () => ID, { nullable: true, description: '上一稿的一条；空的是新的一条' }) formerId:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const answer = { anchorId, formerId: formerId ?? null };
    return fresh(context, info, await identifyClause(context, id, version, answer));
  }

  @Mutation(() => ConsultationOrRefusal)
  async removeAttachment(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await removeAttachment(context, id));
  }

  @Mutation(() => ConsultationOrRefusal)
  async openConsultation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await openConsultation(context, id, version, acknowledged));
  }

  @Mutation(() => ConsultationOrRefusal)
  async scheduleConsultation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('opensAt', () => InstantScalar) opensAt: Date,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await scheduleConsultation(context, id, version, opensAt));
  }

  @Mutation(() => ConsultationOrRefusal)
  async cancelSchedule(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await cancelSchedule(context, id, version));
  }

  @Mutation(() => ConsultationOrRefusal)
  async extendConsultation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('closesOn', () => CalendarDayScalar) closesOn: CalendarDay,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await extendConsultation(context, id, version, closesOn, reason));
  }

  @Mutation(() => ConsultationOrRefusal)
  async withdrawConsultation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await withdrawConsultation(context, id, version, reason));
  }
}

/** The consultation that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class ConsultationPaperResolver {
  @FieldResolver(() => ConsultationView, { nullable: true })
  consultation(@Root() { kind, id }: PaperView, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return kind === PaperKind.CONSULTATION ? consultationAfter(context, id, partsAsked(info)) : null;
  }
}
