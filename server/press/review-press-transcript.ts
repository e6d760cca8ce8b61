import { sql } from 'kysely';
import { ReviewState } from '#schema/consultation/review-state.ts';
import type { PressTranscript } from '#schema/press/press-transcript.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict, notFound } from '#server/kernel/fault.ts';
import { refuseReviewer, refuseSendingBack, refuseSent } from '#server/law/paper-review.ts';
import type { PressDeed } from '#server/law/press-stage.ts';
import { refuseReturn } from '#server/law/return-reason.ts';
import { atStage, loadPress } from './press-load.ts';
import { ARTICLE } from './press-guards.ts';
import { mayPress } from './press.permissions.ts';

/** The transcript that is worked on, as the caller has it before him. */
export async function heldTranscript(
  command: CommandContext,
  deed: PressDeed,
  eventId: string,
  version: number,
) {
  const press = await loadPress(command, deed, eventId);
  const { transcript } = press;
  if (!transcript) throw notFound('文字实录，请先整理');
  if (transcript.version !== version) throw conflict('该实录', transcript.version);
  return { press, transcript };
}

/** 提交保密审查 (国令711号第十七条). */
export const submitTranscriptReview = act(
  'press.transcriptSubmitted',
  mayPress('submitReview'),
  async (command, eventId: string, version: number) => {
    const { press, transcript } = await heldTranscript(command, 'submitReview', eventId, version);
    const refusal = command.weigh(atStage('submitReview', press, () => refuseSent(transcript, ARTICLE)));
    if (refusal) return refusal;
    const { id } = actorOf(command);
    transcript.review = ReviewState.IN_REVIEW;
    transcript.reviewNote = null;
    if (!transcript.authorIds.includes(id)) transcript.authorIds = [...transcript.authorIds, id];
    return press.event.no;
  },
);

/** 保密审查通过: by somebody else than who arranged or sent it. */
export const passTranscriptReview = act(
  'press.transcriptPassed',
  mayPress('passReview'),
  async (command, eventId: string, version: number) => {
    const { press, transcript } = await heldTranscript(command, 'passReview', eventId, version);
    const { id } = actorOf(command);
    const refusal = command.weigh(
      atStage('passReview', press, () => refuseReviewer(id, transcript, ARTICLE)),
    );
    if (refusal) return refusal;
    transcript.review = ReviewState.APPROVED;
    transcript.reviewedById = id;
    return press.event.no;
  },
);

/** 退回修改: with a reason; what was reviewed is void. */
export const returnTranscriptReview = act(
  'press.transcriptReturned',
  mayPress('returnReview'),
  async (command, eventId: string, version: number, reason: string) => {
    const { press, transcript } = await heldTranscript(command, 'returnReview', eventId, version);
    const refusal = command.weigh([
      ...atStage('returnReview', press, () => refuseSendingBack(transcript, ARTICLE)),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    sendBack(transcript, reason);
    // The reviewer does not see drafts, so the row he sends back would leave his sight in the very statement that writes it.
    await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(command.db);
    return press.event.no;
  },
);

function sendBack(transcript: PressTranscript, reason: string): void {
  transcript.review = ReviewState.DRAFT;
  transcript.reviewNote = reason;
  transcript.reviewedById = null;
}
