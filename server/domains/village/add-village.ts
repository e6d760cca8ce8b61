import { sql } from 'kysely';
import { Unit } from '#schema/identity/unit.ts';
import { Village } from '#schema/village/village.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseVillage } from '#server/law/village/village.ts';
import { isOffice, villageScopes } from './load-village.ts';
import { keepsVillages } from './village.permissions.ts';

/** 登记村 under its town: from then on what it owes is counted. */
export const addVillage = defineCommand(
  ['village.added', '登记村'],
  keepsVillages,
  async (command, townId: string, name: string, financeMonthly: boolean, since: CalendarDay) => {
    const actor = actorOf(command);
    const town = await loadById(command.em, Unit, townId, '该乡镇');
    if (town.id !== actor.unitId && !isOffice(actor)) throw notFound('该乡镇');
    await sql`select pg_advisory_xact_lock(hashtext('village-no'))`.execute(command.db);
    const entered = { name, financeMonthly, since, endedOn: null };
    const nameTaken = (await command.em.count(Village, { townId: town.id, name })) > 0;
    const facts = { townKind: town.kind, nameTaken, before: null, monthsOverdue: 0 };
    const refusal = command.refusalOf(refuseVillage(entered, facts, command.today));
    if (refusal) return refusal;
    const village = command.em.create(Village, { ...entered, no: await nextNo(command), townId: town.id });
    command.about('village', village.id, `${village.no} ${name}`);
    command.publish(...villageScopes(village.no));
    return village.no;
  },
);

/** The running number: villages are never deleted, and counted one after the other. */
const nextNo = async ({ em }: CommandContext): Promise<string> => String((await em.count(Village)) + 1);
