import { offer } from '#client/offer.ts';
import { longDate } from '#client/format.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { CatalogueDeskQuery } from '#client/graphql/graphql.ts';
import { allowedIn, findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { CATALOGUE_STAGE_LABELS, words } from '#client/words.ts';
import { exportRows } from './export-rows.ts';
import { ITEM, ItemGrid } from './ItemGrid.tsx';
import { ItemList } from './ItemList.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { CatalogueRowFragment } from './row.ts';
import { allRows, lackingOf, shownRows, viewOf } from './rows-shown.ts';
import { PasteRows } from './PasteRows.tsx';
import { RowsBar } from './RowsBar.tsx';
import type { UnitChoice } from '#client/staff/ground/form/UnitPicker.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import { isPublished, type Version, versionTitle } from './version-words.ts';

export interface VersionDeskProps {
  version: Version;
  versions: CatalogueDeskQuery['catalogueVersions'];
  units: readonly UnitChoice[];
  today: string;
}

const NEW = 'xin';
const PASTE = 'zhantie';

const noteOf = ({ stage, documentNo, publishedOn }: Version) =>
  [
    documentNo,
    publishedOn ? `${longDate(publishedOn)}公布` : null,
    stage === 'PUBLISHED' ? null : CATALOGUE_STAGE_LABELS[stage],
  ]
    .filter(Boolean)
    .join('，');

/** State of the page, from the query's answer and the address. */
function useVersionDesk({ version }: VersionDeskProps) {
  const address = useAddress();
  const items = readFragment(CatalogueRowFragment, version.items);
  const rows = allRows(items, readFragment(CatalogueRowFragment, version.changes));
  const can = version.viewerCan;
  const lacking = lackingOf(items, [
    ...findingsFor(offer(can, 'finishDraft')),
    ...findingsFor(offer(can, 'publish')),
  ]);
  const shown = shownRows(rows, viewOf(address.get('kan')), address.get('q') ?? '', lacking);
  const chosen = address.get(ITEM);
  const editable = allowedIn(offer(can, 'saveItem'));
  return { address, rows, shown, lacking, editable, chosen, row: rows.find(({ id }) => id === chosen) };
}

/** J and K go through the rows, N begins a new one. */
function useRowKeys({ address, shown, chosen, editable }: Desk) {
  const step = (by: number) => {
    const at = shown.findIndex(({ id }) => id === chosen);
    const next = shown[at < 0 ? 0 : at + by];
    if (next) address.go({ [ITEM]: next.id }, true);
  };
  useKeys([
    { key: 'j', word: '下一项', action: () => step(1) },
    { key: 'k', word: '上一项', action: () => step(-1) },
  ]);
  useKeys([{ key: 'n', word: '增加事项', action: () => address.go({ [ITEM]: NEW }) }], editable);
}

/** The grid of the rows; beside it one row, or the version's own course and actions. */
export function VersionDesk(props: VersionDeskProps) {
  const { version } = props;
  const desk = useVersionDesk(props);
  const { rows, lacking, editable, chosen, row } = desk;
  useRowKeys(desk);
  const open = row !== undefined || (chosen === NEW && editable);
  return (
    <>
      <DeskTop title={versionTitle(version)} note={noteOf(version)}>
        <TopActions version={version} desk={desk} open={open} />
      </DeskTop>
      <DeskBody>
        {editable && chosen === PASTE ? <PasteRows versionId={version.id} /> : null}
        <RowsBar rows={rows} lacking={lacking} published={isPublished(version.stage)} />
        <div className={open ? 'edit-cols' : 'desk-body-cols desk-cols'}>
          <Rows version={version} desk={desk} narrow={open} />
          {open ? <Beside {...props} desk={desk} /> : <VersionPanel {...props} />}
        </div>
      </DeskBody>
    </>
  );
}

type Desk = ReturnType<typeof useVersionDesk>;

function TopActions({ version, desk, open }: { version: Version; desk: Desk; open: boolean }) {
  const { address, rows, editable, chosen } = desk;
  return (
    <>
      {open || chosen === PASTE ? (
        <ButtonLink look="quiet" href={address.with({ [ITEM]: null })}>
          办理与沿革
        </ButtonLink>
      ) : null}
      {rows.length > 0 ? (
        <Button look="quiet" onClick={() => exportRows(version, rows)}>
          {words.actions.export}
        </Button>
      ) : null}
      {editable ? (
        <>
          <ButtonLink look="quiet" href={address.with({ [ITEM]: PASTE })}>
            粘贴表格
          </ButtonLink>
          <ButtonLink href={address.with({ [ITEM]: NEW })}>增加事项</ButtonLink>
        </>
      ) : null}
    </>
  );
}

function Rows({ version, desk, narrow }: { version: Version; desk: Desk; narrow: boolean }) {
  const { address, rows, shown, lacking, editable } = desk;
  if (shown.length === 0)
    return <NoRows none={rows.length === 0} editable={editable} newHref={address.with({ [ITEM]: NEW })} />;
  if (narrow) return <ItemList rows={shown} lacking={lacking} />;
  return (
    <ItemGrid
      caption={`${version.title}的事项，可左右滚动`}
      rows={shown}
      lacking={lacking}
      published={isPublished(version.stage)}
      adjusting={version.versionNo > 1}
    />
  );
}

/** One row of the version; an adjustment also knows the version before. */
function Beside({ version, versions, units, desk }: VersionDeskProps & { desk: Desk }) {
  const { address, row, editable } = desk;
  const parent = versions.find(
    ({ year, versionNo }) => year === version.year && versionNo === version.versionNo - 1,
  );
  return (
    <ItemPanel
      key={row?.id ?? NEW}
      version={{ ...version, published: isPublished(version.stage) }}
      parentId={parent?.id}
      row={row}
      units={units}
      editable={editable}
      closeHref={address.with({ [ITEM]: null })}
      onSaved={(id) => address.go({ [ITEM]: id }, true)}
      onRemoved={() => address.go({ [ITEM]: null }, true)}
    />
  );
}

const NoRows = ({ none, editable, newHref }: { none: boolean; editable: boolean; newHref: string }) => (
  <Empty title={none ? '目录中还没有事项' : '没有符合条件的事项'} level={2}>
    {none && editable ? (
      <p>
        <ButtonLink look="quiet" href={newHref}>
          增加第一项
        </ButtonLink>
      </p>
    ) : (
      <p>{none ? '司法局填写后显示在这里。' : '换一个条件，或者清除查找的文字。'}</p>
    )}
  </Empty>
);
