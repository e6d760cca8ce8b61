import { sql } from 'kysely';
import { ReviewState } from '#schema/consultation/review-state.ts';
import { act } from '#server/kernel/act.ts';
import { EventPaper } from '#server/law/event-words.ts';
import { refuseReviewer, refuseSendingBack, refuseSent } from '#server/law/paper-review.ts';
import { refuseReturn } from '#server/law/return-reason.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { ARTICLE, atStage, refuseNothingWritten } from './event-guards.ts';
import { change, loadEvent } from './event-load.ts';
import { refuseStoredReport } from './event-report-load.ts';
import { mayBring } from './event.permissions.ts';

/** 提交保密审查 (国令711号第十七条): the notice, or after the event its report. */
export const submitEventReview = act(
  'event.submitted',
  mayBring('submitReview'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'submitReview', id, version);
    const written = event.paper === EventPaper.REPORT ? await refuseStoredReport(command, id) : [];
    const refusal = command.weigh(
      atStage('submitReview', event, command.now, () => [
        ...refuseSent(event, ARTICLE),
        ...refuseNothingWritten(event),
        ...written,
      ]),
    );
    if (refusal) return refusal;
    const actor = actorOf(command);
    event.review = ReviewState.IN_REVIEW;
    event.reviewNote = null;
    if (!event.authorIds.includes(actor.id)) event.authorIds = [...event.authorIds, actor.id];
    change(command, event);
    return id;
  },
);

/** 保密审查通过: by somebody else than who wrote or sent it. */
export const passEventReview = act(
  'event.passed',
  mayBring('passReview'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'passReview', id, version);
    const refusal = command.weigh(
      atStage('passReview', event, command.now, () =>
        refuseReviewer(command.actor?.id ?? null, event, ARTICLE),
      ),
    );
    if (refusal) return refusal;
    event.review = ReviewState.APPROVED;
    event.reviewedById = actorOf(command).id;
    change(command, event);
    return id;
  },
);

/** 退回修改: by the reviewer, or by whoever would publish it; what was reviewed is void. */
export const returnEventReview = act(
  'event.returned',
  mayBring('returnReview'),
  async (command, id: string, version: number, reason: string) => {
    const event = await loadEvent(command, 'returnReview', id, version);
    const refusal = command.weigh([
      ...atStage('returnReview', event, command.now, () => refuseSendingBack(event, ARTICLE)),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    event.review = ReviewState.DRAFT;
    event.reviewNote = reason;
    event.reviewedById = null;
    change(command, event);
    // The reviewer does not see drafts, so the row he sends back would leave his sight in the very statement that writes it.
    await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(command.db);
    return id;
  },
);
