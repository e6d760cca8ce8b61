import type { LotteryProblem } from '#server/ground/lottery/lottery-problem.ts';
import { addRow, question, type Solver, solved } from '#server/ground/lottery/solver.ts';

/** Every panel of people that keeps the quotas, one by one. */
export function allPanels({ pool, quotas, seats }: LotteryProblem): number[][] {
  const panels: number[][] = [];
  const choose = (from: number, chosen: number[]) => {
    if (chosen.length === seats) {
      const kept = quotas.every(({ attribute, value, min, max }) => {
        const count = chosen.filter((at) => pool[at]!.values[attribute] === value).length;
        return count >= min && count <= max;
      });
      if (kept) panels.push([...chosen]);
      return;
    }
    for (let at = from; at <= pool.length - (seats - chosen.length); at++) choose(at + 1, [...chosen, at]);
  };
  choose(0, []);
  return panels;
}

const EPSILON = 1e-7;

/**
 * The fairest chances by the definition itself: over all panels, person by person. In each stage a person's chance stands when even they
 * alone cannot have more while nobody has less.
 */
export function fairestByForce(highs: Solver, problem: LotteryProblem): number[] | null {
  const panels = allPanels(problem);
  if (panels.length === 0) return null;
  const people = problem.pool.map((_, at) => at);
  const chances: (number | null)[] = people.map(() => null);
  const columnsOf = people.map((at) =>
    panels.flatMap((panel, column) => (panel.includes(at) ? [column] : [])),
  );
  const most = (aim: readonly number[], floor: number | null): number => {
    const model = question(highs);
    const least = panels.length;
    for (const _ of panels) model.addVar(0, 1);
    model.addVar(0, 1);
    addRow(model, { lower: 1, upper: 1, columns: panels.map((_, column) => column) });
    for (const at of people) {
      const columns = columnsOf[at]!;
      const stands = chances[at];
      if (stands !== null) addRow(model, { lower: stands! - EPSILON, upper: 1, columns });
      else if (floor !== null) addRow(model, { lower: floor - EPSILON, upper: 1, columns });
      else
        addRow(model, {
          lower: 0,
          upper: 2,
          columns: [...columns, least],
          values: [...columns.map(() => 1), -1],
        });
    }
    if (floor === null) model.changeColCost(least, 1);
    else for (const column of aim) model.changeColCost(column, 1);
    if (!solved(highs, model)) throw new Error('no answer');
    const value = model.getObjectiveValue();
    model.dispose();
    return value;
  };
  while (chances.includes(null)) {
    const floor = most([], null);
    const open = people.filter((at) => chances[at] === null);
    const standing = open.filter((at) => most(columnsOf[at]!, floor) <= floor + 1e-5);
    for (const at of standing) chances[at] = floor;
  }
  return chances.map((chance) => chance ?? 0);
}
