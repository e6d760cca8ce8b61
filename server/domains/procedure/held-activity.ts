import { EventReport, Event } from '#schema/event/event.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { ActivityInput } from '#schema/procedure/activity-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import { EVENT_KINDS } from '#server/law/event/kinds.ts';
import { type Counted, refuseHeadcount } from '#server/law/participation/activity-headcount.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { refuseUnsummarised } from '#server/law/participation/written-answers.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { writtenCounts } from '#server/domains/participation/written-answers.queries.ts';
import { arrivalsAt, sheetsOf } from './counted-heads.queries.ts';
import { recordedBefore } from './recorded-activity.queries.ts';

const r14 = provision('R-14', 'DESIGN', '公众参与活动登记规则');

/** Announced activity, whether an event or one that is filled in (公告过的活动). */
interface Announced {
  method: ParticipationMethod | null;
  startsAt: Date;
  /** People checked in, or answers given; null where nothing is counted here. */
  counted: Counted | null;
  /** It was announced, was not cancelled, and is on no record yet. */
  stands: boolean;
  /** Findings to settle before the activity goes on record (第十八条). */
  open: readonly Finding[];
  /** Publishes the recorded outcome, or drafts the report of the event. */
  tell(input: ActivityInput): Promise<void> | void;
}

/** Announced activity that a record names (公告过的活动), if it names one: an event, or one that is filled in. */
export async function heldActivity(
  command: CommandContext,
  decision: Decision,
  id: string | null | undefined,
  replacesId: string | null,
): Promise<Announced | null> {
  if (id == null) return null;
  const of = { id: isId(id) ? id : null, decisionId: decision.id };
  const activity = of.id && (await command.em.findOne(PublicActivity, { ...of, id: of.id }));
  if (activity) return announcedActivity(command, activity);
  const event = of.id && (await command.em.findOne(Event, { ...of, id: of.id }));
  if (!event) throw notFound('本事项的该活动');
  const recorded = await recordedBefore(command.db, event, replacesId);
  return { ...announcedEvent(event, recorded, command), counted: await arrivalsAt(command.db, event.id) };
}

async function announcedActivity({ db }: CommandContext, activity: PublicActivity): Promise<Announced> {
  const written = await writtenCounts(db, activity.id);
  return {
    method: activity.method,
    startsAt: activity.startsAt,
    counted: activity.method === ParticipationMethod.QUESTIONNAIRE ? await sheetsOf(db, activity.id) : null,
    stands: activity.state === ActivityState.PUBLISHED,
    open: refuseUnsummarised(
      written.map(({ question }) => question),
      activity.summaries,
    ),
    tell: (input) => {
      activity.state = ActivityState.HELD;
      activity.heldOn = input.happenedOn;
      activity.attendedCount = input.participantCount;
      activity.minutes = input.summary;
    },
  };
}

const announcedEvent = (event: Event, recorded: boolean, command: CommandContext) => ({
  method: EVENT_KINDS[event.kind].hears,
  startsAt: event.startsAt,
  stands: event.publishedAt !== null && event.cancelledAt === null && !recorded,
  open: [],
  tell: (input: ActivityInput) => draftReport(command, event, input),
});

/**
 * Drafts the event's report from the record, so that nothing is typed twice; like every report it is reviewed and
 * published.
 */
async function draftReport(command: CommandContext, event: Event, input: ActivityInput): Promise<void> {
  if (await command.em.findOne(EventReport, { eventId: event.id })) return;
  command.em.create(EventReport, {
    eventId: event.id,
    summary: input.summary,
    attendance: [{ category: null, persons: input.participantCount }],
  });
  event.paper = EventPaper.REPORT;
  event.review = ReviewState.DRAFT;
  event.authorIds = [actorOf(command).id];
  event.changedAt = new Date(Math.max(command.now.getTime(), event.changedAt.getTime() + 1));
}

/** Reasons against recording the activity: it must be announced, have begun, and be of the same kind. */
export function refuseHeldActivity(activity: Announced | null, input: ActivityInput, now: Date): Finding[] {
  if (!activity) return [];
  const { method, happenedOn } = input;
  return [
    ...(activity.stands ? activity.open : [notStanding]),
    ...(activity.method === method ? [] : [otherMethod]),
    ...(happenedOn < dayOf(activity.startsAt) || now < activity.startsAt ? [tooEarly] : []),
    ...refuseHeadcount(input, activity.counted),
  ];
}

const notStanding = r14.block('ACTIVITY_NOT_ANNOUNCED', 'activityId')`
  活动没有公告，或者已经取消、已经登记。
  核对是哪一次活动。`;

const otherMethod = r14.block('ACTIVITY_METHOD_DIFFERS', 'method')`
  登记的参与方式与公告的不同。
  改选当时预告的一种；确实换了形式的，先更正预告再记。`;

const tooEarly = r14.block('ACTIVITY_HELD_EARLY', 'happenedOn')`
  活动还没有开始，或者举行日期早于公告的日期。
  举行以后登记，核对举行日期。`;
