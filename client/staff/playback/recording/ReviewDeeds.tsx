import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import { formOf, type RecordingRecord } from './recording-record.ts';
import {
  PassRecordingReview,
  PublishRecording,
  ReturnRecordingReview,
  SubmitRecordingReview,
  WithdrawRecording,
} from './review-documents.ts';

interface DeedProps {
  recording: RecordingRecord;
  capability: CapabilityRef;
}

const reason = (label: string, hint: string) => [{ kind: 'area', name: 'reason', label, hint }] as const;

/** 提交保密审查. */
export function Submit({ recording, capability }: DeedProps) {
  const { form, on } = formOf(recording, 'submit');
  return (
    <DeedForm
      {...{ form, capability }}
      word="提交保密审查"
      document={SubmitRecordingReview}
      variables={() => on}
    />
  );
}

/** 审查通过: by somebody who saw it all and had no hand in it. */
export function Pass({ recording, capability }: DeedProps) {
  const { form, on } = formOf(recording, 'pass');
  const confirm = <p>您确认已看完将要公布的录像，其中没有依法不公开的内容。</p>;
  return (
    <DeedForm
      {...{ form, capability, confirm }}
      word="审查通过"
      document={PassRecordingReview}
      variables={() => on}
    />
  );
}

/** 退回修改. */
export function Return({ recording, capability }: DeedProps) {
  const { form, on } = formOf(recording, 'return');
  return (
    <DeedForm
      {...{ form, capability }}
      look="quiet"
      word="退回修改"
      document={ReturnRecordingReview}
      fields={reason('退回的原因', '写明哪里需要修改。')}
      variables={(values) => ({ ...on, reason: values.reason ?? '' })}
    />
  );
}

/** 公布回放. */
export function Publish({ recording, capability }: DeedProps) {
  const { form, on } = formOf(recording, 'publish');
  const confirm = <p>公布以后，任何人都可以观看、下载这段录像；公布的内容不能再修改，只能撤下。</p>;
  return (
    <DeedForm
      {...{ form, capability, confirm }}
      word="公布回放"
      document={PublishRecording}
      variables={() => on}
    />
  );
}

/** 撤下回放. */
export function Withdraw({ recording, capability }: DeedProps) {
  const { form, on } = formOf(recording, 'withdraw');
  const confirm = <p>撤下以后立即不能观看，不能恢复；原因向公众说明。</p>;
  return (
    <DeedForm
      {...{ form, capability, confirm }}
      look="quiet"
      word="撤下回放"
      document={WithdrawRecording}
      fields={reason('撤下的原因', '公众会看到。')}
      variables={(values) => ({ ...on, reason: values.reason ?? '' })}
    />
  );
}
