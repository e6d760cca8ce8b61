import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import type { Report } from '#client/staff/report/report-record.ts';
import { Button } from '#client/ui/Button.tsx';

const ReturnPaper = standard('returnPaper');

/** 退回采纳情况 to its draft, by the lead or the reviewer. */
export function ReturnReport({ report: { id, version, viewerCan } }: { report: Report }) {
  const [asking, setAsking] = useState(false);
  const back = useCommand(ReturnPaper);
  if (!viewerCan.returnReview.allowed) return null;
  return (
    <>
      <p>
        <Button look="quiet" onClick={() => setAsking(true)}>
          退回修改
        </Button>
      </p>
      <ReasonDialog
        open={asking}
        title="退回采纳情况"
        word="退回"
        label="退回的原因"
        hint="写明哪里需要修改，不少于5字；修改后重新确认和审查。"
        form={`return-report:${id}`}
        command={back}
        onSend={(reason) => back.run({ kind: 'ADOPTION_REPORT', id, version, reason })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
