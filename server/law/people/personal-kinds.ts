/** Kinds of personal data in a text (个人信息种类), and the description of one way of writing them. */

/** Kinds of personal data (个人信息种类), with the words that replace the data in a text. */
export const PERSONAL_KINDS = {
  ID_NUMBER: '〔身份证号已隐去〕',
  BANK_CARD: '〔银行卡号已隐去〕',
  MOBILE: '〔手机号已隐去〕',
  LANDLINE: '〔固定电话已隐去〕',
  EMAIL: '〔邮箱已隐去〕',
  QQ: '〔QQ号已隐去〕',
  WECHAT: '〔微信号已隐去〕',
  PLATE: '〔车牌号已隐去〕',
  ADDRESS: '〔门牌号已隐去〕',
  NAME: '〔姓名已隐去〕',
} as const;

/** A kind of personal data (个人信息种类). */
export type PersonalKind = keyof typeof PERSONAL_KINDS;

/** One way of writing one kind (一种写法). */
export interface PersonalPattern {
  readonly kind: PersonalKind;
  /** Cheap test for a feature that every text with the shape has; few texts pass it. */
  readonly hint: RegExp;
  readonly shape: RegExp;
  /** Reads 一三八, ①③⑧ and 138OOO as digits. */
  readonly spoken?: true;
  readonly proves?: (text: string) => boolean;
}

/** Position of personal data in a text (个人信息位置); `end` is exclusive. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
}
