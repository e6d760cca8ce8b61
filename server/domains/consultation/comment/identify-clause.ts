import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { storeIdentity } from '#server/engines/draft/store-text.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { IdentityAnswer } from '#server/law/draft/clause-identity.ts';
import { loadOwn, WHAT } from '../consultation-load.ts';
import { mayEdit } from '../consultation.permissions.ts';
import { markEdited } from '../save-consultation.ts';
import { notFound } from '#server/ground/kernel/fault.ts';

/** 条款对应: says which clause of the version before a clause of the new text is, where its words do not show it. */
export const identifyClause = defineCommand(
  ['consultation.clauseIdentified', '确定条款对应'],
  mayEdit,
  async (command, id: string, version: number, answer: IdentityAnswer) => {
    const consultation = await loadOwn(command, id, version);
    const wrongStage = command.refusalOf(refuseTransition('save', stageOf(consultation, command.now)));
    if (wrongStage) return wrongStage;
    const draft = await versionOfRound(command.db, id);
    if (!draft) throw notFound(WHAT);
    await holdRow(command.db, 'draft_version', draft.id);
    const refusal = command.refusalOf(await storeIdentity(command.db, draft, answer));
    if (refusal) return refusal;
    markEdited(command, consultation);
    return id;
  },
);
