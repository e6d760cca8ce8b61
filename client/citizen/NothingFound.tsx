import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import type { Level } from '#client/ui/Heading.tsx';
import { words } from '#client/words.ts';
import { withQuery } from './addresses.ts';
import { COUNTY_ORGAN, COUNTY_ORGAN_LABEL } from './options.ts';

/** A condition in force: what it is called, and its name in the address. */
export interface Condition {
  name: string;
  word: string;
  label: string;
}

/** 办理单位. */
export const unitCondition = (
  units: readonly { id: string; name: string }[],
  asked: string | null | undefined,
): Condition[] =>
  asked
    ? [{ name: 'danwei', word: asked, label: units.find(({ id }) => id === asked)?.name ?? '所选单位' }]
    : [];

/** 决策机关. */
export const organCondition = (
  units: readonly { id: string; name: string }[],
  asked: string | undefined,
): Condition[] =>
  asked
    ? [
        {
          name: 'jiguan',
          word: asked,
          label: `决策机关：${asked === COUNTY_ORGAN ? COUNTY_ORGAN_LABEL : (units.find(({ id }) => id === asked)?.name ?? '所选机关')}`,
        },
      ]
    : [];

/** 年度. */
export const yearCondition = (asked: string | undefined): Condition[] =>
  asked ? [{ name: 'nian', word: asked, label: `${asked}年` }] : [];

interface ConditionsProps {
  path: string;
  conditions: readonly Condition[];
}

const without = (path: string, conditions: readonly Condition[], name: string) =>
  withQuery(
    path,
    Object.fromEntries(conditions.flatMap((one) => (one.name === name ? [] : [[one.name, one.word]]))),
  );

/** The conditions in force, each with the way to drop it; nothing where there is none. */
export const Conditions = ({ path, conditions }: ConditionsProps) =>
  conditions.length === 0 ? null : (
    <ActiveFilters
      items={conditions.map(({ name, label }) => ({ href: without(path, conditions, name), label }))}
    />
  );

interface NothingFoundProps extends ConditionsProps {
  title: string;
  level?: Level | undefined;
}

/** A list that conditions have emptied. */
export const NothingFound = ({ title, level, path, conditions }: NothingFoundProps) => (
  <Empty title={title} level={level}>
    <Conditions path={path} conditions={conditions} />
    <p>
      <a href={path}>{words.states.clearFilters}</a>
    </p>
  </Empty>
);
