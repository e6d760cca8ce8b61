import { ProcessFile } from '#schema/archive/process-file.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { decisionByNo, type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { forbidden, notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { recordAudit } from '#server/ground/kernel/record-audit.ts';
import { mayTake, takesFiles } from './archive.permissions.ts';
import { bindFile } from './bind-file.ts';
import { inTurn } from './binding-turn.ts';
import type { BoundFile } from './bound-file.ts';
import { FILE_MADE, gapsNow, refuseGaps } from './whole-file.ts';
import { Workplace } from './workplace.ts';

/** A file made for somebody, with the place its pieces wait in; whoever takes it clears that place. */
export interface MadeFile {
  decision: DecisionRow;
  bound: BoundFile;
  workplace: Workplace;
}

/** 调取卷宗: binds the file of a decision for those whose business it is, and keeps who was given what. */
export async function makeProcessFile(context: Context, no: string): Promise<MadeFile> {
  const decision = await decisionToTake(context, no);
  return inTurn(context.services, async () => {
    const workplace = await Workplace.open();
    try {
      const bound = await bindFile(context, decision, workplace);
      await keepMade(context, decision, bound);
      return { decision, bound, workplace };
    } catch (error) {
      await workplace.clear();
      throw error;
    }
  });
}

/** The decision whose file would be made now (能否调取); refused like the making, nothing is made. */
export async function wholeFileToTake(context: Context, no: string): Promise<DecisionRow> {
  const decision = await decisionToTake(context, no);
  await refuseGaps(context, no, await gapsNow(context, decision));
  return decision;
}

/** The decision whose file is asked for; a refusal is recorded as that of any action is. */
async function decisionToTake(context: Context, no: string): Promise<DecisionRow> {
  if (!takesFiles.allows(context.actor)) {
    await recordAudit(context, { action: FILE_MADE, outcome: AuditOutcome.DENIED, detail: no });
    throw context.actor ? forbidden(FILE_MADE, takesFiles.sentence) : unauthenticated();
  }
  const decision = await decisionByNo(context, no);
  if (decision && mayTake(context.actor, decision)) return decision;
  await recordAudit(context, { action: FILE_MADE, outcome: AuditOutcome.DENIED, detail: no });
  throw notFound('该决策事项的卷宗');
}

const keepMade = defineCommand(
  FILE_MADE,
  takesFiles,
  async (command, { id, no }: DecisionRow, bound: BoundFile) => {
    const { manifestSha256, entries, generatedAt } = bound;
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    command.em.create(ProcessFile, {
      decisionId: id,
      generatedById: command.actor?.id ?? '',
      generatedAt,
      entries: entries.length,
      bytes: String(bytes),
      manifestSha256,
      faults: [],
    });
    command.about('decision', id, `${no} ${manifestSha256}`);
    return id;
  },
);
