import { monthOf, percent } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Bars } from './Bars.tsx';
import {
  type Answer,
  ANSWERS,
  answersOf,
  type Counted,
  type CountedRound,
  monthsOf,
  outcomesOf,
} from './figures.ts';

interface FiguresProps {
  rounds: readonly CountedRound[];
}

const totalOf = (items: readonly Counted[]) => items.reduce((sum, { count }) => sum + count, 0);

interface SharesProps {
  id: string;
  title: string;
  head: string;
  unit: string;
  items: readonly Counted[];
}

/** A plot of parts of a whole, and its table. */
const Shares = ({ id, title, head, unit, items }: SharesProps) => (
  <>
    <Bars id={id} title={title} unit={unit} items={items} />
    <Table
      caption={title}
      captionHidden
      tight
      columns={[{ label: head }, { label: `${unit}数`, num: true }, { label: '占比', num: true }]}
      rows={items.map(({ label, count }) => ({
        key: label,
        cells: [label, count, percent(count, totalOf(items))],
      }))}
    />
  </>
);

/** 意见、处理结果、期限: what was received, what became of it, and whether it was answered in time. */
export function FiguresPart({ rounds }: FiguresProps) {
  const outcomes = outcomesOf(rounds);
  return (
    <>
      <Months rounds={rounds} />
      {totalOf(outcomes) > 0 ? (
        <Section id="jieguo" title="意见怎样处理" rule>
          <p className="small soft gap-below">已公布的采纳情况中的意见，按处理结果计条数。</p>
          <Shares id="jieguo-tu" title="意见的处理结果" head="处理结果" unit="条" items={outcomes} />
        </Section>
      ) : null}
      <Punctuality rounds={rounds} />
    </>
  );
}

function Months({ rounds }: FiguresProps) {
  const months = monthsOf(rounds);
  if (months.length === 0) return null;
  return (
    <Section id="yuefen" title="各月收到的意见" rule>
      <p className="small soft gap-below">
        次数是征求意见的次数，条数是收到的意见，按截止的月份计；还在征集的，计到今天为止收到的条数。撤回的征求意见收到的也在内。
      </p>
      <Bars
        id="yuefen-tu"
        title="各月收到的意见"
        unit="条"
        items={months.map(({ month, opinions }) => ({ label: monthName(month), count: opinions }))}
      />
      <Table
        caption="各月收到的意见"
        captionHidden
        tight
        columns={[{ label: '截止月份' }, { label: '次数', num: true }, { label: '条数', num: true }]}
        rows={months.map(({ month, rounds: held, opinions }) => ({
          key: month,
          cells: [monthName(month), held, opinions],
        }))}
      />
    </Section>
  );
}

const monthName = (month: string) => monthOf(`${month}-01`);

function Punctuality({ rounds }: FiguresProps) {
  const counts = answersOf(rounds);
  const items = (Object.keys(ANSWERS) as Answer[]).map((one) => ({
    label: ANSWERS[one],
    count: counts[one],
  }));
  if (totalOf(items) === 0) return null;
  return (
    <Section id="qixian" title="采纳情况是否按期公布" rule>
      <p className="small soft gap-below">
        按征求意见的次数计；期限是各次征求意见网页上写明的应当公布的日期。
      </p>
      <Shares id="qixian-tu" title="采纳情况公布是否按期" head="情况" unit="次" items={items} />
    </Section>
  );
}
