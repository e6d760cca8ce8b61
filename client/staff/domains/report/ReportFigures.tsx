import { outcomeShares, sharesText } from '#client/citizen/feedback/outcome-shares.ts';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { Share, ShareTable } from '#client/ui/Share.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { toldApart } from '#server/law/feedback/told-apart.ts';
import type { Report } from './report-record.ts';
import { sumsOf, sumText } from './report-sums.ts';

/** The figures as the record has them: counted, never typed. */
export function ReportFigures({ report }: { report: Report }) {
  const { totals, countByChannel } = report;
  const parts = outcomeShares(totals);
  return (
    <Panel title="数字" aside={<span className="small soft">由系统从处理记录计算</span>}>
      <Totals
        items={[
          { value: totals.received, label: '条意见' },
          { value: totals.people, label: '人' },
          { value: sumsOf(report).answered, label: '条已确认结果' },
        ]}
      />
      <p className={sumsOf(report).meet ? 'small done' : 'small due'}>{sumText(report)}</p>
      {toldApart(totals).map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <Columns>
        <div>
          <Share parts={parts} label={`处理结果：${sharesText(parts)}`} />
          <ShareTable parts={parts} caption="处理结果" heads={['处理结果', '条数', '占比']} />
        </div>
        <Table
          caption="各渠道"
          captionHidden
          tight
          columns={[{ label: '渠道' }, { label: '条数', num: true }]}
          rows={countByChannel.map(({ channel, count }) => ({
            key: channel,
            cells: [COMMENT_CHANNEL_LABELS[channel], count],
          }))}
        />
      </Columns>
    </Panel>
  );
}
