import { moment } from '#client/format.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Table } from '#client/ui/Table.tsx';
import type { Print } from './PaperFormsPage.tsx';

interface PrintedBeforeProps {
  prints: readonly Print[];
  /** Address of the sheets of a print. */
  hrefOf: (id: string) => string;
}

/** Who printed how many sheets and when, and how many have come back. */
export const PrintedBefore = ({ prints, hrefOf }: PrintedBeforeProps) =>
  prints.length === 0 ? (
    <Empty title="还没有印制过" level={3}>
      <p>印制以后，在这里看到收回了多少张。</p>
    </Empty>
  ) : (
    <Table
      stack
      tight
      caption="印制过的纸质意见表"
      captionHidden
      columns={[
        { label: '印制' },
        { label: '印制人' },
        { label: '张数', num: true },
        { label: '已登记', num: true },
        { label: '没有登记的' },
      ]}
      rows={prints.map(({ id, at, by, sheets, entered }) => ({
        key: id,
        cells: [
          moment(at),
          by,
          `${sheets}`,
          `${entered}`,
          sheets > entered ? (
            <a key="print" href={hrefOf(id)}>{`看这${sheets - entered}张，打印`}</a>
          ) : (
            '没有了'
          ),
        ],
      }))}
    />
  );
