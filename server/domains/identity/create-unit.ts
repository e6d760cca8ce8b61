import type { UnitInput } from '#schema/identity/unit-input.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keepAccounts } from './identity.permissions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseUnit } from './refuse-unit.ts';
import { unitFacts } from './unit-facts.ts';

/** Public pages that name units. */
export const UNIT_SCOPES = ['site', 'catalogue', 'consultations', 'reports'];

/** 新建单位, at the end of the county's order. */
export const createUnit = defineCommand('unit.created', keepAccounts, async (command, input: UnitInput) => {
  await oneAtATime(command.db);
  const refusal = command.refusalOf(refuseUnit(input, await unitFacts(command.db, input, null)));
  if (refusal) return refusal;
  const unit = newUnit(command, input, await command.em.count(Unit));
  command.about('unit', unit.id, unit.code);
  command.publish(...UNIT_SCOPES);
  return unit.id;
});

/** A unit as it is stored, at its place in the county's order. */
export function newUnit({ em }: CommandContext, input: UnitInput, position: number): Unit {
  const { code, name, kind, decidesItself, priceAuthority, phone, active } = input;
  const held = { decidesItself, priceAuthority };
  return em.create(Unit, { code, name, kind, ...held, phone, active, position });
}
