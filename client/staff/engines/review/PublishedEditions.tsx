import type { Edition } from '#client/citizen/parts/Editions.tsx';
import { longDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';

interface PublishedEditionsProps {
  title: string;
  editions: readonly Edition[];
  hrefOf: (versionNo: number) => string;
  /** Workbook of a version, where there is one of each. */
  tableOf?: (versionNo: number) => string;
}

/** Published versions at their desk: each as everybody reads it. */
export const PublishedEditions = ({ title, editions, hrefOf, tableOf }: PublishedEditionsProps) => (
  <Panel title={title}>
    <ul className="plain stack">
      {editions.map(({ versionNo, changeNote, publishedOn }) => (
        <li key={versionNo}>
          <a href={hrefOf(versionNo)}>{`第${versionNo}版`}</a>
          {`，${longDate(publishedOn)}公布`}
          {tableOf ? (
            <>
              ，<a href={tableOf(versionNo)}>下载 Excel</a>
            </>
          ) : null}
          {changeNote ? `：${changeNote}` : null}
        </li>
      ))}
    </ul>
  </Panel>
);
