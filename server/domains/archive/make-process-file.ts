import { nameOf } from '#server/ground/kernel/action-words.ts';
import { ProcessFile } from '#schema/archive/process-file.ts';
import { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import { decisionByNo, type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { forbidden, notFound, tryLater, unauthenticated } from '#server/ground/kernel/fault.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { recordAudit } from '#server/ground/kernel/record-audit.ts';
import { mayTake, takesFiles } from './archive.permissions.ts';
import { bindFile } from './bind-file.ts';
import type { BoundFile } from './bound-file.ts';
import { Workplace } from './workplace.ts';

const ACTION = nameOf(['decision.fileMade', '调取卷宗']);

/** How many files are bound at once at most: each takes a connection and some memory. */
const AT_ONCE = 2;
const AGAIN_SECONDS = 10;
const BUSY = '正在生成其他卷宗，请稍候再试。';

const binding = perRuntime(() => ({ now: 0 }));

/** A file made for somebody, with the place its pieces wait in; whoever takes it clears that place. */
export interface MadeFile {
  decision: DecisionRow;
  bound: BoundFile;
  workplace: Workplace;
}

/** 调取卷宗: binds the file of a decision for those whose business it is, and keeps who was given what. */
export async function makeProcessFile(context: Context, no: string): Promise<MadeFile> {
  const decision = await decisionToTake(context, no);
  const work = binding(context.services);
  if (work.now >= AT_ONCE) throw tryLater(BUSY, AGAIN_SECONDS);
  work.now += 1;
  const workplace = await Workplace.open();
  try {
    const bound = await bindFile(context, decision, workplace);
    await keepMade(context, decision, bound);
    return { decision, bound, workplace };
  } catch (error) {
    await workplace.clear();
    throw error;
  } finally {
    work.now -= 1;
  }
}

/** The decision whose file is asked for; a refusal is recorded as that of any action is. */
export async function decisionToTake(context: Context, no: string): Promise<DecisionRow> {
  if (!takesFiles.allows(context.actor)) {
    await recordAudit(context, { action: ACTION, outcome: AuditOutcome.DENIED, detail: no });
    throw context.actor ? forbidden(ACTION, takesFiles.sentence) : unauthenticated();
  }
  const decision = await decisionByNo(context, no);
  if (decision && mayTake(context.actor, decision)) return decision;
  await recordAudit(context, { action: ACTION, outcome: AuditOutcome.DENIED, detail: no });
  throw notFound('该决策事项的卷宗');
}

const keepMade = defineCommand(
  ACTION,
  takesFiles,
  async (command, { id, no }: DecisionRow, bound: BoundFile) => {
    const { manifestSha256, entries, faults, generatedAt } = bound;
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    command.em.create(ProcessFile, {
      decisionId: id,
      generatedById: command.actor?.id ?? '',
      generatedAt,
      entries: entries.length,
      bytes: String(bytes),
      manifestSha256,
      faults: [...faults],
    });
    command.about('decision', id, `${no} ${manifestSha256}`);
    return id;
  },
);
