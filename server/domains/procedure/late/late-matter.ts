import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Decision } from '#schema/decision/decision.ts';
import { beginByCatalogue } from '#server/ground/kernel/matter/begin-decision.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { CellFault } from '#server/ground/table/sheet-cells.ts';

const NO = /^\d{4}-\d{1,4}/;

/**
 * The matter a row names (补录的事项), by its number or its name: one the unit carries out, or one of the catalogue in force that it leads,
 * which begins with its first past step. Which kind of matter it is and whose, the catalogue says, not the sheet.
 */
export async function lateMatter(
  command: CommandContext,
  named: string,
): Promise<Decision | Refusal | CellFault> {
  const { em } = command;
  const { unitId } = actorOf(command);
  const no = NO.exec(named)?.[0];
  const same = no ? { no } : { title: named };
  const found = await em.find(Decision, { ...same, unitIds: { $contains: [unitId] } }, { limit: 2 });
  if (found.length > 1) return ambiguous(named);
  const [known] = found;
  if (known) {
    await holdRow(command.db, 'decision', known.id);
    await em.refresh(known);
    return known;
  }
  const published = await em.find(CatalogueVersion, { stage: CatalogueStage.PUBLISHED }, { fields: ['id'] });
  const rows = await em.find(
    CatalogueItem,
    {
      ...(no ? { no } : { name: named }),
      leadUnitId: unitId,
      catalogueVersionId: { $in: published.map(({ id }) => id) },
    },
    { orderBy: { year: 'desc' } },
  );
  if (new Set(rows.map((row) => row.no)).size > 1) return ambiguous(named);
  const [row] = rows;
  return row ? beginByCatalogue(command, row) : unknown(named);
}

const unknown = (named: string): CellFault => ({
  message: named ? `“${named}”不是本单位承办的决策，也不在现行目录里由本单位牵头。` : '没有填写事项。',
  fix: '填写事项编号，或者与目录相同的名称；目录以外的事项，先提出决策建议，启动以后再补录。',
});

const ambiguous = (named: string): CellFault => ({
  message: `有几个事项都叫“${named}”。`,
  fix: '改为填写事项编号。',
});
