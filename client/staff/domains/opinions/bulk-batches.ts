/** Many comments decided on alike, in as many commands as the contract's limit asks for. */
import type { Outcome } from '#client/staff/ground/frame/run-command.ts';

/** One that a command names, and the number or title it is told by. */
export interface Unit {
  id: string;
  name: string;
  /** Known to be unlike the rest: goes in a command of its own kind, refused or done as one. */
  kind?: string | undefined;
}

/** Some that were not decided on, and the answer that says why. */
export interface Undone {
  units: readonly Unit[];
  outcome: Outcome<unknown>;
}

export interface Course {
  /** Still to be asked for. */
  left: readonly (readonly Unit[])[];
  done: number;
  undone: readonly Undone[];
}

/** The most the contract takes in one command of the desk. */
const BATCH = 500;

/** So many refused commands are halved to find whom they are refused for; then the rest is told together. */
const HALVED = 24;

const chunks = (units: readonly Unit[]): (readonly Unit[])[] =>
  Array.from({ length: Math.ceil(units.length / BATCH) }, (_, at) =>
    units.slice(at * BATCH, (at + 1) * BATCH),
  );

/** A course that has yet to begin: those alike together. */
export const courseOf = (units: readonly Unit[]): Course => ({
  left: [...Map.groupBy(units, ({ kind }) => kind ?? '').values()].flatMap(chunks),
  done: 0,
  undone: [],
});

/** How many the answer says it concerned; those asked for where it does not say. */
const concerned = (answer: unknown, asked: number) => (typeof answer === 'number' ? answer : asked);

const halves = (units: readonly Unit[]) => {
  const middle = Math.ceil(units.length / 2);
  return [units.slice(0, middle), units.slice(middle)];
};

/** The course after one more command. A fault leaves the batch to be asked for again. */
function after(course: Course, outcome: Outcome<unknown>, halved: number): Course {
  const [units = [], ...left] = course.left;
  if ('done' in outcome)
    return { ...course, left, done: course.done + concerned(outcome.done, units.length) };
  if ('fault' in outcome) return course;
  if (units.length > 1 && units[0]?.kind === undefined && halved < HALVED)
    return { ...course, left: [...halves(units), ...left] };
  return { ...course, left, undone: [...course.undone, { units, outcome }] };
}

/** Goes on with a course, command by command, until nothing is left, something fails, or it is not wanted any more. */
export async function* goOn(
  course: Course,
  run: (ids: string[]) => Promise<Outcome<unknown>>,
): AsyncGenerator<{ course: Course; outcome: Outcome<unknown> }, void, void> {
  let halved = 0;
  let now = course;
  while (now.left.length > 0) {
    const outcome = await run((now.left[0] ?? []).map(({ id }) => id));
    now = after(now, outcome, halved);
    if ('refusal' in outcome) halved += 1;
    yield { course: now, outcome };
    if ('fault' in outcome) return;
  }
}
