import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { LatePlace } from '#server/law/procedure/late-step.ts';

/** A document an entry rests on (补录的材料), with its digest. */
export interface LateDocument {
  id: string;
  name: string;
  sha256: string;
}

/** 成批导入: the sheet an entry came in with, and its row there. */
export interface LateImported {
  importId: string;
  sheet: string;
  row: number;
}

/** 提出补录: a step as it was entered, before another person looked at it. */
export interface LateProposal {
  entry: LateEntryInput;
  place: LatePlace;
  /** Content of the entry, in one sentence. */
  told: string;
  documents: readonly LateDocument[];
  /** Where it came in with others from a sheet. */
  imported?: LateImported;
  fileIds: readonly string[];
}

/** 退回补录. */
export interface LateReturn {
  proposalId: string;
  reason: string;
  fileIds: readonly string[];
}

/** 补录, as it was confirmed: the mark of the step, which everybody reads. */
export interface LateConfirmed {
  proposalId: string;
  place: LatePlace;
  /** The step of the procedure it is seen at; null: of the matter as a whole. */
  stepKind: DecisionStepKind | null;
  told: string;
  source: string;
  /** Why it does not stand for the step the matter asks for. */
  shortfalls: readonly string[];
  enteredBy: string;
  enteredByName: string;
  enteredOn: CalendarDay;
  /** 更正: which confirmed entry it takes the place of, and why. */
  correction?: { entryId: string; reason: string };
  documents: readonly LateDocument[];
  fileIds: readonly string[];
}
