import { Empty } from '#client/ui/Empty.tsx';
import { Changed, type Span } from '#client/ui/Redline.tsx';
import { Table } from '#client/ui/Table.tsx';
import { redline } from '#server/law/draft/redline.ts';
import { CHANGE_SOURCE_LABELS } from '#server/law/draft/revision.ts';
import { SlipsIn } from '../notice/Corrected.tsx';
import { clauseName } from '../names.ts';
import { RELATION_WORDS } from './change-counts.ts';
import { type ComparedClause, isTakenIn, isUnchanged, markable, numberOf } from './comparison.ts';

interface ChangesTableProps {
  rows: readonly ComparedClause[];
  /** Column headings: the names of the two versions. */
  before: string;
  after: string;
}

/** 新旧对照表: what changed, before and after side by side, for paper. */
export function ChangesTable({ rows, before, after }: ChangesTableProps) {
  const changed = rows.filter((row) => !isUnchanged(row));
  if (changed.length === 0)
    return (
      <Empty level={2} title="条文没有修改">
        两稿的文字相同。
      </Empty>
    );
  return (
    <div className="gap-above">
      <Table
        stack
        caption={`新旧对照表：修改前为${before}，修改后为${after}`}
        columns={[{ label: '条款' }, { label: '修改前' }, { label: '修改后' }]}
        rows={changed.map((row) => ({ key: row.anchorId, cells: cellsOf(row) }))}
      />
    </div>
  );
}

function cellsOf(row: ComparedClause) {
  const spans = redline(markable(row.before), markable(row.after));
  const [before, after] = (['NEW', 'GONE'] as const).map((left) => spans.filter(({ kind }) => kind !== left));
  const renumbered = row.noBefore !== null && row.noAfter !== null && row.noBefore !== row.noAfter;
  return [
    <Named key="no" {...row} />,
    <Text key="before" spans={before} no={renumbered ? row.noBefore : null} />,
    isTakenIn(row) ? (
      `并入${clauseName(row.noAfter ?? '')}`
    ) : (
      <Text key="after" spans={after} no={renumbered ? row.noAfter : null} />
    ),
  ];
}

const Named = (row: ComparedClause) => (
  <>
    {numberOf(row)}
    <small className="soft">
      <br />
      {RELATION_WORDS[row.relation]}
      {row.source ? `，${CHANGE_SOURCE_LABELS[row.source]}` : ''}
    </small>
    <SlipsIn text={`${row.before}\n${row.after}`} />
  </>
);

interface TextProps {
  spans: readonly Span[] | undefined;
  /** Its number in this version, where it has another one in the other. */
  no: string | null;
}

const Text = ({ spans = [], no }: TextProps) =>
  spans.length === 0 ? (
    <span className="soft">（没有这一条）</span>
  ) : (
    <span className="redlined">
      {no ? <b>{clauseName(no)}　</b> : null}
      <Changed spans={spans} />
    </span>
  );
