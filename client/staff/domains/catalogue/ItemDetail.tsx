import { longDate } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Steps, type StepState } from '#client/ui/Steps.tsx';
import {
  CONSULTATION_STAGE_LABELS,
  DECISION_PHASE_LABELS,
  DECISION_STEP_LABELS,
  STEP_STATE_LABELS,
  words,
} from '#client/words.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { saidBy } from './item-words.ts';
import { LatestStarts } from './LatestStarts.tsx';
import type { ItemRow } from './row.ts';

type Entry = ItemRow['stepLine'][number];

const STATES: Readonly<Record<Entry['state'], StepState>> = {
  DONE: 'done',
  NOW: 'now',
  NEXT: 'next',
  // Required, and not its turn yet.
  NONE: 'next',
  LATE: 'late',
};

const wordOf = (state: Entry['state']) =>
  state === 'NONE' ? words.states.notStarted : STEP_STATE_LABELS[state];

const noteOf = ({ state, happenedOn, note }: Entry) =>
  [happenedOn ? longDate(happenedOn) : wordOf(state), note].filter(Boolean).join('　');

/** Where a step stands; one that the matter does not take is none of its own. */
export const stateOf = ({ stepLine }: Pick<ItemRow, 'stepLine'>, kind: Entry['kind']): StepState => {
  const entry = stepLine.find((one) => one.kind === kind);
  return entry ? STATES[entry.state] : 'none';
};

/** The course of a row's decision, by the recorded steps. */
export const stepsOf = (row: Pick<ItemRow, 'stepLine'>) =>
  row.stepLine.map((entry) => ({
    name: DECISION_STEP_LABELS[entry.kind],
    state: STATES[entry.state],
    note: noteOf(entry),
  }));

const decisionFact = ({ decision, no }: ItemRow): Fact => ({
  term: '办理情况',
  detail: decision ? `${DECISION_PHASE_LABELS[decision.phase]}（${no}）` : '尚未启动',
});

/** One matter as the version says it, with what has become of it. */
export function ItemDetail({ row, published }: { row: ItemRow; published: boolean }) {
  return (
    <div className="stack">
      <Facts
        small
        items={[
          ...saidBy(row).map(({ term, text }) => ({ term, detail: text })),
          ...(published ? [decisionFact(row)] : []),
        ]}
      />
      {row.decision || row.removed ? null : <LatestStarts row={row} />}
      {published ? (
        <>
          <Heading level={3}>办理进度</Heading>
          <Steps layout="down" steps={stepsOf(row)} />
          <Consultations row={row} />
          <p>
            <ButtonLink look="quiet" href={`/juece/${row.no}`}>
              看公众页面
            </ButtonLink>
          </p>
        </>
      ) : null}
    </div>
  );
}

function Consultations({ row: { consultations } }: { row: ItemRow }) {
  if (consultations.length === 0) return null;
  return (
    <ul className="plain stack">
      {consultations.map(({ id, round, title, stage }) => (
        <li key={id}>
          <a href={`${paths.consultations}/${id}`}>
            第{round}次征求意见：{title}
          </a>{' '}
          <span className="small soft">{CONSULTATION_STAGE_LABELS[stage]}</span>
        </li>
      ))}
    </ul>
  );
}
