import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { closesYears } from './catalogue.permissions.ts';
import { refuseClosing } from './completion-guards.ts';
import { loadCompletion } from './load-completion.ts';
import { stateRows } from './save-catalogue-completion.ts';

/** 公布完成情况，结束年度: the report is fixed as it stands; the year's catalogue is not adjusted any more. */
export const closeCatalogueYear = defineCommand(
  ['catalogue.yearClosed', '公布目录完成情况'],
  closesYears,
  async (command, year: number, version: number, acknowledged: readonly Acknowledged[]) => {
    const { catalogue, completion, facts } = await loadCompletion(command, year, version);
    const refusal = command.refusalOf(refuseClosing(facts), acknowledged);
    if (refusal) return refusal;
    if (!completion) throw notFound('该年度的完成情况');
    // The rows first: once the report is published nothing is added to it.
    await stateRows(command, completion.id, facts.lines);
    Object.assign(completion, {
      catalogueVersionId: catalogue.id,
      publishedById: command.actor?.id ?? null,
      publishedAt: command.now,
      publishedOn: command.today,
    });
    catalogue.stage = CatalogueStage.CLOSED;
    command.publish('catalogue');
    return year;
  },
);
