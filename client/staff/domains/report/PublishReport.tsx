import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { matterOf } from '#client/citizen/names.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import type { Report, ReportMatter } from './report-record.ts';

const PublishReportMutation = standard('publishReport');

interface PublishReportProps {
  matter: ReportMatter;
  report: Report;
}

/** 公布采纳情况: figures and rows are fixed from here on; the authors are notified. */
export function PublishReport({ matter, report: { id, version, totals, viewerCan } }: PublishReportProps) {
  const [asking, setAsking] = useState(false);
  const publish = useCommand(PublishReportMutation);
  const close = () => setAsking(false);
  return (
    <>
      <CommandReport command={publish} />
      <CapabilityButton capability={offer(viewerCan, 'publish')} onPress={() => setAsking(true)}>
        公布采纳情况
      </CapabilityButton>
      <ConfirmDialog
        open={asking}
        title="公布采纳情况"
        word="公布采纳情况"
        busy={publish.busy}
        onClose={close}
        onConfirm={() => void publish.run({ id, version }).then(close)}
      >
        <p>
          “{matterOf(titleOf(matter))}”收到的{totals.received}
          条意见，处理结果和理由立即向社会公布，公布后不能修改；留有电子邮箱的意见人会收到通知。
        </p>
      </ConfirmDialog>
    </>
  );
}
