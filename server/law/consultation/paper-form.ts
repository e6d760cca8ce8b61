/**
 * 纸质意见表: a numbered sheet on which an opinion on one round is written by hand. Its number ends in a check digit, so that one
 * that was misread or mistyped is told from one that was never printed; what came back on a sheet is entered once.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r22 = provision('R-22', 'DESIGN', '意见登记规则');

/** Most sheets printed at once (一次印制的张数): what a printer takes. */
export const SHEETS_MAX = 200;

/** Digits of a number without its check digit. */
const DIGITS = 9;

/** Check digit (校验数字) of GB/T 17710 (ISO/IEC 7064), system MOD 11,10: it tells every single wrong digit, and two that changed places but for rare pairs. */
export function checkDigitOf(digits: string): string {
  let carried = 10;
  for (const digit of digits) {
    const sum = (carried + Number(digit)) % 10 || 10;
    carried = (sum * 2) % 11;
  }
  return String((11 - carried) % 10);
}

/** Number of a sheet (表号) from what was drawn for it: nine digits and the check digit. */
export function paperFormNo(drawn: number): string {
  const digits = String(drawn % 10 ** DIGITS).padStart(DIGITS, '0');
  return digits + checkDigitOf(digits);
}

/** A typed number (表号) without blanks and hyphens, full width or not. */
export const barePaperFormNo = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');

/** Whether a number was read right: ten digits, of which the last fits the others (表号无误). */
export const paperFormNoFits = (no: string): boolean =>
  /^\d{10}$/.test(no) && checkDigitOf(no.slice(0, DIGITS)) === no.slice(DIGITS);

/** A printed sheet as the platform recorded it. */
export interface PaperForm {
  readonly consultationId: string;
  /** Title of the matter. */
  readonly title: string;
  /** Number of the opinion that was entered from it; null: none yet. */
  readonly receiptNo: string | null;
}

/** Reasons against entering what came on the sheet of this number for this round (纸质意见表的登记); `form`: null where none was printed. */
export function refusePaperForm(no: string, form: PaperForm | null, consultationId: string): Finding[] {
  if (!paperFormNoFits(no)) return [misread];
  if (!form) return [neverPrinted];
  if (form.consultationId !== consultationId) return [ofOther(form)];
  return form.receiptNo === null ? [] : [entered(form.receiptNo)];
}

/** Reasons against printing so many sheets at once (印制张数). */
export const refuseSheets = (count: number): Finding[] =>
  Number.isInteger(count) && count >= 1 && count <= SHEETS_MAX ? [] : [wrongCount];

const misread = r22.block('PAPER_FORM_NO_MISREAD', 'paperFormNo')`
  表号读错或者写错了：不是十位数字，或者最后一位与前九位对不上。
  照表上印的再输入一遍；看不清的，清空表号，按没有编号的来信登记。`;

const neverPrinted = r22.block('PAPER_FORM_UNKNOWN', 'paperFormNo')`
  本平台没有印制过这个编号的纸质意见表。
  再看一遍纸上的编号；不是本平台印制的，清空表号再登记。`;

const ofOther = ({ title }: PaperForm) =>
  r22.block('PAPER_FORM_OF_OTHER_ROUND', 'paperFormNo')`
    这张表是另一次征求意见的：${title}。
    到那一次征求意见登记；那是别的单位的，转交该单位。`;

const entered = (receiptNo: string) =>
  r22.block('PAPER_FORM_ENTERED', 'paperFormNo')`
    这张表登记过了，受理编号${receiptNo}。
    同一张纸不再登记；是复印以后另外填写的，清空表号再登记。`;

const wrongCount = r22.block('PAPER_FORM_COUNT', 'count')`
  一次印制的张数不在1张至${SHEETS_MAX}张之间。
  减少张数；要得多的，分几次印制。`;
