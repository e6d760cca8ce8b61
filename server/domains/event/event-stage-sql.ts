import { sql } from 'kysely';
import type { EventStage } from '#server/law/event/event-stage.ts';

/** Where an event `e` stands, for lists that are asked for one stage (活动环节): what `eventStage` says, word for word; a test holds both together. */
export const stageOf = sql<EventStage>`case
  when e.cancelled_at is not null then 'CANCELLED'
  when e.published_at is null then e.review
  when e.archived_at is not null then 'ARCHIVED'
  when e.report_published_at is not null then 'REPORT_PUBLISHED'
  when app_now() >= e.ends_at then 'FINISHED'
  when app_now() >= e.starts_at then 'ONGOING'
  when not e.open_sign_up or e.sign_up_opens_at is null or e.sign_up_closes_at is null
    or app_now() < e.sign_up_opens_at then 'PUBLISHED'
  when app_now() < e.sign_up_closes_at then 'SIGNUP_OPEN'
  else 'SIGNUP_CLOSED' end`;
