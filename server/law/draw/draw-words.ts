/** Terms of the selection of representatives (抽选用语, R-66) that tables, commands and pages share. */

/** Methods of selection (选取办法). */
export enum DrawMethod {
  ROTATION = 'ROTATION',
  LOTTERY = 'LOTTERY',
}

/** Labels of the methods (选取办法). */
export const DRAW_METHOD_LABELS: Readonly<Record<DrawMethod, string>> = {
  [DrawMethod.ROTATION]: '按需轮换',
  [DrawMethod.LOTTERY]: '分层抽签',
};

/** Attributes a quota can rest on (名额依据). */
export enum QuotaAttribute {
  CATEGORY = 'CATEGORY',
  REGION = 'REGION',
  GENDER = 'GENDER',
  FIELD = 'FIELD',
}

/** Labels of the attributes (名额依据). */
export const QUOTA_ATTRIBUTE_LABELS: Readonly<Record<QuotaAttribute, string>> = {
  [QuotaAttribute.CATEGORY]: '代表类别',
  [QuotaAttribute.REGION]: '所在乡镇（街道）',
  [QuotaAttribute.GENDER]: '性别',
  [QuotaAttribute.FIELD]: '熟悉的领域',
};
