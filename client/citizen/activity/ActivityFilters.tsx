import { monthOf } from '#client/format.ts';
import { monthBeside, monthsInReach } from '#client/month.ts';
import type { At } from '#client/route.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { More } from '#client/ui/More.tsx';
import type { Option } from '#client/ui/Select.tsx';
import { type Unit, unitOptions } from '../options.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { askedIn, STATE_LABELS, STATE_WORDS, STATES } from './asked.ts';

interface ActivityFiltersProps {
  units: readonly Unit[];
  today: string;
  at: At;
}

/** Which of them: unit, state, month; folded until one of them is asked for. The kind stays as it is. */
export const ActivityFilters = ({ units, today, at: { query } }: ActivityFiltersProps) => (
  <div className="screen-only">
    <More summary="按单位、状态、月份找" row open={[query.danwei, query.zhuangtai, query.yue].some(Boolean)}>
      <Filters action={ACTIVITIES} label="筛选活动">
        {query.leibie ? <input type="hidden" name="leibie" value={query.leibie} /> : null}
        <Filter
          label="主办单位"
          name="danwei"
          all="全部单位"
          value={query.danwei}
          options={unitOptions(units)}
        />
        <Filter
          label="状态"
          name="zhuangtai"
          all="全部状态"
          value={query.zhuangtai}
          options={STATES.map((state) => ({ value: STATE_WORDS[state], label: STATE_LABELS[state] }))}
        />
        <Filter
          label="月份"
          name="yue"
          all="全部月份"
          value={query.yue}
          options={monthOptions(today, askedIn(query).month)}
        />
      </Filters>
    </More>
  </div>
);

/** Two years back and one on, the latest first; and the month that was asked for, wherever it lies. */
function monthOptions(today: string, asked: string | null): Option[] {
  const [first, last] = monthsInReach(today);
  const months = [last];
  for (let month = last; month > first;) months.push((month = monthBeside(month, -1)));
  const all = asked && !months.includes(asked) ? [asked, ...months].toSorted().toReversed() : months;
  return all.map((value) => ({ value, label: monthOf(`${value}-01`) }));
}
