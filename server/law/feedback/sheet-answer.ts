/** Answers given in a table (处理意见表) are held against what the platform keeps: the opinion, and its answer at the export. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** A row of the table beside the record (表中的一行): versions of the answer; null: none. */
export interface SheetAnswer {
  /** Whether the round has an opinion of this number. */
  known: boolean;
  exported: number | null;
  present: number | null;
}

/** Findings on a row that does not fit the record (对不上的行). */
export function refuseSheetAnswer({ known, exported, present }: SheetAnswer): Finding[] {
  if (!known) return [unknown];
  return exported === present ? [] : [changedSince];
}

const unknown = r32.block('RECEIPT_UNKNOWN', 'receiptNo')`
  这一轮征求意见没有收到这个受理编号的意见。
  核对编号，或者从导出的表中复制。`;

const changedSince = r32.block('ANSWER_CHANGED_SINCE', 'version')`
  导出以后，这条意见的答复有人改过。
  重新导出，在新的表里填写；“版本”一列不要改动。`;
