import { RecordKind } from '#server/law/decision/decision-record.ts';
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { Attest } from '#server/law/compliance/duties.ts';
import { DECISION } from './attest-decision.ts';
import { EXECUTION } from './attest-execution.ts';
import { PREPARATION } from './attest-preparation.ts';
import type { Attestation, Readings, Told } from './attestation.ts';

/** Reading of each kind of record; a kind not named here attests no more than that it was made. */
const READINGS: Readings = { ...PREPARATION, ...DECISION, ...EXECUTION };

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
