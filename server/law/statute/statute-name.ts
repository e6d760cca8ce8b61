/** 法规的名称和文号: a law is known by either, however the title marks, the short form or the number is written. */
import { numberOf } from '#server/law/draft/clause-number.ts';
import { plainSigns } from '#server/law/draft/same-signs.ts';

/** A title in one form (名称): without its marks, 中华人民共和国 and a bracket that says 修订. */
export const plainTitle = (title: string): string =>
  plainSigns(title)
    .replaceAll(/[《》〈〉<>]/gu, '')
    .replace(/\((?:\d{4}年?)?(?:修订|修正|修改)\)$|\(\d{4}年?(?:修订|修正|修改)?\)$/u, '')
    .replace(/^中华人民共和国/u, '');

/** Whether two titles name one law (同一名称). */
export const sameTitle = (one: string, other: string): boolean =>
  plainTitle(one) !== '' && plainTitle(one) === plainTitle(other);

const DIGITS = /[〇零一二三四五六七八九十百千两]+/gu;

/** A number in one form (文号): 国令第713号, 国务院令第七百一十三号 and 国令713号 alike. */
export const plainNumber = (docNo: string): string =>
  plainSigns(docNo)
    .replace(/^中华人民共和国/u, '')
    .replace(/^国务院令/u, '国令')
    .replaceAll(/[[\](){}〔〕【】《》第号]/gu, '')
    .replaceAll(DIGITS, (digits) => String(numberOf(digits) ?? digits));

/** Whether two numbers are one (同一文号). */
export const sameNumber = (one: string, other: string): boolean =>
  plainNumber(one) !== '' && plainNumber(one) === plainNumber(other);
