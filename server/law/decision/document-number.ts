/**
 * 县公开事项标准目录: the number of a document (发文字号) has its form and year, and names one document alone
 * (党政机关公文处理工作条例第九条).
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r97 = provision('R-97', 'DESIGN', '文件要素规则');

/** A document as it goes out (印发的文件). */
export interface NumberedDocument {
  documentNo: string;
  writtenDate: CalendarDay | null;
  issuedOn: CalendarDay;
}

const FORM = /^[\u3400-\u9fff]{1,12}[〔[［(（](\d{4})[〕\]］)）]第?\d{1,5}号$/u;
const ORDER = /^[\u3400-\u9fff]{2,20}令第?[\d〇一二三四五六七八九十百]{1,5}号$/u;

/** Findings on a document number by its form and year (发文字号); an order (令) is numbered without a year. */
function refuseNumberForm(documentNo: string, writtenDate: CalendarDay | null): Finding[] {
  const said = documentNo.replaceAll(/\s/gu, '');
  const [, year] = FORM.exec(said) ?? [];
  if (year === undefined) return ORDER.test(said) ? [] : [unclearNumber];
  return writtenDate !== null && writtenDate.slice(0, 4) !== year ? [otherYear(year)] : [];
}

/** Findings on the document number and its dates (发文字号、成文日期、印发日期). */
export const refuseDocumentNumber = ({ documentNo, writtenDate, issuedOn }: NumberedDocument): Finding[] => [
  ...(blank(documentNo) ? [numberless] : refuseNumberForm(documentNo, writtenDate)),
  ...(writtenDate !== null && writtenDate > issuedOn ? [writtenLate] : []),
];

/** A number on record, and the document that has it (已用的字号). */
export interface TakenNumber {
  documentNo: string;
  title: string;
}

/** Reasons against giving a document the number of another one (字号重复). */
export function refuseTakenNumber(
  documentNo: string,
  taken: readonly TakenNumber[],
  field = 'documentNo',
): Finding[] {
  const same = taken.find((one) => sameNumber(one.documentNo, documentNo));
  return same && !blank(documentNo) ? [numberTaken(same, field)] : [];
}

const sameNumber = (one: string, other: string) => plainNumber(one) === plainNumber(other);

/** 〔2026〕12号, [2026]012号 and ( 2026 )第12号 are one number. */
const plainNumber = (documentNo: string) =>
  (
    documentNo
      .normalize('NFKC')
      .replaceAll('第', '')
      .match(/\d+|[\u3400-\u9fff]+/gu) ?? []
  )
    .map((part) => part.replace(/^0+/u, ''))
    .join(' ');

const numberless = r97.block('DOCUMENT_HEADER_INCOMPLETE', 'header.documentNo')`
  文件要素缺少：发文字号。
  照正式印发的文本录入；还没有编号的，先到文件管理机构登记。`;

const unclearNumber = r97.block('DOCUMENT_NUMBER_UNCLEAR', 'documentNo')`
  发文字号看不出机关代字、年份和顺序号。
  照红头文件写全，如“×府发〔2026〕12号”；以令公布的写“×××人民政府令第12号”。`;

const otherYear = (year: string) => r97.block('DOCUMENT_NUMBER_OF_OTHER_YEAR', 'documentNo', 'writtenDate')`
  发文字号是${year}年的，成文日期不在这一年。
  核对红头文件上的字号和落款日期，改正其中写错的一个。`;

const writtenLate = r97.block('WRITTEN_AFTER_ISSUE', 'writtenDate')`
  成文日期晚于印发日期。
  核对成文日期和印发日期。`;

const numberTaken = ({ documentNo, title }: TakenNumber, field: string) => r97.block(
  'DOCUMENT_NUMBER_TAKEN',
  field,
)`
  ${documentNo}已是“${title}”的字号，一个字号只编给一份文件。
  照红头文件核对字号；那一份登记有误的，先更正那一份。`;
