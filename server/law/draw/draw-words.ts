/** Words of the choosing of representatives (抽选用语, R-66) that tables, commands and pages share. */

/** How they are chosen (选取办法). */
export enum DrawMethod {
  ROTATION = 'ROTATION',
  LOTTERY = 'LOTTERY',
}

/** What each method (选取办法) is called. */
export const DRAW_METHOD_LABELS: Readonly<Record<DrawMethod, string>> = {
  [DrawMethod.ROTATION]: '按需轮换',
  [DrawMethod.LOTTERY]: '分层抽签',
};

/** By what a quota asks (名额依据). */
export enum QuotaAttribute {
  CATEGORY = 'CATEGORY',
  REGION = 'REGION',
  GENDER = 'GENDER',
  FIELD = 'FIELD',
}

/** What each attribute (名额依据) is called. */
export const QUOTA_ATTRIBUTE_LABELS: Readonly<Record<QuotaAttribute, string>> = {
  [QuotaAttribute.CATEGORY]: '代表类别',
  [QuotaAttribute.REGION]: '所在乡镇（街道）',
  [QuotaAttribute.GENDER]: '性别',
  [QuotaAttribute.FIELD]: '熟悉的领域',
};
