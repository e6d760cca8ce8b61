import { CatalogueCompletionRow, CatalogueCompletion } from '#schema/catalogue/catalogue-completion.ts';
import type { CatalogueCompletionInput } from '#schema/catalogue/catalogue-completion-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { refuseStatedCompletion } from '#server/law/catalogue/completion-state.ts';
import { closesYears } from './catalogue.permissions.ts';
import { notInCatalogue, refuseWriting } from './completion-guards.ts';
import { type LoadedCompletion, loadCompletion } from './load-completion.ts';
import { notifyOfCompletion } from './notify-of-catalogue.ts';

const MOST_EXPLAINED = 2000;

/** 填写完成情况: what became of each matter, and why it is not finished; what was reviewed before was another text. */
export const saveCatalogueCompletion = defineCommand(
  ['catalogue.completionSaved', '填写目录完成情况'],
  closesYears,
  async (command, year: number, version: number, rows: readonly CatalogueCompletionInput[]) => {
    for (const [index, { explanation }] of rows.entries())
      if (Array.from(explanation ?? '').length > MOST_EXPLAINED)
        throw badInput(`文字过长，最多${MOST_EXPLAINED}字。`, [`rows.${index}.explanation`]);
    const loaded = await loadCompletion(command, year, version);
    const lines = new Map(loaded.facts.lines.map((line) => [line.no, line]));
    const refusal = command.refusalOf([
      ...refuseWriting(loaded.facts),
      ...rows.flatMap(({ no, state }, index) => {
        const line = lines.get(no);
        return line
          ? refuseStatedCompletion(line.name, line.phase, state).map((finding) => ({
              ...finding,
              fields: [`rows.${index}.state`],
            }))
          : [notInCatalogue(no, index)];
      }),
    ]);
    if (refusal) return refusal;
    // Notified when a review is needed anew, not at every saving.
    if (!loaded.completion || loaded.facts.reviewed || loaded.completion.reviewReturn !== null)
      await notifyOfCompletion(command, 'submitReview', loaded.catalogue, { version });
    const completion = await written(command, loaded, year);
    await stateRows(command, completion.id, rows);
    return year;
  },
);

async function written(
  { em, actor, now }: CommandContext,
  { completion, catalogue }: LoadedCompletion,
  year: number,
): Promise<CatalogueCompletion> {
  const said = { catalogueVersionId: catalogue.id, writtenById: actor?.id ?? '', writtenAt: now };
  const stands = completion
    ? Object.assign(completion, said, { reviewedById: null, reviewedAt: null, reviewReturn: null })
    : em.create(CatalogueCompletion, { year, ...said });
  await em.flush();
  return stands;
}

/** Each named row as it is stated now; the others stay as they were. */
export async function stateRows(
  { em }: CommandContext,
  completionId: string,
  rows: readonly (CatalogueCompletionInput & Partial<Pick<CatalogueCompletionRow, 'phase'>>)[],
): Promise<void> {
  const known = await em.find(CatalogueCompletionRow, { completionId });
  for (const { no, state, explanation, phase = null } of rows) {
    const said = { state, explanation: explanation || null, phase };
    const row = known.find((one) => one.no === no);
    if (row) Object.assign(row, said);
    else em.create(CatalogueCompletionRow, { completionId, no, ...said });
  }
  await em.flush();
}
