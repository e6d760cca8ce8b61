import { useId, useState } from 'react';
import { answerTablePath } from '#client/staff/ground/addresses/consultation.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Button } from '#client/ui/Button.tsx';
import { type Option, Options } from '#client/ui/Select.tsx';
import { COMMENT_PROGRESS_LABELS } from '#client/words.ts';
import { ExportOpinions } from './ExportOpinions.tsx';
import { type Condition, conditionsOf } from './opinion-conditions.ts';
import {
  ALL,
  CURRENT,
  type Filter,
  LIKE,
  narrowed,
  NO_FILTERS,
  PROGRESS,
  sortIn,
  TEXT,
} from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { OpinionViews } from './OpinionViews.tsx';
import { TextFilter } from './TextFilter.tsx';
import { useHandles } from './use-handles.ts';

interface OpinionFiltersProps {
  context: OpinionsContext;
  filter: Filter;
}

/** Filters of the comments, held in the address, so that a view can be bookmarked and sent to a colleague; what is set is always in sight. */
export function OpinionFilters({ context, filter }: OpinionFiltersProps) {
  const { address } = context;
  const [open, setOpen] = useState(false);
  const id = useId();
  const conditions = conditionsOf(context);
  return (
    <div role="search" aria-label="筛选意见" className="opinion-filters">
      <OpinionViews context={context} filter={filter} />
      <div className="filter-bar">
        <TextFilter address={address} name={TEXT} />
        <Pick
          name={PROGRESS}
          label="进度"
          options={[...optionsOf(COMMENT_PROGRESS_LABELS), { value: ALL, label: '全部进度' }]}
          address={address}
          value={filter.progress ?? ALL}
        />
        <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          更多条件
        </Button>
      </div>
      <div id={id} hidden={!open}>
        <div className="filter-grid">
          {conditions.map((one) => (
            <Pick key={one.name} {...one} address={address} />
          ))}
        </div>
        <Exported context={context} filter={filter} />
      </div>
      <SetConditions conditions={conditions} context={context} filter={filter} />
    </div>
  );
}

const Exported = ({ context: { matter, address }, filter }: OpinionFiltersProps) =>
  useHandles() ? (
    <p className="row small">
      <a href={answerTablePath(matter.id) + address.with({}).replace(/^[^?]*/, '')}>用Excel处理</a>
      <ExportOpinions matter={matter} filter={filter} sort={sortIn(address)} />
    </p>
  ) : null;

interface SetConditionsProps extends OpinionFiltersProps {
  conditions: readonly Condition[];
}

/** Every condition in force, each taken out by a press. */
function SetConditions({ conditions, context: { address }, filter }: SetConditionsProps) {
  const set = conditions.flatMap(({ name, label, options }) => {
    const option = options.find(({ value }) => value === address.get(name));
    return option ? [{ name, said: `${label}：${option.label}` }] : [];
  });
  if (address.get(LIKE)) set.push({ name: LIKE, said: '只看一组相近的意见' });
  if (set.length === 0 && !narrowed(filter)) return null;
  return (
    <p className="filter-set small">
      {set.map(({ name, said }) => (
        <a key={name} href={address.with({ [name]: null, [CURRENT]: null })}>
          {said}
          <span aria-hidden="true"> ×</span>
          <span className="visually-hidden">，去掉这一条件</span>
        </a>
      ))}
      {narrowed(filter) ? <a href={address.with(NO_FILTERS)}>清除全部条件</a> : null}
    </p>
  );
}

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
