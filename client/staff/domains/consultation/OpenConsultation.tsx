import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { closing } from '#client/format.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { words } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { titleOf } from './title-of.ts';

const OpenConsultationMutation = standard('openConsultation');

/** 公布: from this instant the parts are public and the closing day binds. */
export function OpenConsultation({ record }: { record: ConsultationRecord }) {
  const [asking, setAsking] = useState(false);
  const open = useCommand(OpenConsultationMutation);
  const { id, version, closesOn, viewerCan } = record;
  const close = () => setAsking(false);
  const send = () => void open.run({ id, version, acknowledged: [] }).then(close);
  return (
    <>
      <CommandReport command={open} />
      <CapabilityButton
        capability={offer(viewerCan, 'open')}
        onPress={() => setAsking(true)}
        whose="由承办单位负责人公布。"
      >
        {words.actions.open}
      </CapabilityButton>
      <ConfirmDialog
        open={asking}
        title={words.actions.open}
        word={words.actions.open}
        busy={open.busy}
        onClose={close}
        onConfirm={send}
      >
        <p>
          “{titleOf(record)}”立即在公众网站公布并接收意见
          {closesOn ? `，截止${closing(closesOn)}` : ''}。公布后材料不能修改，截止日只能延后。
        </p>
      </ConfirmDialog>
    </>
  );
}
