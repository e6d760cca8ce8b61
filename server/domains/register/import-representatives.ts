import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { Representative } from '#schema/register/representative.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import type { SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { importRows } from '#server/engines/sheet/import-rows.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { type Known, REGISTER_FORM, registerRules } from './judge-register-sheet.ts';
import { nominatesRepresentatives, nominatingUnit } from './register.permissions.ts';
import { NAME_HEAD, REGISTER_SHEET } from './register-sheet.ts';
import { representativeContact } from './representative-contact.queries.ts';
import { factsOf, nextRepresentativeNos, noteChange, sealContact } from './representative-row.ts';

/**
 * 导入代表: the rows of a table are named for the register, all of them; or, when the clerk has seen what is wrong and says so, the
 * good ones alone. Nobody is in office by it: another person verifies each.
 */
export const importRepresentatives = defineCommand(
  ['representative.imported', '导入社会公众代表'],
  nominatesRepresentatives,
  async (command, table: ReadTable, goodOnly: boolean): Promise<SheetImport | SheetRefusal> => {
    // A second import sees the people of the first.
    const numbers = await nextRepresentativeNos(command);
    return importRows(table, REGISTER_FORM, {
      goodOnly,
      rulesFor: async (rows) => {
        const names = rows.map(({ cells }) => String(cells.get(NAME_HEAD) ?? '').trim());
        return registerRules(await registeredAs(command, names), command.policy.representativeTermYears);
      },
      keep: async (good) => {
        for (const input of good) await bring(command, input, numbers());
        command.about('representative', REGISTER_SHEET.rule, `导入${good.length}人`);
      },
    });
  },
);

async function bring(command: CommandContext, input: RepresentativeInput, no: string): Promise<void> {
  const { em, actor, now } = command;
  if (!actor) throw unauthenticated();
  const brought = em.create(Representative, {
    ...factsOf(input),
    no,
    origin: RepresentativeOrigin.IMPORTED,
    state: RepresentativeState.VERIFYING,
    termStartsOn: input.termStartsOn,
    termEndsOn: input.termEndsOn,
    nameConsentOn: input.nameConsentOn ?? null,
    nominatedByUnitId: nominatingUnit(actor),
    enteredById: actor.id,
    enteredAt: now,
  });
  await sealContact(command, brought, input);
  noteChange(command, brought.id, 'import');
}

/** Representatives in the register with one of these names, and the data that distinguish them. */
async function registeredAs(
  { db, services: { seal } }: CommandContext,
  names: readonly string[],
): Promise<Known[]> {
  const rows = await db
    .selectFrom('representative')
    .select(['id', 'name', 'village'])
    .where('name', 'in', [...new Set(names)])
    .where('state', 'not in', [RepresentativeState.RETIRED, RepresentativeState.REJECTED])
    .execute();
  const known: Known[] = [];
  for (const { id, name, village } of rows)
    known.push({ name, village, contact: (await representativeContact(db, seal, id))?.contact ?? null });
  return known;
}
