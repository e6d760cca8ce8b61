import { View, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { StanceCount } from '#schema/feedback/report-parts.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

/** 一条收到的意见, by what they stand for. */
@View()
export class ClauseOpinions {
  readonly clauseNo = str.opt('第几条；对全文的为空');
  readonly count = int();
  readonly stances = of.many(() => StanceCount);
}

/** 一个主题的意见. */
@View()
export class ThemeOpinions {
  readonly id = id();
  readonly title = str();
  readonly count = int();
  readonly stances = of.many(() => StanceCount);
  readonly result = of.opt(() => Outcome, '已经确认的处理结果');
}

/** 一周收到的意见, from Monday to Sunday. */
@View()
export class WeekOpinions {
  readonly from = day();
  readonly until = day();
  readonly count = int();
}

/** 文字里提到一个乡镇的意见. */
@View()
export class TownOpinions {
  readonly name = str();
  readonly count = int();
}

/** 民意一览: one consultation's opinions by clause, theme, stance, week and town; the withdrawn ones are left out. */
@View('OpinionOverview', '民意一览：一次征求意见收到的意见，本人撤回的不计')
export class OpinionOverviewView {
  readonly comments = int();
  readonly people = int();
  readonly withdrawn = int();
  readonly undisposed = int('还没有经负责人确认处理结果的');
  readonly unthemed = int('没有归入主题的');
  readonly stances = of.many(() => StanceCount);
  readonly clauses = of.many(() => ClauseOpinions);
  readonly themes = of.many(() => ThemeOpinions);
  readonly weeks = of.many(() => WeekOpinions);
  readonly towns = of.many(() => TownOpinions, '文字里提到的乡镇；没有提到的也列出，为0');
}
