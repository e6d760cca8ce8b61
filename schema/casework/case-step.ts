import { Input, View, bool, day, int, of, str, text } from '#schema/kernel/fields.ts';
import { CaseStepKind } from '#server/law/casework/case-clock.ts';

/** 补正、征求意见、延期: what stops or extends the term of an application, why, and its end. */
@View('CaseStep', '补正、征求意见、延期；征求的对象和意见申请人看不到')
export class CaseStep {
  readonly kind = of(() => CaseStepKind);
  readonly on = day();
  readonly until = day.opt('补正期限、征求意见期限');
  readonly days = int.opt('补正期限、延长的期限，工作日');
  readonly reason = str();
  readonly whom = str('征求谁的意见');
  readonly byName = str.opt('经办人；只有办理的人看得到');
  readonly endedOn = day.opt('补正、回复、审批之日');
  readonly upheld = bool.opt('同意公开、同意延期');
  readonly reply = str('补正的内容、回复的意见、不同意延期的理由');
  readonly endedByName = str.opt('登记人、审批人；只有办理的人看得到');
  /** Who asked for an extension does not decide on it. */
  readonly byId!: string | null;
}

/** The same as it is stored with its case item. */
export type StoredStep = Readonly<Pick<CaseStep, keyof CaseStep>>;

/** 补正、征求意见、延期, as it is asked for. */
@Input('CaseStepInput')
export class CaseStepInput {
  readonly kind = of(() => CaseStepKind);
  readonly reason = text();
  readonly whom? = text.opt();
  readonly days? = int.opt('补正期限、延长的期限，工作日');
}
