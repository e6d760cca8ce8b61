import type { At } from '#client/route.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { DECISION_CATEGORY_LABELS, DECISION_PROGRESS_LABELS } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { type Condition, organCondition, unitCondition, yearCondition } from '../NothingFound.tsx';
import { OrganFilter } from '../OrganFilter.tsx';
import { unitOptions, type Unit } from '../options.ts';
import { CATEGORY_WORDS, HEARING_WORDS, meant, PROGRESS_WORDS } from '../parts/catalogue-filters.ts';

/** As a condition the answer reads as a sentence. */
const HEARING_LABELS = { YES: '须听证', NO: '不听证', TBD: '待定' } as const;

const optionsOf = <Value extends string>(
  words: Readonly<Record<Value, string>>,
  labels: Readonly<Record<Value, string>>,
) => Object.entries<string>(words).map(([value, word]) => ({ value: word, label: labels[value as Value] }));

const PROGRESS = optionsOf(PROGRESS_WORDS, DECISION_PROGRESS_LABELS);
const CATEGORIES = optionsOf(CATEGORY_WORDS, DECISION_CATEGORY_LABELS);
const HEARINGS = optionsOf(HEARING_WORDS, HEARING_LABELS).filter(({ value }) => value !== HEARING_WORDS.TBD);

/** The conditions in force, for the chips that drop them. */
export function conditionsOf({ units }: { units: readonly Unit[] }, { query }: At): Condition[] {
  const { nian, danwei, jiguan, leibie, tingzheng, jindu } = query;
  const progress = meant(PROGRESS_WORDS, jindu);
  const category = meant(CATEGORY_WORDS, leibie);
  const hearing = meant(HEARING_WORDS, tingzheng);
  const all = [
    ...yearCondition(nian),
    ...unitCondition(units, danwei),
    ...organCondition(units, jiguan),
    progress && { name: 'jindu', word: PROGRESS_WORDS[progress], label: DECISION_PROGRESS_LABELS[progress] },
    category && { name: 'leibie', word: CATEGORY_WORDS[category], label: DECISION_CATEGORY_LABELS[category] },
    hearing && { name: 'tingzheng', word: HEARING_WORDS[hearing], label: HEARING_LABELS[hearing] },
  ];
  return all.filter((one) => typeof one === 'object' && one !== null);
}

interface CatalogueFiltersProps {
  years: readonly number[];
  year: number;
  units: readonly Unit[];
  at: At;
}

/** Which matters of which year. */
export const CatalogueFilters = ({ years, year, units, at: { query } }: CatalogueFiltersProps) => (
  <Filters fold action={CATALOGUE} label="筛选目录">
    <Filter
      label="年度"
      name="nian"
      value={String(year)}
      options={years.map((one) => ({ value: String(one), label: `${one}年` }))}
    />
    <Filter label="承办单位" name="danwei" all="全部单位" value={query.danwei} options={unitOptions(units)} />
    <OrganFilter units={units} value={query.jiguan} />
    <Filter label="进度" name="jindu" all="全部进度" value={query.jindu} options={PROGRESS} />
    <Filter label="类别" name="leibie" all="全部类别" value={query.leibie} options={CATEGORIES} />
    <Filter label="听证" name="tingzheng" all="不限" value={query.tingzheng} options={HEARINGS} />
  </Filters>
);
