import { Input, View, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';

/** 一个乡镇、街道. */
@View('Town', '本县的一个乡镇、街道')
export class TownView {
  readonly name = str();
  readonly population = int('常住人口');
}

/** 一个乡镇、街道, as it is told. */
@Input()
export class TownInput {
  readonly name = text();
  readonly population = int();
}

/** 本县的乡镇、街道, all of them, with the source of their populations. */
@Input()
export class TownsInput {
  readonly towns = of.many(() => TownInput);
  readonly source = text();
  readonly countedOn? = day.opt();
}

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
