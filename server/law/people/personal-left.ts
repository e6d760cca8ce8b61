/** 个人信息保护法第二十五条: what an organ is about to publish holds nobody's number, address or account. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { personalSpans } from './mask-personal.ts';

const r85 = provision('R-85', 'LAW', '个人信息保护法第二十五条');

/** Finding on personal data in a text that will be public (个人信息检查). */
export const personalIn = (field: string, text: string | null | undefined): Finding[] =>
  personalSpans(text ?? '').length === 0 ? [] : [personal(field)];

const personal = (field: string) => r85.block('PERSONAL_DATA_LEFT', field)`
  拟公开的文字里有手机号、身份证号等个人信息。
  改用“某居民”“有关号码”等说法，再提交。`;
