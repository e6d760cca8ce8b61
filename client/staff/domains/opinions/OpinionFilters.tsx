import { clauseName } from '#client/citizen/names.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { type Option, Options } from '#client/ui/Select.tsx';
import { More } from '#client/ui/More.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_PROGRESS_LABELS,
  OUTCOME_LABELS,
  STANCE_LABELS,
} from '#client/words.ts';
import { ExportOpinions } from './ExportOpinions.tsx';
import {
  ALL,
  ASSIGNEE,
  CHANNEL,
  CLAUSE,
  CLUSTER,
  CURRENT,
  type Filter,
  narrowed,
  NEWEST,
  NO_FILTERS,
  NOBODY,
  NONE,
  OUTCOME,
  PROGRESS,
  SORT,
  sortIn,
  STANCE,
  TEXT,
} from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { TextFilter } from './TextFilter.tsx';
import { useHandles } from './use-handles.ts';

interface OpinionFiltersProps {
  context: OpinionsContext;
  filter: Filter;
}

/** Filters of the comments, held in the address, so that a view can be bookmarked and sent to a colleague. */
export function OpinionFilters({ context, filter }: OpinionFiltersProps) {
  const { matter, address } = context;
  return (
    <div role="search" aria-label="筛选意见">
      <div className="pane-filter">
        <Pick name={CLAUSE} label="条文" all="全部条文" options={clauseOptions(matter)} address={address} />
        <Pick
          name={STANCE}
          label="态度"
          all="全部态度"
          options={optionsOf(STANCE_LABELS)}
          address={address}
        />
        <Pick
          name={PROGRESS}
          label="进度"
          options={[...optionsOf(COMMENT_PROGRESS_LABELS), { value: ALL, label: '全部进度' }]}
          address={address}
          value={filter.progress ?? ALL}
        />
        <Pick
          name={CLUSTER}
          label="主题"
          all="全部主题"
          options={clusterOptions(context)}
          address={address}
        />
      </div>
      <MoreFilters context={context} filter={filter} />
    </div>
  );
}

function MoreFilters({ context: { matter, address, colleagues }, filter }: OpinionFiltersProps) {
  const handles = useHandles();
  const open = [CHANNEL, OUTCOME, ASSIGNEE, SORT, TEXT].some((name) => address.get(name));
  return (
    <div className="more-filters">
      <More summary="更多条件" open={open} row>
        <div className="pane-filter">
          <Pick
            name={CHANNEL}
            label="渠道"
            all="全部渠道"
            options={optionsOf(COMMENT_CHANNEL_LABELS)}
            address={address}
          />
          <Pick
            name={OUTCOME}
            label="结果"
            all="全部结果"
            options={optionsOf(OUTCOME_LABELS)}
            address={address}
          />
          <AssigneePick colleagues={colleagues} address={address} />
          <Pick
            name={SORT}
            label="排序"
            all="先到的在前"
            options={[{ value: NEWEST, label: '后到的在前' }]}
            address={address}
          />
          <TextFilter address={address} name={TEXT} />
        </div>
      </More>
      <div className="row small">
        {narrowed(filter) ? <a href={address.with(NO_FILTERS)}>清除全部条件</a> : null}
        {handles ? <ExportOpinions matter={matter} filter={filter} sort={sortIn(address)} /> : null}
      </div>
    </div>
  );
}

const clauseOptions = ({ clauses }: OpinionsContext['matter']) =>
  clauses.map(({ no, commentCount }) => ({ value: no, label: `${clauseName(no)}（${commentCount}）` }));

const clusterOptions = ({ clusters }: OpinionsContext) => [
  { value: NONE, label: '未归主题' },
  ...clusters.map(({ id, title, count }) => ({ value: id, label: `${title}（${count}）` })),
];

/** Whose they are, for those who give them to one another. */
const AssigneePick = ({ colleagues, address }: Pick<OpinionsContext, 'colleagues' | 'address'>) =>
  colleagues.length > 0 ? (
    <Pick
      name={ASSIGNEE}
      label="经办人"
      all="全部经办人"
      options={assigneeOptions(colleagues)}
      address={address}
    />
  ) : null;

const assigneeOptions = (colleagues: OpinionsContext['colleagues']) => [
  { value: NOBODY, label: '还没有人办理' },
  ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
];

interface PickProps {
  name: string;
  label: string;
  /** The choice that narrows nothing. */
  all?: string;
  options: readonly Option[];
  address: OpinionsContext['address'];
  value?: string;
}

/** One condition; choosing it goes to the new address at once. */
function Pick({ name, label, all, options, address, value = address.get(name) ?? '' }: PickProps) {
  return (
    <select
      className="select"
      aria-label={label}
      name={name}
      value={value}
      onChange={({ target }) => address.go({ [name]: target.value, [CURRENT]: null })}
    >
      <Options options={options} placeholder={all} />
    </select>
  );
}
