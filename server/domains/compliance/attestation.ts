import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import { type Attest, type RecordFact } from '#server/law/compliance/duties.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Facts one record attests, apart from its days (记录载明的内容); as a record never changes, neither do they. */
export interface Attestation extends Pick<
  RecordFact,
  'attests' | 'aboutId' | 'setsOn' | 'written' | 'unitId'
> {
  fileIds: readonly string[];
}

/** Facts that the reading of one kind of record may give; the rest take their defaults. */
export interface Told {
  attests?: readonly (Attest | false)[];
  aboutId?: string | null;
  setsOn?: CalendarDay | null;
  written?: RecordFact['written'];
  unitId?: string;
}

/** How a kind of record is read; where an old record does not say which kind of body it is of, its decision does. */
export type Reading<Kind extends RecordKind> = Kind extends keyof RecordContents
  ? (content: RecordContents[Kind], organKind: OrganKind) => Told
  : never;

/** How the records of some kinds are read; a kind not named attests no more than that it was made. */
export type Readings = { readonly [Kind in RecordKind]?: Reading<Kind> };

/** The rules find nothing that forbids. */
export const lawful = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'BLOCK');
