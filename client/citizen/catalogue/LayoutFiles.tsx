import { Table } from '#client/ui/Table.tsx';
import { layoutHrefs } from './layout-hrefs.ts';

const HEADS = [{ label: '版式' }, { label: 'Excel' }, { label: 'Word' }];

/** 目录下载: plain links, one line a layout. */
export const LayoutFiles = ({ year, versionNo }: { year: number; versionNo: number }) => (
  <Table
    caption="各种版式的目录文件"
    captionHidden
    tight
    columns={HEADS}
    rows={layoutHrefs(year, versionNo).map(({ label, files }) => ({
      key: label,
      cells: [
        label,
        ...files.map(({ name, href }) => (
          <a key={name} href={href} className="nowrap" aria-label={`下载${label}，${name}`}>
            {name}
          </a>
        )),
      ],
    }))}
  />
);
