import { classes } from './classes.ts';

export type StepState = 'done' | 'now' | 'next' | 'late' | 'none';

export interface Step {
  name: string;
  /** A date, or in words why there is none yet: "未开始". */
  note: string;
  state: StepState;
  href?: string | undefined;
}

interface StepsProps {
  steps: readonly Step[];
  /** brief: marks only on phones, with one sentence. down: always one below the other. */
  layout?: 'line' | 'brief' | 'down' | undefined;
}

const current = (steps: readonly Step[]) =>
  steps.findIndex(({ state }) => state === 'now' || state === 'late');

/** The same line in one sentence, for phones; hidden from those who hear the list itself. */
function Sentence({ steps }: { steps: readonly Step[] }) {
  const at = current(steps);
  const step = steps[at] ?? steps.findLast(({ state }) => state === 'done') ?? steps[0];
  if (!step) return null;
  const lead = at < 0 ? `共${steps.length}步：` : `第${at + 1}步，共${steps.length}步：`;
  return (
    <p className="steps-now" aria-hidden="true">
      {lead}
      <b className={step.state === 'late' ? 'due' : undefined}>{step.name}</b>　{step.note}
    </p>
  );
}

/** Where a course stands: done, now, next, late, or not part of it. */
export function Steps({ steps, layout = 'line' }: StepsProps) {
  const at = current(steps);
  return (
    <>
      {layout === 'brief' ? <Sentence steps={steps} /> : null}
      <ol className={classes('steps', layout !== 'line' && `steps--${layout}`)}>
        {steps.map(({ name, note, state, href }, index) => (
          <li key={index} data-step={state} aria-current={index === at ? 'step' : undefined}>
            <b>{href ? <a href={href}>{name}</a> : name}</b>
            <span>{note}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
