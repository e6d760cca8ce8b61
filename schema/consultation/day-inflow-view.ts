import { View, day, int, of } from '#schema/kernel/fields.ts';
import { ChannelCount } from '#schema/feedback/report-parts.ts';

const INFLOW = '一天收到的意见（北京时间）：代录的按收到之日，本人撤回的不计';

/** 每日收到的意见, by the way they came; a day on which none came is there too. */
@View('DayInflow', INFLOW)
export class DayInflowView {
  readonly day = day();
  readonly count = int();
  readonly countByChannel = of.many(() => ChannelCount);
}
