import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { Decision } from '#schema/decision/decision.ts';
import { beginVersion } from './begin-version.ts';
import { ownDraft, worksOnDraft } from './draft.permissions.ts';
import { newestVersion } from './version-head.queries.ts';
import { refuseRevision, stageAt } from './revision-ground.queries.ts';
import { refuseNextVersion } from './next-version.ts';

/** 另起修改稿: the next version of the draft, to be changed clause by clause (国令713号第十八条). */
export const startDraftRevision = defineCommand(
  'draft.revisionStarted',
  worksOnDraft,
  async (command, decisionId: string) => {
    await holdRow(command.db, 'decision', decisionId);
    const decision = await loadById(command.em, Decision, decisionId, '该决策事项');
    if (!ownDraft(command.actor, decision.unitIds)) throw notFound('您单位承办的该决策事项');
    command.about('draft', decisionId, decision.no);
    const newest = await newestVersion(command.db, decisionId);
    const refusal = command.refusalOf([
      ...(await refuseRevision(command.db, decision)),
      ...refuseNextVersion(newest),
    ]);
    if (refusal) return refusal;
    return beginVersion(command, { decisionId, stage: stageAt(decision.phase) });
  },
);
