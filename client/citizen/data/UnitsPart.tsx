import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { type CountedRound, type UnitSum, unitsOf } from './figures.ts';

const COLUMNS = [
  { label: '单位' },
  { label: '征求意见', num: true },
  { label: '日数中位', num: true },
  { label: '日数最短', num: true },
  { label: '意见', num: true },
  { label: '按期公布', num: true },
  { label: '逾期公布', num: true },
  { label: '逾期未公布', num: true },
  { label: '没有到期', num: true },
];

const days = (count: number | null) => (count === null ? '—' : `${count}日`);

const Owing = ({ count }: { count: number }) =>
  count > 0 ? <strong className="due">{count}次</strong> : '0次';

const rowOf = ({ id, name, rounds, withdrawn, median, shortest, opinions, answers }: UnitSum) => ({
  key: id,
  cells: [
    name,
    withdrawn > 0 ? `${rounds}次（撤回${withdrawn}次）` : `${rounds}次`,
    days(median),
    days(shortest),
    `${opinions}条`,
    `${answers.inTime}次`,
    `${answers.late}次`,
    <Owing key="owing" count={answers.owing} />,
    `${answers.awaited}次`,
  ],
});

/** 各单位办理情况: counted by unit; nothing is said of persons. */
export function UnitsPart({ rounds }: { rounds: readonly CountedRound[] }) {
  const units = unitsOf(rounds);
  if (units.length === 0) return null;
  return (
    <Section id="danwei" title="各单位办理情况" rule>
      <Table
        caption="各单位征求意见的办理情况"
        captionHidden
        stack
        columns={COLUMNS}
        rows={units.map(rowOf)}
      />
      <dl className="facts small gap-above">
        {DEFINITIONS.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** How each number is counted, so that anyone can count again from the files above. */
const DEFINITIONS = [
  ['征求意见', '由该单位承办、在所选年度公布草案的次数；同一决策的几轮各计一次，撤回的也在内，注在后面。'],
  [
    '日数中位、日数最短',
    '公布之日到截止之日的日数，不含撤回的；中位是按日数排列居中的一次，两次居中的取平均。',
  ],
  ['意见', '收到的意见条数，各种途径都在内，联名的计一条。'],
  ['按期公布、逾期公布', '已经公布采纳情况的，以公布之日是否在应当公布的日期之后区分。'],
  ['逾期未公布', '应当公布的日期已过，采纳情况还没有公布。'],
  ['没有到期', '征集已经结束，应当公布的日期还没有到；还在征集的不计。'],
] as const;
