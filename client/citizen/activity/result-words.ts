/** The result of a questionnaire as it is drawn and tabled, whatever the kind of question (问卷结果). */
import { percent } from '#client/format.ts';

/** One line as the contract tells it. */
export interface ResultLine {
  group: string;
  label: string;
  count: number;
  of: number;
  mean: number | null;
}

/** Lines by the row they belong to; one group without a name where there are no rows. */
export function groupsOf(lines: readonly ResultLine[]): { name: string; lines: ResultLine[] }[] {
  const groups = new Map<string, ResultLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  return [...groups].map(([name, own]) => ({ name, lines: own }));
}

export const shareOf = ({ count, of }: Pick<ResultLine, 'count' | 'of'>) => percent(count, of);

/** 4.333 → "4.33"; nothing where there is no mean. */
export const meanText = (mean: number | null | undefined): string => (mean == null ? '' : mean.toFixed(2));

/** Everything of one question in a sentence, for who does not see the bars. */
export const described = (lines: readonly ResultLine[]): string =>
  groupsOf(lines)
    .map(
      ({ name, lines: own }) =>
        `${name ? `${name}：` : ''}${own.map((line) => `${line.label}${line.count}次，${shareOf(line)}`).join('；')}`,
    )
    .join('。');
