import { View, bool, day, of, str } from '#schema/kernel/fields.ts';
import { type LatestStart, PlannedStart } from '#server/law/catalogue/latest-starts.ts';

/** 倒排的节点: the latest day on which a step may begin, with how it is counted. */
@View('LatestStart')
export class LatestStartView implements LatestStart {
  readonly start = of(() => PlannedStart);
  readonly latestOn = day();
  readonly past = bool('最迟日期已经过去');
  readonly counted = str('怎样倒排，如“会议前留出7个工作日审查”');
}
