import type { At } from '#client/route.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { CONSULTATION_STATE_LABELS } from '#client/words.ts';
import { CONSULTATIONS } from '../addresses.ts';
import { type Condition, organCondition, unitCondition, yearCondition } from '../NothingFound.tsx';
import { OrganFilter } from '../OrganFilter.tsx';
import { STATE_WORDS, STATES, stateIn } from '../parts/consultation-filters.ts';
import { unitOptions, yearOptions, type Unit } from '../options.ts';

interface Choices {
  units: readonly Unit[];
  serverTime: { today: string };
}

/** The conditions in force, for the chips that drop them. */
export function conditionsOf({ units }: Pick<Choices, 'units'>, { query }: At): Condition[] {
  const state = stateIn(query);
  const { danwei, jiguan, nian } = query;
  return [
    ...(state
      ? [{ name: 'zhuangtai', word: STATE_WORDS[state], label: CONSULTATION_STATE_LABELS[state] }]
      : []),
    ...unitCondition(units, danwei),
    ...organCondition(units, jiguan),
    ...yearCondition(nian),
  ];
}

interface ConsultationFiltersProps {
  units: readonly Unit[];
  today: string;
  at: At;
}

/** Which consultations: state, unit, body that decides, year. */
export const ConsultationFilters = ({ units, today, at }: ConsultationFiltersProps) => (
  <Filters fold action={CONSULTATIONS} label="筛选征集公告">
    <Filter
      label="状态"
      name="zhuangtai"
      all="全部状态"
      value={at.query.zhuangtai}
      options={STATES.map((state) => ({
        value: STATE_WORDS[state],
        label: CONSULTATION_STATE_LABELS[state],
      }))}
    />
    <Filter
      label="承办单位"
      name="danwei"
      all="全部单位"
      value={at.query.danwei}
      options={unitOptions(units)}
    />
    <OrganFilter units={units} value={at.query.jiguan} />
    <Filter label="年度" name="nian" all="全部年度" value={at.query.nian} options={yearOptions(today)} />
  </Filters>
);
