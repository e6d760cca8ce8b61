import type { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Refusal } from '#server/law/refusal.ts';

/** An opinion that came by another door than the round's own (别处收到的意见), as the platform recorded it. */
export type PassedOpinion = Pick<
  RecordedCommentInput,
  'consultationId' | 'channel' | 'receivedOn' | 'text' | 'showText' | 'name' | 'contactKind' | 'contact'
>;

/** Opinion as its round has it now: its id, its receipt, and the round's name and last day. */
export interface TakenOpinion {
  readonly id: string;
  readonly receipt: CommentReceiptView;
  readonly title: string;
  readonly closesOn: CalendarDay;
}

/** Hands an opinion to its round, within the command that found it (意见转入). */
export type OpinionIntake = (
  command: CommandContext,
  passed: PassedOpinion,
) => Promise<TakenOpinion | Refusal>;

let taken: OpinionIntake | undefined;

/** Registers who takes opinions; done once, by `server/outside/wiring/intakes.ts`. */
export function registerOpinionIntake(intake: OpinionIntake): void {
  taken = intake;
}

/** The one who takes opinions. */
export function opinionIntake(): OpinionIntake {
  if (!taken) throw new Error('No domain takes opinions');
  return taken;
}
