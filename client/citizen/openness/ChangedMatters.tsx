import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Table } from '#client/ui/Table.tsx';
import { Changes } from '../parts/Changes.tsx';
import { changedMatters, ComparedRowFragment } from './row-changes.ts';

type Row = FragmentType<typeof ComparedRowFragment>;

interface ChangedMattersProps {
  rows: readonly Row[];
  before: { versionNo: number; rows: readonly Row[] };
}

const COLUMNS = [{ label: '领域' }, { label: '公开事项' }, { label: '调整' }];

/** 与前一版的不同: every matter that was added, taken out or changed, as the two versions tell it. */
export function ChangedMatters({ rows, before }: ChangedMattersProps) {
  const changed = changedMatters(
    readFragment(ComparedRowFragment, rows),
    readFragment(ComparedRowFragment, before.rows),
  );
  return changed.length === 0 ? (
    <p className="soft">{`各行与第${before.versionNo}版相同，只是次序可能不同。`}</p>
  ) : (
    <Table
      stack
      caption={`与第${before.versionNo}版相比，调整了${changed.length}项`}
      columns={COLUMNS}
      rows={changed.map(({ key, field, matter, changes }) => ({
        key,
        cells: [field, matter, <Changes key="changes" changes={changes} />],
      }))}
    />
  );
}
