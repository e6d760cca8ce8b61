import { RecordKind } from '#server/law/decision/decision-record.ts';
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { Attest } from '#server/law/compliance/duties.ts';
import * as decision from './attest-decision.ts';
import * as execution from './attest-execution.ts';
import * as preparation from './attest-preparation.ts';
import type { Attestation, Reading, Told } from './attestation.ts';

const K = RecordKind;

/** Reading of each kind of record; a kind not named here attests no more than that it was made. */
const READINGS: { readonly [Kind in RecordKind]?: Reading<Kind> } = {
  [K.UNIT_CONSULTATION]: preparation.unitConsultation,
  [K.ACTIVITY]: preparation.activity,
  [K.EXPERT_REVIEW]: preparation.expertReview,
  [K.RISK_ASSESSMENT]: preparation.riskAssessment,
  [K.RISK_FINDING]: preparation.riskFinding,
  [K.FAIR_COMPETITION]: preparation.fairCompetition,
  [K.LEGALITY_SUBMISSION]: decision.legalitySubmission,
  [K.LEGALITY_OPINION]: decision.legalityOpinion,
  [K.SCHEDULE]: decision.schedule,
  [K.DISCUSSION]: decision.discussion,
  [K.PARTY_REPORT]: decision.upwardReport,
  [K.NPC_REPORT]: decision.upwardReport,
  [K.ISSUE]: execution.issue,
  [K.PUBLICATION_PLAN]: execution.publicationPlan,
  [K.PUBLICATION_REVIEW]: execution.publicationReview,
  [K.PUBLICATION]: execution.publication,
  [K.EXECUTION_PLAN]: execution.executionPlan,
  [K.EXECUTION_REPORT]: execution.executionReport,
  [K.SUSPENSION]: execution.suspension,
  [K.EVALUATION]: execution.evaluation,
  [K.REPEAL]: execution.repeal,
};

/** Kinds of record whose content attests facts (须读内容的记录). */
export const READ_KINDS: readonly RecordKind[] = Object.values(RecordKind).filter((kind) => kind in READINGS);

/** Attestation of a record that proves no more than that it was made. */
export const SILENT: Attestation = {
  attests: new Set(),
  aboutId: null,
  setsOn: null,
  written: [],
  unitId: null,
  fileIds: [],
};

/** Facts that a record attests (记录载明的情况), by the rules of its own provision. */
export function attest(
  kind: RecordKind,
  content: object,
  organKind: OrganKind = OrganKind.GOVERNMENT,
): Attestation {
  const reading = READINGS[kind] as ((content: object, organKind: OrganKind) => Told) | undefined;
  const {
    attests = [],
    aboutId = null,
    setsOn = null,
    written = [],
    unitId = null,
  } = reading?.(content, organKind) ?? {};
  return {
    attests: new Set(attests.filter((one): one is Attest => one !== false)),
    aboutId,
    setsOn,
    written,
    unitId,
    fileIds: (content as { fileIds?: readonly string[] }).fileIds ?? [],
  };
}
