import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { formOf, type RecordingRecord } from './recording-record.ts';
import { PublishRecording, WithdrawRecording } from './review-documents.ts';

interface ActionProps {
  recording: RecordingRecord;
  capability: CapabilityRef;
}

const REASON = [{ kind: 'area', name: 'reason', label: '撤下的原因', hint: '公众会看到。' }] as const;

/** 公布回放. */
export function Publish({ recording, capability }: ActionProps) {
  const { form, on } = formOf(recording, 'publish');
  const confirm = <p>公布以后，任何人都可以观看、下载这段录像；公布的内容不能再修改，只能撤下。</p>;
  return (
    <ActionForm
      {...{ form, capability, confirm }}
      word="公布回放"
      document={PublishRecording}
      variables={() => on}
    />
  );
}

/** 撤下回放. */
export function Withdraw({ recording, capability }: ActionProps) {
  const { form, on } = formOf(recording, 'withdraw');
  const confirm = <p>撤下以后立即不能观看，不能恢复；原因向公众说明。</p>;
  return (
    <ActionForm
      {...{ form, capability, confirm }}
      look="quiet"
      word="撤下回放"
      document={WithdrawRecording}
      fields={REASON}
      variables={(values) => ({ ...on, reason: values.reason ?? '' })}
    />
  );
}
