import { longDate } from '#client/format.ts';
import type { CatalogueVersionsQuery as Data } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CATALOGUE_STAGE_LABELS, DESK_LABELS } from '#client/words.ts';
import { CatalogueVersionsQuery } from './catalogue-documents.ts';
import { Collections } from './collection/Collections.tsx';
import { NewYear } from './NewYear.tsx';
import { STAGE_TAGS, versionTitle } from './version-words.ts';

type VersionLine = Data['catalogueVersions'][number];

const COLUMNS: readonly GridColumn<VersionLine>[] = [
  {
    id: 'title',
    label: '目录',
    header: true,
    cell: ({ id, title, adjustmentReason, ...line }) => (
      <>
        <a href={`${paths.catalogue}/${id}`}>{versionTitle(line)}</a>
        <small>{adjustmentReason ? `调整：${adjustmentReason}` : title}</small>
      </>
    ),
  },
  {
    id: 'stage',
    label: '环节',
    cell: ({ stage }) => <Tag kind={STAGE_TAGS[stage]}>{CATALOGUE_STAGE_LABELS[stage]}</Tag>,
  },
  { id: 'no', label: '文号', cell: ({ documentNo }) => documentNo ?? '' },
  {
    id: 'on',
    label: '公布日期',
    cell: ({ publishedOn }) => (publishedOn ? longDate(publishedOn) : ''),
  },
  { id: 'by', label: '拟稿人', cell: ({ createdBy }) => createdBy },
];

/** 目录管理: the years and their versions, newest first. */
export function CataloguePage() {
  useTitle(DESK_LABELS.CATALOGUE);
  const asked = useDesk(CatalogueVersionsQuery, {});
  const { roles } = useViewer();
  const drafts = roles.includes('JUSTICE_STAFF');
  return (
    <>
      <DeskTop title={DESK_LABELS.CATALOGUE} note="一年一份目录；公布后的变动另出一版，原版本保留可查" />
      <Waiting asked={asked}>
        {({ catalogueVersions, serverTime: { today } }) => (
          <DeskBody>
            {drafts ? <NewYear years={catalogueVersions.map(({ year }) => year)} today={today} /> : null}
            <Collections />
            <Versions versions={catalogueVersions} />
          </DeskBody>
        )}
      </Waiting>
    </>
  );
}

/** View of the versions from plain data, without their query. */
export const Versions = ({ versions }: { versions: readonly VersionLine[] }) =>
  versions.length > 0 ? (
    <DataGrid
      caption="各年度目录及其版本，可左右滚动"
      columns={COLUMNS}
      rows={versions}
      keyOf={({ id }) => id}
    />
  ) : (
    <Empty title="还没有年度目录" level={2}>
      司法局新建年度目录后显示在这里。
    </Empty>
  );
