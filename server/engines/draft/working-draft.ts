import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseRevision, refuseStage } from './revision-ground.queries.ts';
import { ownDraft } from './draft.permissions.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');
const WHAT = '这一稿草案';

/** A version that somebody works on, its decision, and what forbids it now. */
export interface WorkingDraft {
  version: DraftVersion;
  decision: Decision;
  findings: readonly Finding[];
}

/** Takes a version of the own unit's draft in hand until the command ends: of two who edit it, one comes after the other. */
export async function loadWorkingDraft(command: CommandContext, versionId: string): Promise<WorkingDraft> {
  await holdRow(command.db, 'draft_version', versionId);
  const version = isId(versionId) ? await command.em.findOne(DraftVersion, { id: versionId }) : null;
  if (!version) throw notFound(WHAT);
  const decision = await command.em.findOneOrFail(Decision, { id: version.decisionId });
  if (!ownDraft(command.actor, decision.unitIds)) throw notFound(WHAT);
  command.about('draft', version.id, decision.no);
  const findings = [
    ...refuseFixed(version),
    ...(await refuseRevision(command.db, decision)),
    ...refuseStage(decision.phase, version.stage),
  ];
  return { version, decision, findings };
}

/** Reasons against changing a version that is fixed, or whose text is edited with its round. */
export const refuseFixed = (version: Pick<DraftVersion, 'frozenAt' | 'consultationId'>): Finding[] => [
  ...(version.frozenAt ? [fixed] : []),
  ...(!version.frozenAt && version.consultationId ? [inRound] : []),
];

const fixed = r32.block('DRAFT_FIXED')`
  这一稿已经定稿，不能再改。
  需要修改的，另起一稿。`;

const inRound = r32.block('DRAFT_IN_ROUND')`
  这一稿是正在准备的征求意见稿。
  在征求意见材料中修改。`;
