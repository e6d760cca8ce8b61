import type { Option } from '#client/ui/Select.tsx';
import type { Opinion } from './opinion-record.ts';
import type { Colleague } from './opinion-queries.ts';

const withLoad = ({ id, name, openCount }: Colleague): Option => ({
  value: id,
  label: `${name}（待处理${openCount}条）`,
});

/** Whom a comment can be given to, each with what they have still to handle. */
export const colleagueOptions = (colleagues: readonly Colleague[]): Option[] => colleagues.map(withLoad);

/** The same for a comment that somebody has who can no longer be chosen: they stay named until another takes it. */
export function takerOptions(
  colleagues: readonly Colleague[],
  { assigneeId, assignee }: Pick<Opinion, 'assigneeId' | 'assignee'>,
): Option[] {
  const options = colleagueOptions(colleagues);
  return !assigneeId || colleagues.some(({ id }) => id === assigneeId)
    ? options
    : [...options, { value: assigneeId, label: `${assignee ?? '原经办人'}（已不能办理）` }];
}
