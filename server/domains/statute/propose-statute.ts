import { Statute } from '#schema/statute/statute.ts';
import type { StatuteInput } from '#schema/statute/statute-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseSecondEdition, refuseStatute } from '#server/law/statute/statute-entry.ts';
import { keptEntry, type PlanFacts, refuseOtherKind } from '#server/law/statute/plan-entry.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { notifyOfStatute } from './notify-of-statute.ts';
import {
  editionsOf,
  freshCode,
  nextEdition,
  otherStatutes,
  pending,
  refuseLongFields,
} from './statute-row.ts';
import { keepStatutes } from './statute.permissions.ts';

/** 登记法规、规划，或者登记新的一版: by one person of 司法局; nothing is held against it before another confirms it. */
export const proposeStatute = defineCommand(
  ['statute.proposed', '登记法规'],
  keepStatutes,
  async (command, input: StatuteInput, code: string | null) => {
    refuseLongFields(input);
    const editions = code === null ? [] : await editionsOf(command, code);
    if (code !== null && editions.length === 0) throw notFound('这部法规');
    const { text, planKind = null, firstYear = null, lastYear = null, ...said } = input;
    const facts = keptEntry({ ...said, planKind, firstYear, lastYear });
    const clauses = readDraftText(text).tree.clauses;
    const refusal = command.refusalOf([
      ...refuseSecondEdition(pending(editions)),
      ...refuseOtherKind(editions[0], facts),
      ...refuseStatute(facts, clauses, await otherStatutes(command, code ?? '')),
    ]);
    if (refusal) return refusal;
    const statute = await keep(command, editions, { ...facts, code, clauses });
    command.about('statute', statute.id, statute.title);
    await notifyOfStatute(command, 'submitReview', statute);
    return statute.id;
  },
);

type Kept = Omit<StatuteInput, 'text' | keyof PlanFacts> &
  PlanFacts &
  Pick<Statute, 'clauses'> & { code: string | null };

async function keep(command: CommandContext, editions: readonly Statute[], { code, ...facts }: Kept) {
  const edition = nextEdition(command, editions, code ?? (await freshCode(command)));
  return command.em.create(Statute, { ...edition, ...facts });
}
