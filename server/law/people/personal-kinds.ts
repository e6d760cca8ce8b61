/** What personal data a text can hold (个人信息种类), and how one way of writing it is described. */

/** What kind of personal data was found (个人信息种类), with the words that stand in its place. */
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
  /** What a text holds at least that can hold the shape: few do, and looking for it costs little. */
  readonly hint: RegExp;
  readonly shape: RegExp;
  /** Reads 一三八, ①③⑧ and 138OOO as digits. */
  readonly spoken?: true;
  readonly proves?: (text: string) => boolean;
}

/** Where in a text personal data stands (个人信息位置); `end` is exclusive. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
}
