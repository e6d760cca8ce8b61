import { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { loadForChange } from '#server/kernel/load.ts';
import {
  type RepresentativeEvent,
  refuseRepresentativeTransition,
  representativeStateOn,
} from '#server/law/representative-stage.ts';

/** A representative to be changed on `version`; the audit names him by his number alone. */
export async function loadRepresentative(
  command: CommandContext,
  id: string,
  version: number,
): Promise<Representative> {
  const representative = await loadForChange(command.em, Representative, id, version, '该代表');
  command.about('representative', id, representative.no);
  return representative;
}

/** How he stands today (当日状态). */
export const stateToday = ({ today }: Pick<CommandContext, 'today'>, representative: Representative) =>
  representativeStateOn(representative, today);

/** What forbids this act on him today (办理环节). */
export const refuseNow = (
  command: CommandContext,
  event: RepresentativeEvent,
  representative: Representative,
) => refuseRepresentativeTransition(event, stateToday(command, representative));

/** The public pages that count him. */
export const ROSTER = 'representatives';
