import { View, day, id, int, of, str } from '#schema/kernel/fields.ts';

/** 各时效的件数. */
@View('CaseCounts', '各时效的件数；逾期答复的不再计入逾期未答复')
export class CaseCounts {
  readonly overdue = int('逾期未答复');
  readonly soon = int('临近期限');
  readonly ahead = int('期限内');
  readonly inTime = int('按期答复');
  readonly late = int('逾期答复');
  readonly share = int.opt('按期答复率，百分数；还没有到期的，为空');
}

/** 一个单位的办件. */
@View()
export class UnitCases {
  readonly unitId = id();
  readonly unitName = str();
  readonly counts = of(() => CaseCounts);
}

/** 办件一览, counted anew from the record each time it is asked for. */
@View('CaseBoard', '办件一览，每次由记录重新计算；逾期未答复多的单位在前')
export class CaseBoard {
  readonly today = day();
  readonly years = int.many('有办件的年度');
  readonly total = of(() => CaseCounts);
  readonly units = of.many(() => UnitCases);
}
