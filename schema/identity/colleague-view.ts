import { View, int } from '#schema/kernel/fields.ts';
import { StaffNameView } from './staff-name-view.ts';

/** 同事: whom comments may be given to, as their own unit sees them. */
@View('Colleague', '本单位可以办理意见的在岗人员：只有姓名，没有账号')
export class ColleagueView extends StaffNameView {
  readonly openCount = int('这次征求意见中由本人办理、还没有处理的意见');
}
