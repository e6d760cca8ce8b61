import { View, id, int, str } from '#schema/kernel/fields.ts';

const COLLEAGUE = '本单位可以办理意见的在岗人员：只有姓名，没有账号';

/** 同事: whom comments may be given to, as their own unit sees them. */
@View('Colleague', COLLEAGUE)
export class ColleagueView {
  readonly id = id();
  readonly name = str();
  readonly openCount = int('这次征求意见中由本人办理、还没有处理的意见');
}
