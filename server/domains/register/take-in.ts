import type { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { lastDayOf } from '#server/law/register/representative.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseNow, ROSTER } from './load-representative.ts';
import { ENTERED } from './representative-capabilities.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** Reasons against taking somebody in (核实入库): by their stage, or because the person who entered them verifies them. */
export const refuseTakingIn = (command: CommandContext, representative: Representative): Finding[] => [
  ...refuseNow(command, 'verify', representative),
  ...refuseSamePerson(command.actor?.id ?? '', [representative.enteredById], ENTERED),
];

/** Findings on the note of how somebody was verified (核实的方式). */
export const refuseNote = (note: string): Finding[] => refuseUntold(note, '核实的方式', 'note');

/** Takes them in (入库); the term of somebody who applied begins on that day. */
export function takeIn(command: CommandContext, representative: Representative, note: string): void {
  const { actor, today, policy } = command;
  representative.state = RepresentativeState.ACTIVE;
  representative.verifiedOn = today;
  representative.verifiedById = actor?.id ?? null;
  representative.verificationNote = note.trim();
  if (representative.origin === RepresentativeOrigin.APPLIED) {
    representative.termStartsOn = today;
    representative.termEndsOn = lastDayOf(today, policy.representativeTermYears);
  }
  noteChange(command, representative.id, 'verify', note.trim());
  command.publish(ROSTER);
}
