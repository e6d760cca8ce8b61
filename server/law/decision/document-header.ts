/**
 * 县公开事项标准目录: header elements of a published document, by which it can be found, cited and known to be in force
 * (文件要素). R-74: its way of disclosure was settled when it was drafted. None of it is required by the statute.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r97 = provision('R-97', 'DESIGN', '文件要素规则');
const r74 = provision('R-74', 'DESIGN', '文件要素规则');

/** Validity of a document (有效性). */
export const [Validity, VALIDITY_LABELS] = vocabulary({
  VALID: '有效',
  EXPIRED: '失效',
  REPEALED: '废止',
});
export type Validity = keyof typeof Validity;

/** Ways in which a document is disclosed (公开方式). */
export const [DisclosureProperty, DISCLOSURE_LABELS] = vocabulary({
  PROACTIVE: '主动公开',
  ON_REQUEST: '依申请公开',
  WITHHELD: '不予公开',
});
export type DisclosureProperty = keyof typeof DisclosureProperty;

/** The header block of a document (文件要素); its title is the document's own. */
export interface DocumentHeader {
  indexNo: string;
  topic: string;
  issuer: string;
  documentNo: string;
  writtenDate: CalendarDay | null;
  validity: Validity;
  /** The last day on which it is in force, where it ends by itself (有效期至). */
  expiresOn?: CalendarDay | null | undefined;
  disclosure: DisclosureProperty;
}

const TEXTS = { indexNo: '索引号', topic: '主题分类', issuer: '发布机构', documentNo: '发文字号' } as const;
const FIELDS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

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
export const refuseDocumentNumber = ({
  documentNo,
  writtenDate,
  issuedOn,
}: Pick<DocumentHeader, 'documentNo' | 'writtenDate'> & { issuedOn: CalendarDay }): Finding[] => [
  ...(blank(documentNo)
    ? [incomplete(['documentNo'], '发文字号')]
    : refuseNumberForm(documentNo, writtenDate)),
  ...(writtenDate !== null && writtenDate > issuedOn ? [writtenLate] : []),
];

/** Findings on an incomplete header of a document about to be published (文件要素不全). */
export function refuseDocumentHeader(header: DocumentHeader): Finding[] {
  const missing = FIELDS.filter((field) => blank(header[field]));
  const undated = header.writtenDate === null ? ['writtenDate'] : [];
  const names = [...missing.map((field) => TEXTS[field]), ...undated.map(() => '成文日期')].join('、');
  return [
    ...(names ? [incomplete([...missing, ...undated], names)] : []),
    ...(header.disclosure === DisclosureProperty.PROACTIVE ? [] : [notProactive]),
    ...(header.validity === Validity.VALID ? [] : [notInForce]),
    ...(header.expiresOn && header.writtenDate && header.expiresOn < header.writtenDate ? [endsEarly] : []),
  ];
}

/** Validity of a document on that day (有效性): a repealed or expired one is so whatever was printed. */
export function validityOn(
  { validity, expiresOn }: Pick<DocumentHeader, 'validity' | 'expiresOn'>,
  { repealed, today }: { repealed: boolean; today: CalendarDay },
): Validity {
  if (repealed) return Validity.REPEALED;
  return expiresOn && expiresOn < today ? Validity.EXPIRED : validity;
}

const incomplete = (fields: readonly string[], names: string) =>
  r97.block('DOCUMENT_HEADER_INCOMPLETE', ...fields.map((field) => `header.${field}`))`
    文件要素缺少：${names}。
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

const notProactive = r74.block('DISCLOSURE_NOT_PROACTIVE', 'header.disclosure')`
  公开方式不是主动公开，不能作为公布的文件。
  公开方式选择主动公开；依法不予公开的，另行办理不予公布的审查。`;

const notInForce = r97.block('VALIDITY_NOT_VALID', 'header.validity')`
  公布的文件应当是有效的文件。
  有效性选择有效；有期限的，填写有效期至哪一日。`;

const endsEarly = r97.block('VALIDITY_ENDS_EARLY', 'header.expiresOn')`
  有效期止于成文日期之前。
  核对有效期。`;
