import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { recordingAfter } from './recording.queries.ts';

/** The result of a mutation: the recording as it is now, or the refusal. */
export const freshRecording = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : recordingAfter(context, done);
