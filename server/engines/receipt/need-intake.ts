import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Refusal } from '#server/law/refusal.ts';

/** A need that staff heard (走访听到的需求), in the words in which it was said. */
export interface HeardNeed {
  readonly title: string;
  readonly text: string;
  readonly receivedOn: CalendarDay;
}

/** Hands a need to those who answer messages, within the command that heard it (需求转为留言): the id of the message. */
export type NeedIntake = (command: CommandContext, need: HeardNeed) => Promise<string | Refusal>;

let taken: NeedIntake | undefined;

/** Registers who takes needs; done once, by `server/outside/wiring/intakes.ts`. */
export function registerNeedIntake(intake: NeedIntake): void {
  taken = intake;
}

/** The one who takes needs. */
export function needIntake(): NeedIntake {
  if (!taken) throw new Error('No domain takes needs');
  return taken;
}
