import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { RepresentativeRecord } from './representative-record.ts';
import {
  RejectRepresentative,
  ResumeRepresentative,
  RetireRepresentative,
  SuspendRepresentative,
} from './standing-documents.ts';

const ACTIONS = {
  reject: {
    word: '不予入库',
    document: RejectRepresentative,
    label: '不予入库的理由',
    hint: '本人申请的，申请人凭回执看到。',
  },
  resume: { word: '恢复', document: ResumeRepresentative, label: '恢复的原因', hint: undefined },
  suspend: {
    word: '暂停',
    document: SuspendRepresentative,
    label: '暂停的原因',
    hint: '恢复以前不抽选、不邀请。',
  },
  retire: {
    word: '退出',
    document: RetireRepresentative,
    label: '退出的原因',
    hint: '退出后不再办理；再次担任的，重新推荐或者申请。',
  },
};

interface ReasonActionProps {
  representative: RepresentativeRecord;
  action: keyof typeof ACTIONS;
  capability: CapabilityRef;
}

/** An action that asks for its reason alone; leaving the register cannot be taken back, so it is asked before. */
export const ReasonAction = ({
  representative: { id, version, name },
  action,
  capability,
}: ReasonActionProps) => {
  const { word, document, label, hint } = ACTIONS[action];
  return (
    <ActionForm<object, { id: string; version: number; reason: string }>
      form={`representative:${id}:${action}`}
      capability={capability}
      word={word}
      look="quiet"
      document={document}
      fields={[{ name: 'reason', label, kind: 'area', hint }]}
      variables={({ reason = '' }) => ({ id, version, reason })}
      confirm={action === 'retire' ? `${name}退出代表库，不能撤回。` : undefined}
    />
  );
};
