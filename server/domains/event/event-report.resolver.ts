import { eventAfter } from './event.queries.ts';
import { id, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EventAttendanceView } from '#schema/event/event-parts.ts';
import {
  EventCorrectionInput,
  EventFeedbackInput,
  EventOpinionInput,
  EventReportInput,
} from '#schema/event/event-report-input.ts';
import {
  EventCorrectionView,
  EventFeedbackNote,
  EventFeedbackView,
  EventOpinionView,
  EventPhotoView,
  EventFeedbackAnswered,
} from '#schema/event/event-report-view.ts';
import { EventView } from '#schema/event/event-view.ts';
import { EventReportDutyView } from '#schema/event/event-report-duty-view.ts';
import { FindingType, orRefusal } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { correctEventReport, withdrawEventPhoto } from './correct-event-report.ts';
import { correctionsOf } from './event-corrections.queries.ts';
import { feedbackFindings, feedbackNotesOf, feedbackOf } from './event-feedback.queries.ts';
import { consultationOf, opinionsOf } from './event-opinions.queries.ts';
import { eventReportDuties } from './event-report-duties.queries.ts';
import { photosOf } from './event-photos.queries.ts';
import { bringsFor } from './event.permissions.ts';
import { placeCodeOf } from './feedback-ticket.ts';
import { giveEventFeedback } from './give-event-feedback.ts';
import { headcountOf } from './headcount.queries.ts';
import { recordEventOpinion } from './record-event-opinion.ts';
import { saveEventReport } from './save-event-report.ts';

const hosts = (actor: Actor | null, event: EventView) => bringsFor(actor, 'saveReport', event);
const readsReport = (actor: Actor | null, event: EventView) =>
  event.reportPublishedAt !== null || hosts(actor, event) || bringsFor(actor, 'passReview', event);

/** 活动以后: the report on an event, the opinions heard, the ratings of those who came. */
@Resolver(() => EventView)
export class EventReportResolver {
  @Query(() => [EventReportDutyView], {
    description: '一年里举行的活动应当公布的活动情况，近的在前；不写年份的是今年',
  })
  eventReportDuties(
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Ctx() context: Context,
  ) {
    return eventReportDuties(context, year);
  }

  @FieldResolver(() => [EventPhotoView], { description: '活动照片；公众从公布活动情况起看到' })
  photos(@Root() event: EventView, @Ctx() context: Context) {
    return readsReport(context.actor, event) ? photosOf(context, event.id) : [];
  }

  @FieldResolver(() => [EventOpinionView], { description: '听到的意见；公众从公布活动情况起看到' })
  opinions(@Root() event: EventView, @Ctx() context: Context) {
    return readsReport(context.actor, event) ? opinionsOf(context, event.id) : [];
  }

  @FieldResolver(() => [EventCorrectionView], { description: '活动情况的更正，早的在前' })
  corrections(@Root() event: EventView, @Ctx() context: Context) {
    return event.reportPublishedAt ? correctionsOf(context, event.id) : [];
  }

  @FieldResolver(() => [EventAttendanceView], { description: '签到和现场登记的人数，供主办单位' })
  headcount(@Root() event: EventView, @Ctx() context: Context) {
    return hosts(context.actor, event) ? readAsSystem(context, (db) => headcountOf(db, event.id)) : [];
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: '现在可以登记意见的征求意见，供主办单位；没有的为空',
  })
  opinionConsultationId(@Root() event: EventView, @Ctx() context: Context) {
    return hosts(context.actor, event) ? consultationOf(context, event.id) : null;
  }

  @FieldResolver(() => EventFeedbackView, { nullable: true, description: '评价结果' })
  feedback(@Root() event: EventView, @Ctx() context: Context) {
    return event.publishedAt ? feedbackOf(context, event.id, hosts(context.actor, event)) : null;
  }

  @FieldResolver(() => [EventFeedbackNote], { description: '评价的文字，供主办单位' })
  feedbackNotes(@Root() event: EventView, @Ctx() context: Context) {
    return hosts(context.actor, event) ? feedbackNotesOf(context, event.id) : [];
  }

  @FieldResolver(() => String, { nullable: true, description: '现场公布的评价码，供主办单位' })
  feedbackCode(@Root() event: EventView, @Ctx() { actor, services }: Context) {
    return event.publishedAt && hosts(actor, event) ? placeCodeOf(services.seal, event.id) : null;
  }

  @FieldResolver(() => [FindingType], { description: '现在不能评价的原因；空的可以评价' })
  feedbackFindings(@Root() event: EventView, @Ctx() context: Context) {
    return feedbackFindings(context, event.no);
  }
}

const asEvent = answering(EventView, eventAfter);

export const EventReportMutations = mutations({
  saveEventReport: asEvent(
    '填写活动情况；可以没有写完，送审时检查',
    [byId, ofVersion, input(EventReportInput)],
    saveEventReport,
  ),
  recordEventOpinion: asEvent(
    '活动当天记下听到的意见',
    [arg('eventId', id), input(EventOpinionInput)],
    recordEventOpinion,
  ),
  correctEventReport: asEvent(
    '更正已公布的活动情况；更正以前的文字仍然看得到',
    [byId, ofVersion, input(EventCorrectionInput)],
    correctEventReport,
  ),
  withdrawEventPhoto: asEvent(
    '撤下已公布的照片',
    [byId, ofVersion, arg('photoId', id), arg('reason', text)],
    withdrawEventPhoto,
  ),
  giveEventFeedback: mutation(
    orRefusal(EventFeedbackAnswered),
    '评价活动，不用账号；一张回执评价一次',
    [input(EventFeedbackInput)],
    giveEventFeedback,
  ),
});
