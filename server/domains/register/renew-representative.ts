import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseTerm } from '#server/law/register/representative.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { noteChange } from './representative-row.ts';

/** 续任: a new term, which begins where the old one ends, or today where that is past. */
export const renewRepresentative = defineCommand(
  ['representative.renewed', '代表续任'],
  mayBring('renew'),
  async (command, id: string, version: number, termEndsOn: CalendarDay) => {
    const { today, policy } = command;
    const representative = await loadRepresentative(command, id, version);
    const next = addDays(representative.termEndsOn, 1);
    const termStartsOn = next < today ? today : next;
    const refusal = command.refusalOf([
      ...refuseNow(command, 'renew', representative),
      ...refuseTerm({ termStartsOn, termEndsOn }, policy.representativeTermYears),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.ACTIVE;
    // A term still running keeps its first day, as they may be invited before the new one begins; only an ended one
    // starts anew.
    if (next <= today) representative.termStartsOn = termStartsOn;
    representative.termEndsOn = termEndsOn;
    noteChange(command, id, 'renew', `任期至${inChinese(termEndsOn)}`);
    command.publish(ROSTER);
    return id;
  },
);
