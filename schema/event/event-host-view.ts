import { View, id, str } from '#schema/kernel/fields.ts';

/** 接待人: who receives the visitors; read by staff alone. */
@View('EventHost', '接待人；公众看不到')
export class EventHostView {
  readonly id = id();
  readonly name = str();
}
