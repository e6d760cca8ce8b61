import { CasePaper } from '#schema/casepaper/case-paper.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { forbidden, notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { Refused } from '#server/ground/kernel/refused.ts';
import { type CasePaperKind, PaperMaker } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { refuseOtherBodysPost } from '#server/law/people/organ-post.ts';
import { Refusal } from '#server/law/refusal.ts';
import { isMaker, MAKER_ROLES, makesFor } from './case-paper.permissions.ts';
import type { PaperMatter } from './paper-ground.queries.ts';

const DECISION = '该决策事项';
const PAPER = '该文书';

/** The matter for a document of this kind, for its maker alone; held until the command ends. */
export async function loadMatter(
  command: CommandContext,
  kind: CasePaperKind,
  decisionId: string,
): Promise<PaperMatter> {
  await holdRow(command.db, 'decision', decisionId);
  const decision = await loadById(command.em, Decision, decisionId, DECISION);
  refuseOthers(command, kind, decision);
  return matterOf(command, decision);
}

/** A document for a change made on `version`, by its maker alone. */
export async function loadPaper(command: CommandContext, id: string, version: number) {
  await holdRow(command.db, 'case_paper', id);
  const paper = await loadById(command.em, CasePaper, id, PAPER);
  const decision = await loadById(command.em, Decision, paper.decisionId, DECISION);
  refuseOthers(command, paper.kind, decision);
  sameVersion(paper, version, PAPER);
  command.about('decision', decision.id, `${decision.no} ${paper.number}`);
  return { paper, matter: await matterOf(command, decision) };
}

function refuseOthers({ actor }: CommandContext, kind: CasePaperKind, decision: Decision): void {
  const { maker } = CASE_PAPERS[kind];
  if (isMaker(actor, maker, decision)) return;
  const findings = actor ? refuseOtherBodysPost(actor, MAKER_ROLES[maker], decision.organId) : [];
  if (findings.length > 0) throw new Refused(new Refusal(findings));
  if (maker === PaperMaker.LEAD && makesFor(maker).allows(actor)) throw notFound('您单位的该决策事项');
  throw forbidden('casePaper.made', makesFor(maker).sentence);
}

async function matterOf({ em }: CommandContext, decision: Decision): Promise<PaperMatter> {
  const { id, no, title, phase, unitIds, organId } = decision;
  const leadUnit = await loadById(em, Unit, decision.leadUnitId, '承办单位');
  return { id, no, title, phase, unitIds, organId, leadUnit };
}
