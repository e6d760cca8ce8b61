import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { random } from '#server/ground/kernel/random.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { paperFormNo, refuseSheets } from '#server/law/consultation/paper-form.ts';
import { stageFirst } from '#server/law/transition.ts';
import { loadOwnMatter } from '../comment/comment-load.ts';
import { mayDo } from '../consultation.permissions.ts';

/** 印制纸质意见表 of a round that is open: so many sheets, each with a number of its own. */
export const printPaperForms = defineCommand(
  ['paperForms.printed', '印制纸质意见表'],
  mayDo('printPaperForms'),
  async (command, consultationId: string, count: number) => {
    const matter = await loadOwnMatter(command, consultationId);
    const atStage = refuseTransition('printPaperForms', stageOf(matter, command.now));
    const refusal = command.refusalOf(stageFirst(atStage, () => refuseSheets(count)));
    if (refusal) return refusal;
    const printId = newId();
    for (let left = count; left > 0; left -= await numberSheets(command, matter.id, printId, left));
    command.about('consultation', matter.id, `印制${count}张`);
    return printId;
  },
);

/** Bytes drawn for a number. */
const BYTES = 6;

/** Numbers so many sheets; how many got one: a number that was drawn before is left out. */
async function numberSheets(
  command: CommandContext,
  consultationId: string,
  printId: string,
  count: number,
): Promise<number> {
  const sheet = {
    consultation_id: consultationId,
    print_id: printId,
    printed_by_id: actorOf(command).id,
    printed_at: command.now,
  };
  const numbers = Array.from({ length: count }, () => paperFormNo(random(BYTES).readUIntBE(0, BYTES)));
  const { numInsertedOrUpdatedRows } = await command.db
    .insertInto('paper_form')
    .values(numbers.map((number) => ({ ...sheet, number })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}
