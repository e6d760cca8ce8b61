import { Unit } from '#schema/identity/unit.ts';
import { Village } from '#schema/village/village.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { owedDisclosures } from '#server/law/village/disclosure-due.ts';
import { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import { refuseVillage } from '#server/law/village/village.ts';
import { loadVillage, postedPeriods, villageScopes, WHAT } from './load-village.ts';
import { keepsVillages } from './village.permissions.ts';

/** 修改村: its name, whether its finances are made public each month, and the day on which it was merged. */
export const changeVillage = defineCommand(
  ['village.changed', '修改村'],
  keepsVillages,
  async (
    command,
    id: string,
    version: number,
    name: string,
    financeMonthly: boolean,
    endedOn: CalendarDay | null,
  ) => {
    const village = await loadVillage(command, id, true);
    sameVersion(village, version, WHAT);
    const town = await loadById(command.em, Unit, village.townId, '该乡镇');
    const { townId, since } = village;
    const facts = {
      townKind: town.kind,
      nameTaken: (await command.em.count(Village, { townId, name, id: { $ne: id } })) > 0,
      before: village,
      monthsOverdue: await monthsOverdue(command, village),
    };
    const refusal = command.refusalOf(
      refuseVillage({ name, financeMonthly, since, endedOn }, facts, command.today),
    );
    if (refusal) return refusal;
    Object.assign(village, { name, financeMonthly, endedOn });
    command.publish(...villageScopes(village.no));
    return village.no;
  },
);

async function monthsOverdue(command: CommandContext, village: Village): Promise<number> {
  const posted = await postedPeriods(command, village.id, DisclosureKind.FINANCE);
  const { today, calendar } = command;
  const owed = owedDisclosures(DisclosureKind.FINANCE, village, posted, { today, calendar });
  return owed.filter(({ standing }) => standing === 'OVERDUE').length;
}
