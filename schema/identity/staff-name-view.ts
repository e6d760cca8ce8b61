import { View, id, str } from '#schema/kernel/fields.ts';

/** 工作人员的姓名: to choose one, or to say who it is; read by staff alone. */
@View('StaffName', '工作人员的姓名；公众看不到')
export class StaffNameView {
  readonly id = id();
  readonly name = str();
}
