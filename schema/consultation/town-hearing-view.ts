import { View, bool, day, float, int, of, str } from '#schema/kernel/fields.ts';
import { TownView } from '#schema/site/town-view.ts';

/** 一个乡镇、街道 and what came from it. */
@View('TownHeard')
export class TownHeardView extends TownView {
  readonly opinions = int();
  readonly perThousand = float('每千人几条');
  readonly unheard = bool('一条也没有，或者远少于按人口应有的');
}

/** 各乡镇、街道的意见, against its people. */
@View('TownHearing', '各乡镇、街道的意见和人口的比对；本人撤回的不计')
export class TownHearingView {
  readonly towns = of.many(() => TownHeardView);
  readonly told = int('写明住在哪个乡镇、街道的');
  readonly untold = int('没有写明或者在外地的');
  readonly few = bool('写明的太少，只指出一条也没有的');
  readonly source = str('人口数的来源');
  readonly countedOn = day.opt('人口数截至哪一日');
}
