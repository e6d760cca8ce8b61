import { useEffect, useRef } from 'react';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CATALOGUE_CHANGE_LABELS } from '#client/words.ts';
import { ItemChanges } from './ItemChanges.tsx';
import { ItemDetail } from './ItemDetail.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { RemoveItem } from './RemoveItem.tsx';
import type { ItemRow } from './row.ts';
import type { UnitChoice } from '#client/staff/ground/form/UnitPicker.tsx';

const CHANGE_TAGS: Readonly<Record<ItemRow['change'], TagKind>> = {
  UNCHANGED: 'plain',
  ADDED: 'open',
  CHANGED: 'care',
  REMOVED: 'closed',
};

export const ChangeTag = ({ change }: { change: ItemRow['change'] }) =>
  change === 'UNCHANGED' ? null : <Tag kind={CHANGE_TAGS[change]}>{CATALOGUE_CHANGE_LABELS[change]}</Tag>;

interface ItemPanelProps {
  version: { id: string; year: number; versionNo: number; published: boolean };
  parentId: string | undefined;
  row?: ItemRow | undefined;
  units: readonly UnitChoice[];
  editable: boolean;
  /** Addresses and moves of the page around. */
  closeHref: string;
  onSaved: (id: string) => void;
  onRemoved: () => void;
}

/** One matter beside the list, with the focus when it opens: to be edited while the version is a draft, else to be read. */
export function ItemPanel(props: ItemPanelProps) {
  const { version, parentId, row, units, editable, closeHref, onSaved, onRemoved } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Panel title={row ? `第${row.seq}项` : '增加事项'} aside={<PanelEnd row={row} closeHref={closeHref} />}>
        {row?.removed ? (
          <Note tone="care" title="本版移出此项" level={3}>
            {row.adjustmentNote ?? '没有写明理由。'}
          </Note>
        ) : null}
        {row ? <ItemChanges row={row} parentId={parentId} /> : null}
        {editable ? (
          <ItemEditor key={row?.id ?? 'new'} version={version} row={row} units={units} onSaved={onSaved} />
        ) : row ? (
          <ItemDetail row={row} published={version.published} />
        ) : null}
        {editable && row && !row.removed ? (
          <RemoveItem
            key={`remove ${row.id}`}
            row={row}
            published={version.versionNo > 1 && row.change !== 'ADDED'}
            onRemoved={onRemoved}
          />
        ) : null}
      </Panel>
    </div>
  );
}

const PanelEnd = ({ row, closeHref }: Pick<ItemPanelProps, 'row' | 'closeHref'>) => (
  <span className="row">
    {row ? <ChangeTag change={row.change} /> : null}
    <a href={closeHref}>关闭</a>
  </span>
);
