import { View, id, instant, str } from '#schema/kernel/fields.ts';

/** 自助终端. */
@View('Terminal', '政务公开专区的自助终端；办事的人看不到这些记录')
export class TerminalView {
  readonly id = id();
  readonly name = str();
  readonly place = str();
  readonly address = str.opt('在机器上打开的网址，只在登记时给出一次');
  readonly openedAt = instant.opt('最近一次在机器上打开网址的时间');
  readonly stoppedAt = instant.opt('停用的时间');
}
