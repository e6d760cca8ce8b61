import type { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { refuseMeetingTransition } from '#server/law/meeting/meeting-stage.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import {
  type Assembly,
  refuseAttendanceTooLow,
  refuseResultUndecidable,
  type SettledItem,
} from '#server/law/meeting/quorum.ts';
import type { Finding } from '#server/law/refusal.ts';
import { quorumSettingOn } from '#server/domains/policy/quorum-setting.queries.ts';
import { itemResults } from './agenda-places.queries.ts';
import { attendeesOf, bodyOf } from './attendance.queries.ts';

type Held = Pick<Meeting, 'id' | 'kind' | 'unitId' | 'openedAt' | 'startsAt'>;

/** The meeting with these members there, by the setting of the day it was opened (到会人数的设定). */
async function assemblyOf(
  command: CommandContext,
  { kind, unitId, openedAt, startsAt }: Held,
  members: readonly Attendee[] | null,
): Promise<Assembly> {
  const day = dayOf(openedAt ?? startsAt);
  const setting = await quorumSettingOn(command.db, command, await bodyOf(command.db, unitId), day);
  return { kind, members, setting };
}

/** Reasons against entering this result of an item of the meeting (登记、更正审议结果). */
export async function refuseResultOf(
  command: CommandContext,
  meeting: Held,
  itemId: string,
  result: AgendaResult,
): Promise<Finding[]> {
  const item = (await itemResults(command.db, meeting.id)).find(({ id }) => id === itemId);
  if (!item) return [];
  const members = await attendeesOf(command.db, meeting.id);
  return refuseResultUndecidable({ ...item, result }, await assemblyOf(command, meeting, members));
}

/**
 * Reasons against noting this attendance (登记、更正出席情况). Once the minutes are public no result is corrected any more: the
 * attendance may still be put right, and nothing is recorded of the decision.
 */
export async function refuseAttendanceOf(
  command: CommandContext,
  meeting: Held & Pick<Meeting, 'stage'>,
  members: readonly Attendee[],
): Promise<Finding[]> {
  if (refuseMeetingTransition('correctResult', meeting.stage).length > 0) return [];
  const results = await itemResults(command.db, meeting.id);
  const settled = results.flatMap(({ result, ...item }): SettledItem[] =>
    result ? [{ ...item, result }] : [],
  );
  return refuseAttendanceTooLow(settled, await assemblyOf(command, meeting, members));
}
