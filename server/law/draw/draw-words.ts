/** Terms of the selection of representatives (抽选用语, R-66) that tables, commands and pages share. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Methods of selection (选取办法). */
export const [DrawMethod, DRAW_METHOD_LABELS] = vocabulary({
  ROTATION: '按需轮换',
  LOTTERY: '分层抽签',
});
export type DrawMethod = keyof typeof DrawMethod;

/** Attributes a quota can rest on (名额依据). */
export const [QuotaAttribute, QUOTA_ATTRIBUTE_LABELS] = vocabulary({
  CATEGORY: '代表类别',
  REGION: '所在乡镇（街道）',
  GENDER: '性别',
  FIELD: '熟悉的领域',
});
export type QuotaAttribute = keyof typeof QuotaAttribute;
