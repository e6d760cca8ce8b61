import { type CapabilityRef, findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { IMPORT_LATE } from '#client/staff/ground/addresses/decision.ts';
import { More } from '#client/ui/More.tsx';

/** Whether nothing but the county's last day stands against entering one by one: then a sheet still may. */
export function onlyBySheet(entering: CapabilityRef): boolean {
  const findings = findingsFor(entering);
  return findings.length > 0 && findings.every(({ code }) => code === 'LATE_FORMS_ENDED');
}

/** 成批补录 in place of the forms, once the county's last day for these has passed (逐项补录截止日). */
export function LateSheetOnly({ entering }: { entering: CapabilityRef }) {
  if (!onlyBySheet(entering)) return null;
  return (
    <More summary="还有没补录的程序" row>
      <Findings findings={findingsFor(entering)} />
      <p>
        <a href={IMPORT_LATE}>到“成批补录”导入登记表</a>
      </p>
    </More>
  );
}
