import { View, bool, day, instant, int, of, str } from '#schema/kernel/fields.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeWords } from './representative-view.ts';

/** 我的申请: opened by receipt number and look-up code. */
@View('MyRepresentativeApplication')
export class MyApplicationView extends RepresentativeWords {
  readonly receiptNo = str();
  readonly no = str.opt('代表编号：抽选公布的是这个编号；还没有入库的为空');
  readonly displayName = str('遮盖后的姓名');
  readonly nameConsent = bool('同意公开姓名');
  readonly submittedAt = instant();
  readonly termEndsOn = day.opt('任期最后一日；还没有入库的为空');
}

/** How many of a category (各类人数); who holds several is counted in each. */
@View('CategoryCount', '一类代表的人数')
export class CategoryCount {
  readonly category = of(() => RepresentativeCategory);
  readonly count = int();
}

/** How many of a town are in office (各乡镇人数). */
@View('RosterRegion')
export class RosterRegion {
  readonly region = str();
  readonly count = int();
}

/** One who agreed to be named (同意公开姓名的代表). */
@View('RosterMember')
export class RosterMember {
  readonly name = str();
  readonly unitPost = str();
  readonly categories = of.many(() => RepresentativeCategory);
  readonly region = str();
}

/** 社会公众代表库, as everybody reads it. */
@View('Roster', '社会公众代表库：人数按类别，姓名经本人同意')
export class RosterView {
  readonly total = int('在任总人数，一人只计一次');
  readonly counts = of.many(() => CategoryCount);
  readonly regions = of.many(() => RosterRegion, '按乡镇（街道）');
  readonly namedTotal = int('同意公开姓名的人数');
  readonly named = of.many(() => RosterMember, '同意公开姓名的，按所选类别和乡镇');
}
