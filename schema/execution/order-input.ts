import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { SuspensionGround } from '#server/law/execution/suspension.ts';

/** 中止执行的决定, as it is typed. */
@Input('SuspensionInput')
export class SuspensionInput {
  readonly ground = of(() => SuspensionGround);
  readonly situation = text('情况说明');
  readonly urgency = text('紧急理由');
  readonly record = text('决定记录的文号或者存放处');
  readonly orderedOn = day();
  readonly fileIds = id.many({ defaultValue: [] });
}

/** 恢复执行、执行完毕, as they are typed: a day, and a reason or an account. */
@Input('ReasonedInput')
export class ReasonedInput {
  readonly reason = text();
  readonly happenedOn = day();
  readonly fileIds = id.many({ defaultValue: [] });
}

/** 废止的决定, as it is typed; its reason is published. Which meeting discussed it is known from the meeting desk. */
@Input('RepealInput')
export class RepealInput {
  readonly reason = text('废止理由，向社会公布');
  readonly repealsOn = day('废止日期');
  readonly fileIds = id.many({ defaultValue: [] });
}
