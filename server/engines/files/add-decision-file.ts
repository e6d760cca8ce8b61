import { LockMode } from '@mikro-orm/core';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { keepDocument } from '#server/ground/kernel/matter/keep-document.ts';
import { DOCUMENT_ROLES } from '#server/law/decision/decision-document.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface DecisionFilePlan {
  id: string;
  decisionId: string;
  kind: DocumentKind;
}

/** Who adds documents to decisions. */
export const documentStaff = staff(...DOCUMENT_ROLES);

/** Adds a document to a decision's procedure (添加决策材料, 国令713号第三十三条) until its file is closed. */
export const addDecisionFile = defineCommand(
  ['decision.documentAdded', '上传决策材料'],
  documentStaff,
  async (command, plan: DecisionFilePlan, file: TakenFile) => {
    const { id, decisionId, kind } = plan;
    const decision = await ownDecision(command, decisionId);
    command.about('decision', decisionId, kind);
    const known = await command.em.findOne(DecisionFile, { id });
    if (known) return repeatedUpload(known, { kind, sha256: file.sha256, removedAt: null });
    return keepDocument(command, decision, { id, kind }, file) ?? id;
  },
);

/**
 * Locks the decision in its phase until the file is recorded. Everyone may read decisions, but only the responsible units may
 * lock one: row security hides it from other units.
 */
async function ownDecision({ em }: CommandContext, id: string): Promise<Decision> {
  const decision = await em.findOne(Decision, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!decision) throw notFound('您单位经办的该决策事项');
  return decision;
}
