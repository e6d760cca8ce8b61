import { Input, View, of, str, text } from '#schema/kernel/fields.ts';
import { BlackoutKind } from '#server/law/consultation/blackout.ts';

/** 隐去的文字: known to the author and to those who handle the comment. */
@View('Blackout', '意见中公开时隐去的一段文字，和它的理由；只给本人和办理人看')
export class BlackoutView {
  readonly words = str();
  readonly kind = of(() => BlackoutKind);
  readonly reason = str('具体情况；姓名的为空');
}

/** The same as a clerk marks it. */
@Input()
export class BlackoutInput {
  readonly words = text('照原文的一段连着的文字');
  readonly kind = of(() => BlackoutKind);
  readonly reason = text({ defaultValue: '', description: '具体情况；姓名的不填' });
}
