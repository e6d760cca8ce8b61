import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportTotals_ReportFragment } from '#client/graphql/graphql.ts';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Pair, Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Share, ShareTable } from '#client/ui/Share.tsx';
import { Table } from '#client/ui/Table.tsx';
import { COMMENT_CHANNEL_LABELS, OUTCOME_LABELS } from '#client/words.ts';
import { toldApart } from '#server/law/feedback/told-apart.ts';
import { reportHref } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { DEFINITIONS, outcomeShares, sharesText } from './outcome-shares.ts';

export const ReportTotalsFragment = graphql(`
  fragment ReportTotals_report on AdoptionReport {
    no
    round
    introduction
    totals {
      ...ReportTotals_fields
      stancesAlone {
        stance
        count
      }
      bursts {
        ...ReportBurst_fields
      }
      networks {
        ...ReportNetwork_fields
      }
    }
    countByChannel {
      channel
      count
    }
  }
`);

type Facts = ReportTotals_ReportFragment;

/** 总体情况: shares with their table, where the comments came from, what the words mean. */
export function ReportTotals({ report }: { report: FragmentType<typeof ReportTotalsFragment> }) {
  const facts = readFragment(ReportTotalsFragment, report);
  return (
    <Section id="zongti" title="总体情况" rule>
      <div className="stack gap-below prose">
        <Paragraphs part="REPORT">{facts.introduction}</Paragraphs>
      </div>
      {facts.totals.received > 0 ? (
        <Pair>
          <Outcomes {...facts} />
          <Channels {...facts} />
        </Pair>
      ) : null}
      <Data {...facts} />
    </Section>
  );
}

function Outcomes({ totals }: Facts) {
  const parts = outcomeShares(totals);
  return (
    <div>
      <Share parts={parts} label={`处理结果比例：${sharesText(parts)}`} />
      <ShareTable
        parts={parts}
        caption={`${totals.received}条意见的处理结果`}
        heads={['处理结果', '条数', '占比']}
      />
      <p className="small soft gap-top">
        共收到{totals.received}条，各种结果合计等于收到的条数
        {totals.withdrawn > 0 ? `；另有${totals.withdrawn}条由本人撤回，不计入` : ''}。
        {toldApart(totals).join('')}
      </p>
      <More row summary="各种结果是什么意思">
        <dl className="facts small">
          {Object.entries(DEFINITIONS).map(([outcome, meaning]) => (
            <div key={outcome}>
              <dt>{OUTCOME_LABELS[outcome as keyof typeof OUTCOME_LABELS]}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </More>
    </div>
  );
}

const Channels = ({ totals, countByChannel }: Facts) => (
  <div className="stack">
    <Heading level={3}>从哪里来</Heading>
    <Table
      caption={`${totals.received}条意见的来源`}
      captionHidden
      columns={[{ label: '渠道' }, { label: '条数', num: true }]}
      rows={[...countByChannel]
        .sort((a, b) => b.count - a.count)
        .map(({ channel, count }) => ({ key: channel, cells: [COMMENT_CHANNEL_LABELS[channel], count] }))}
    />
    {totals.people > totals.received ? (
      <p className="small soft">有联名提出的，共{totals.people}人。</p>
    ) : null}
  </div>
);

const Data = (report: Facts) => (
  <div className="gap-above screen-only">
    <Files
      items={[
        { name: '下载采纳情况说明', href: `${reportHref(report)}/caina.docx`, note: 'Word', icon: 'file' },
        { name: '下载全部数据（表格）', href: `${reportHref(report)}/caina.csv`, note: 'CSV', icon: 'file' },
        {
          name: '下载全部数据（供程序读取）',
          href: `${reportHref(report)}/caina.json`,
          note: 'JSON',
          icon: 'file',
        },
      ]}
    />
  </div>
);
