import type { Action } from '#server/ground/kernel/action-words.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import {
  type RepresentativeAction,
  RepresentativeState,
  representativeStateAfter,
} from '#server/law/register/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER, stateToday } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** An action that moves a representative to another state and says why; the reason stands beside the state until they are in office again. */
export const moveRepresentative = (action: Action, event: RepresentativeAction, reasonWanted: string) =>
  defineCommand(action, mayBring(event), async (command, id: string, version: number, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.refusalOf([
      ...refuseNow(command, event, representative),
      ...refuseUntold(reason, reasonWanted),
    ]);
    if (refusal) return refusal;
    const state = representativeStateAfter(event, stateToday(command, representative));
    representative.state = state;
    representative.stateReason = state === RepresentativeState.ACTIVE ? null : reason.trim();
    noteChange(command, id, event, reason.trim());
    command.publish(ROSTER);
    return id;
  });
