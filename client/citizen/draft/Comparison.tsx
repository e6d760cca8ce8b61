import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { decisionHref, draftHref, draftsHref, redlineFileHref, redlineHref } from '../addresses.ts';
import { PrintAddress } from '../PrintAddress.tsx';
import { changesText, sourcesText, withoutHeadings } from './change-counts.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { ComparedRuns } from './ComparedRuns.tsx';
import { compareVersions } from './comparison.ts';
import type { DraftDecision, DraftVersion, FormerVersion } from './DraftPage.tsx';
import { versionName, versionNo } from './version-name.ts';

interface ComparisonProps {
  decision: DraftDecision;
  draft: DraftVersion;
  former: FormerVersion;
  at: At;
}

/** 修改对照: what a version changed against an earlier one, in one piece or as a table of two columns. */
export function Comparison({ decision, draft, former, at }: ComparisonProps) {
  const rows = compareVersions(former.clauses, draft.clauses, draft.changes ?? []);
  const asTable = at.query.biao === '1';
  const here = redlineHref(decision.no, draft.no, former.no);
  return (
    <Page>
      <PageHead
        title={`${versionNo(draft.no)}与${versionNo(former.no)}对照`}
        lead={<a href={decisionHref(decision.no)}>{decision.title}</a>}
      >
        <Facts inline items={factsOf({ decision, draft, former })} />
      </PageHead>
      <div className="stack">
        <Chips
          label="怎样对照"
          items={[
            { href: here, label: '逐条对照', current: !asTable },
            { href: `${here}&biao=1`, label: '新旧对照表', current: asTable },
          ]}
        />
        <Versions decision={decision} draft={draft} former={former} />
        {asTable ? null : <Legend />}
      </div>
      {asTable ? (
        <ChangesTable rows={rows} before={versionName(former)} after={versionName(draft)} />
      ) : (
        <ComparedRuns rows={rows} decision={decision} />
      )}
      <PrintAddress at={at} href={here} />
    </Page>
  );
}

function factsOf({ decision: { no }, draft, former }: Omit<ComparisonProps, 'at'>) {
  const changes = withoutHeadings(draft.changes ?? [], [...draft.clauses, ...former.clauses]);
  const sources = sourcesText(changes);
  return [
    { term: '改了多少', detail: changesText(changes) || '条文没有修改' },
    ...(sources ? [{ term: '修改来源', detail: sources }] : []),
    {
      term: '下载',
      detail: <a href={redlineFileHref(no, draft.no, former.no)}>修改对照（Word文件，修改以修订标出）</a>,
    },
    {
      term: '全文',
      detail: (
        <>
          <a href={draftHref(no, draft.no)}>{versionName(draft)}</a>
          {'　'}
          <a href={draftHref(no, former.no)}>{versionName(former)}</a>
        </>
      ),
    },
    { term: '历次各稿', detail: <a href={draftsHref(no)}>草案的来历</a> },
  ];
}

/** The other earlier versions to compare with; nothing to choose where there is one alone. */
function Versions({ decision: { no, drafts }, draft, former }: Omit<ComparisonProps, 'at'>) {
  const earlier = drafts.filter((one) => one.no < draft.no);
  if (earlier.length < 2) return null;
  return (
    <Chips
      lead
      label="与哪一稿对照"
      items={earlier.map((one) => ({
        href: redlineHref(no, draft.no, one.no),
        label: versionNo(one.no),
        current: one.no === former.no,
      }))}
    />
  );
}

const Legend = () => (
  <p className="small">
    <ins>加下划线的</ins>是新增的文字，<del>加删除线的</del>是删去的文字。
    <span className="screen-only">没有修改的条文折叠起来，点开可以看。</span>
  </p>
);
