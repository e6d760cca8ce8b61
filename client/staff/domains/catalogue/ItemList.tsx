import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PickList } from '#client/ui/desk/Panes.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { ITEM } from './ItemGrid.tsx';
import { ChangeTag } from './ItemPanel.tsx';
import type { ItemRow } from './row.ts';

interface ItemListProps {
  rows: readonly ItemRow[];
  lacking: ReadonlyMap<string, number>;
}

const tagOf = (row: ItemRow, lacking: number | undefined) =>
  lacking ? <Tag kind="due">{`${lacking}处`}</Tag> : <ChangeTag change={row.change} />;

/** The rows while one of them is open: only what tells them apart. */
export function ItemList({ rows, lacking }: ItemListProps) {
  const address = useAddress();
  const open = address.get(ITEM);
  return (
    <Panel title="事项" flush aside={<span className="small soft">{rows.length}项</span>}>
      <PickList
        items={rows.map((row) => ({
          key: row.id,
          href: address.with({ [ITEM]: row.id }),
          name: `第${row.seq}项`,
          tag: tagOf(row, lacking.get(row.id)),
          text: row.name || '（未命名）',
          meta: `${row.leadUnit.name}　${row.plannedText}`,
          current: row.id === open,
        }))}
      />
    </Panel>
  );
}
