import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { takenNumbers } from '#server/domains/decision/taken-numbers.queries.ts';
import { refuseTakenNumber } from '#server/law/decision/document-number.ts';
import { blank } from '#server/law/substance.ts';
import { bindDecision, runningDecisions } from './bind-decisions.ts';
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
        ...refuseTakenNumber(documentNo, await takenNumbers(command.db, id)),
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
    const running = await runningDecisions(command, id);
    await supersede(command, catalogue.parentId);
    await command.em.flush();
    for (const one of running) await bindDecision(command, one);
    command.publish('catalogue');
    return id;
  },
);

async function supersede(command: CommandContext, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const parent = await lockVersion(command, parentId);
  parent.stage = CatalogueStage.SUPERSEDED;
}
