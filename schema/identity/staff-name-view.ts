import { View, id, int, str } from '#schema/kernel/fields.ts';

/** 工作人员的姓名: to choose one, or to say who it is; read by staff alone. */
@View('StaffName', '工作人员的姓名；公众看不到')
export class StaffNameView {
  readonly id = id();
  readonly name = str();
}

/** 同事: whom comments may be given to, as their own unit sees them. */
@View('Colleague', '本单位可以办理意见的在岗人员：只有姓名，没有账号')
export class ColleagueView extends StaffNameView {
  readonly openCount = int('这次征求意见中由本人办理、还没有处理的意见');
}
