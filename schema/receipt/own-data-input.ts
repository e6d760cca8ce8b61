import { Input, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 更正后的姓名和联系方式 (个人信息保护法第四十六条): all of it as it shall be; data left out are deleted. */
@Input('OwnDataCorrectionInput', '更正后的姓名、单位和联系方式；不填的不再保存')
export class OwnDataCorrectionInput {
  readonly name? = text.opt();
  readonly organisation? = text.opt('以单位名义提出意见的');
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
}
