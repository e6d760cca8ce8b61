import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { OutreachForm } from '#server/law/decision/decision-publication.ts';

/** 宣传解读 that took place, as it is typed. */
@Input('OutreachInput')
export class OutreachInput {
  readonly form = of(() => OutreachForm);
  readonly heldOn = day();
  readonly summary = text('主要内容');
  readonly url = text('网址；没有的留空');
  readonly fileIds = id.many({ defaultValue: [] });
}
