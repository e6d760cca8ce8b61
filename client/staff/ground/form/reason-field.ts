import type { RecordField } from './record-field.ts';

/** Form values of an action that asks for its reason alone. */
export interface WithReason {
  reason: string;
}

export const NO_REASON: WithReason = { reason: '' };

/** The field of a reason (原因、理由): what it is called, who will read it. */
export const reasonField = (
  label: string,
  hint?: string,
  optional?: boolean,
): readonly [RecordField<WithReason>] => [{ name: 'reason', kind: 'area', label, hint, optional }];
