import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import type { Level } from '#client/ui/Heading.tsx';
import { words } from '#client/words.ts';
import { withQuery } from './addresses.ts';

/** A condition in force: what it is called, and its name in the address. */
export interface Condition {
  name: string;
  word: string;
  label: string;
}

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
