import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { meetingAfter } from './meeting.queries.ts';

/** What a door answers after an action: the meeting as it is now, or the refusal. */
export const freshMeeting = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : meetingAfter(context, done);
