/**
 * 县公开事项标准目录: header elements of a published document, by which it can be found, cited and known to be in force
 * (文件要素). R-74: its way of disclosure was settled when it was drafted. None of it is required by the statute.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r97 = provision('R-97', 'DESIGN', '文件要素规则');
const r56 = provision('R-56', 'LAW', '国令713号第三十二条');
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

/**
 * Findings on the header of a document about to be published (文件要素不全); `organ` is the name of the body that decided, empty
 * where the platform has none.
 */
export function refuseDocumentHeader(header: DocumentHeader, organ = ''): Finding[] {
  const missing = FIELDS.filter((field) => blank(header[field]));
  const undated = header.writtenDate === null ? ['writtenDate'] : [];
  const names = [...missing.map((field) => TEXTS[field]), ...undated.map(() => '成文日期')].join('、');
  return [
    ...(names ? [incomplete([...missing, ...undated], names)] : []),
    ...refuseIssuer(header.issuer, organ),
    ...(header.disclosure === DisclosureProperty.PROACTIVE ? [] : [notProactive]),
    ...(header.validity === Validity.VALID ? [] : [notInForce]),
    ...(header.expiresOn && header.writtenDate && header.expiresOn < header.writtenDate ? [endsEarly] : []),
  ];
}

/** It is published by the body that decided or by its office (决策机关公布, 国令713号第三十二条). */
const refuseIssuer = (issuer: string, organ: string): Finding[] => {
  const named = issuer.replaceAll(/\s/gu, '');
  return blank(issuer) || organ === '' || [organ, `${organ}办公室`].includes(named)
    ? []
    : [otherIssuer(organ)];
};

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

const otherIssuer = (organ: string) => r56.block('ISSUER_NOT_ORGAN', 'header.issuer')`
  决策由决策机关公布，发布机构不是作出本决策的${organ}。
  发布机构写${organ}，或者它的办公室。`;

const notProactive = r74.block('DISCLOSURE_NOT_PROACTIVE', 'header.disclosure')`
  公开方式不是主动公开，不能作为公布的文件。
  公开方式选择主动公开；依法不予公开的，另行办理不予公布的审查。`;

const notInForce = r97.block('VALIDITY_NOT_VALID', 'header.validity')`
  公布的文件应当是有效的文件。
  有效性选择有效；有期限的，填写有效期至哪一日。`;

const endsEarly = r97.block('VALIDITY_ENDS_EARLY', 'header.expiresOn')`
  有效期止于成文日期之前。
  核对有效期。`;
