import type { Line } from '#schema/decision/lines/line.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { RecordProof } from '#server/law/decision/record-proof.ts';
import type { LateStep } from '#server/law/procedure/late-step.ts';
import type { LateCells } from './late-sheet-cells.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { RecordRow } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { Happening } from '#server/ground/kernel/matter/record-decision.ts';
import type { DecisionAction } from '#server/law/decision/decision-course.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { LateDay } from '#server/law/procedure/late-entry.ts';
import type { Finding } from '#server/law/refusal.ts';

/** An entry that is being judged or kept (补录), and the matter it belongs to. */
export interface LateSubject {
  command: CommandContext;
  decision: Decision;
  entry: LateEntryInput;
}

/** Confirmed entry whose records are being written, each marked with its id. */
export interface LateKeeping extends LateSubject {
  lateEntryId: string;
  /** 更正: the records of the entry that it replaces; null for a first entry. */
  corrects: readonly RecordRow[] | null;
  /** Whether the matter moves on by it: a first entry, or a correction to another conclusion (更正结论). */
  moves: boolean;
  shortfalls: readonly Finding[];
}

/** How one step is entered late (一项程序的补录): by the same rules, and into the same records, as where it goes through the platform. */
export interface LateWork {
  /** The step that is entered (补录的程序). */
  of: LateStep;
  /** Step of the procedure under which it is shown. */
  step: DecisionStepKind | null;
  /** Days of the step, the earliest first. */
  days: (entry: LateEntryInput) => LateDay[];
  /** Summary of the entry, in one sentence that everybody may read. */
  told: (entry: LateEntryInput) => string;
  /** How a row of the 补录登记表 tells it; the draft's file where it was about one. */
  row: (cells: LateCells, draftFileId: string) => LateParts;
  /** The document that the step produces (形成的材料), as on the platform. */
  proof?: RecordProof;
  /** The document on which it is told where it produces none; 其他材料 unless named. */
  paper?: DocumentKind;
  /** Its content, line by line. */
  lines: (entry: LateEntryInput) => Line[];
  /** Reasons against making its record, the same as in the step's own command. */
  refuse: (subject: LateSubject) => Finding[] | Promise<Finding[]>;
  /** Findings to be settled before it takes effect, the same as at the step's own gate. */
  gate?: (subject: LateSubject) => Promise<Finding[]>;
  /** Shortfalls for which the step does not count, though it is recorded as it was. */
  shortfalls?: (subject: LateSubject) => Finding[] | Promise<Finding[]>;
  /** How the step ended (结论), where the matter goes on by that. */
  conclusion?: (entry: LateEntryInput) => string | null;
  keep: (keeping: LateKeeping) => Promise<void>;
}

/** Content of a row on its step (一项程序的内容), without the step itself, source and documents. */
export type LateParts = Omit<LateEntryInput, 'step' | 'source' | 'fileIds'>;

export const dayLine = (day: CalendarDay): Line => ({ label: '日期', text: inChinese(day) });

/** Entered content as plain values. */
export type Told<Part> = Part extends object ? { [Name in keyof Part]: Part[Name] } : Part;

/** The same of a part that is there. */
export const plain = <Part extends object>(part: Part) => part as Told<Part>;

/** The part of an entry that its step asks for; BAD_USER_INPUT where it is not there. */
export function partOf<Part extends object | string>(
  part: Part | null | undefined,
  field: string,
): Told<Part> {
  if (part == null) throw badInput('没有填写这一程序的内容。', [`input.${field}`]);
  return part as Told<Part>;
}

/** A record with the mark of its entry (补录的记录), in the place of the one it corrects. */
export function marked<Kind extends keyof RecordContents>(
  { lateEntryId, corrects }: LateKeeping,
  happening: Happening<Kind>,
): Happening<Kind> {
  const replacesId = corrects?.find(({ kind }) => kind === happening.kind)?.id ?? null;
  return { ...happening, lateEntryId, replacesId };
}

/**
 * Moves the matter on as the step does (环节流转); a correction with the same conclusion leaves it in its present phase.
 */
export function advance({ command, decision, moves }: LateKeeping, event: DecisionAction): void {
  if (moves) moveOn(command, decision, event);
}
