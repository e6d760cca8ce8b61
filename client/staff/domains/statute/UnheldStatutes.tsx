import type { StatutesDeskQuery } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';

/** 待收录的法规, with the matters that cite it. */
export type Unheld = StatutesDeskQuery['unheldStatutes'][number];

/** 待收录的法规: what drafts cite and nobody could compare. */
export const UnheldStatutes = ({ unheld }: { unheld: readonly Unheld[] }) => (
  <Panel title="待收录" aside={`${unheld.length}部`}>
    <Table
      stack
      caption="草案引用了、还没有收录的法规"
      captionHidden
      columns={['名称', '缺少的条文', '引用它的事项'].map((label) => ({ label }))}
      rows={unheld.map(({ title, docNo, articles, matters }) => ({
        key: title,
        cells: [
          docNo ? `${title}（${docNo}）` : title,
          articles.length > 0 ? articles.join('、') : '整部',
          <ul key={title} className="plain">
            {matters.map(({ no, title: matter }) => (
              <li key={no}>
                <a href={`${paths.decisions}/${no}`}>{matter}</a>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  </Panel>
);
