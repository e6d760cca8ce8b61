import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Decision } from '#schema/decision/decision.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { blank } from '#server/law/substance.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { numberRequired } from './catalogue-findings.ts';
import { refusePublication } from './catalogue-guards.ts';
import { publishes } from './catalogue.permissions.ts';
import { loadVersion, lockVersion } from './load-version.ts';

/** 公布目录: from now on this version is in force and never changes; the one before it stays readable. */
export const publishCatalogue = defineCommand(
  'catalogue.published',
  publishes,
  async (command, id: string, version: number, documentNo: string, acknowledged: readonly Acknowledged[]) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf(
      [
        ...refusePublication(await catalogueFacts(command.db, id)),
        ...(blank(documentNo) ? [numberRequired('documentNo', '公布文号')] : []),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    Object.assign(catalogue, {
      stage: CatalogueStage.PUBLISHED,
      documentNo,
      publishedById: command.actor?.id ?? null,
      publishedAt: command.now,
      publishedOn: command.today,
    });
    await supersede(command, catalogue.parentId);
    await tellDecisions(command, catalogue);
    command.publish('catalogue');
    return id;
  },
);

async function supersede(command: CommandContext, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const parent = await lockVersion(command, parentId);
  parent.stage = CatalogueStage.SUPERSEDED;
}

/** A decision bears the name, the categories and the special laws that the catalogue in force gives its matter. */
async function tellDecisions(command: CommandContext, { id }: CatalogueVersion): Promise<void> {
  const rows = await command.em.find(CatalogueItem, { catalogueVersionId: id });
  const byNo = new Map(rows.map((row) => [row.no, row]));
  for (const decision of await command.em.find(Decision, { no: { $in: [...byNo.keys()] } })) {
    const row = byNo.get(decision.no);
    if (!row) continue;
    decision.title = row.name;
    decision.categories = row.categories;
    decision.specialRules = row.specialRules;
    command.publish(`decision:${decision.no}`);
  }
}
