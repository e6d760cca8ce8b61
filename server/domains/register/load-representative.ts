import { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import {
  type RepresentativeAction,
  refuseRepresentativeTransition,
  representativeStateOn,
} from '#server/law/register/representative-stage.ts';

/** A representative to be changed on `version`; the audit names them by their number alone. */
export async function loadRepresentative(
  command: CommandContext,
  id: string,
  version: number,
): Promise<Representative> {
  const representative = await loadForChange(command.em, Representative, id, version, '该代表');
  command.about('representative', id, representative.no);
  return representative;
}

/** How they stand today (当日状态). */
export const stateToday = ({ today }: Pick<CommandContext, 'today'>, representative: Representative) =>
  representativeStateOn(representative, today);

/** Reasons against this act on a representative today (办理环节). */
export const refuseNow = (
  command: CommandContext,
  event: RepresentativeAction,
  representative: Representative,
) => refuseRepresentativeTransition(event, stateToday(command, representative));

/** The public pages that count them. */
export const ROSTER = 'representatives';
