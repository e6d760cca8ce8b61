import { View, bool, id, str } from '#schema/kernel/fields.ts';

/** 视图, as it is chosen from. */
@View('SavedView', '存下的视图：一个列表的筛选条件')
export class SavedViewView {
  readonly id = id();
  readonly name = str();
  readonly query = str('筛选条件，照网址里的写法');
  readonly shared = bool('全单位共用');
  readonly savedBy = str();
}
