import type { UnitInput } from '#schema/identity/unit-input.ts';
import { Unit } from '#schema/identity/unit.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { UNIT_SCOPES } from './create-unit.ts';
import { keepAccounts } from './identity.permissions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseUnit } from './refuse-unit.ts';
import { unitFacts } from './unit-facts.ts';

/** 修改单位: never deleted, since past matters name it; only made inactive. */
export const updateUnit = defineCommand(
  'unit.updated',
  keepAccounts,
  async (command, id: string, version: number, input: UnitInput) => {
    await oneAtATime(command.db);
    const unit = await loadForChange(command.em, Unit, id, version, '该单位');
    command.about('unit', id, unit.code);
    const refusal = command.refusalOf(refuseUnit(input, await unitFacts(command.db, input, id)));
    if (refusal) return refusal;
    Object.assign(unit, input);
    command.publish(...UNIT_SCOPES);
    return id;
  },
);
