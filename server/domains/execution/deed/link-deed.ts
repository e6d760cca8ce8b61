import type { DeedInput } from '#schema/execution/adopted-deed-view.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForAction, mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { rolesFor } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type DeedGround, refuseDeed } from '#server/law/execution/adopted-deed.ts';
import { adoptedLines, type ReportedLine } from './adopted-lines.queries.ts';
import { proofsIn, standingDeeds } from './standing-deeds.queries.ts';

/** 关联执行记录 (国令713号第十八条、第三十四条): an executing unit joins an adopted opinion to its report; a reviewer sees it before the public. */
export const linkDeed = defineCommand(
  ['decision.deedLinked', '关联采纳意见的执行记录'],
  mayBring('reportExecution'),
  async (command, id: string, version: number, input: DeedInput) => {
    const decision = await loadForAction(command, rolesFor('reportExecution'), id, version);
    const { line, ground } = await groundOf(command, id, input);
    const refusal = command.refusalOf(refuseDeed(input, ground));
    if (refusal || !line) return refusal ?? id;
    const { consultationId, position, proofId, words } = input;
    await recordDecision(command, decision, {
      kind: RecordKind.ADOPTED_DEED,
      happenedOn: command.today,
      content: { consultationId, position, asked: line.row.title, proofId, words },
    });
    return id;
  },
);

interface Found {
  line: ReportedLine | null;
  ground: DeedGround;
}

/** The record of the chosen line and the chosen report. */
async function groundOf({ db }: CommandContext, id: string, input: DeedInput): Promise<Found> {
  const records = await recordsOf(db, id);
  const sameLine = (one: { consultationId: string; position: number }) =>
    one.consultationId === input.consultationId && one.position === input.position;
  const line =
    (await adoptedLines(db, id)).find(({ consultationId, row: { position } }) =>
      sameLine({ consultationId, position }),
    ) ?? null;
  return {
    line,
    ground: {
      published: lastStanding(records, RecordKind.PUBLICATION) !== null,
      line: line?.row ?? null,
      proof: proofsIn(records).find((proof) => proof.id === input.proofId) ?? null,
      linked: standingDeeds(records).some(
        (one) => sameLine(one) && one.proof.id === input.proofId && (one.passed || !one.reviewed),
      ),
    },
  };
}
