import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';

/** The record that is reviewed, as it was read. */
type On = Readonly<{ id: string; version: number }>;

interface ReviewFormProps<Data extends object, Asked = object> {
  /** Under which name unsent text is kept; ends with the deed. */
  form: string;
  on: On;
  capability: CapabilityRef;
  document: TypedDocumentNode<Data, On & Asked>;
}

/** 提交保密审查: what is prepared goes to somebody who wrote nothing of it. */
export const SubmitReview = <Data extends object>({
  form,
  on,
  capability,
  document,
}: ReviewFormProps<Data>) => (
  <DeedForm {...{ form, capability, document }} word="提交保密审查" variables={() => ({ ...on })} />
);

interface PassReviewProps<Data extends object> extends ReviewFormProps<Data> {
  /** What is reviewed: 公告, 纪要; nothing where the desk shows but one. */
  what?: string;
  confirm?: ReactNode;
}

/** 审查通过: by somebody who wrote nothing of it. */
export const PassReview = <Data extends object>({
  form,
  on,
  capability,
  document,
  what = '',
  confirm,
}: PassReviewProps<Data>) => (
  <DeedForm
    {...{ form, capability, document, confirm }}
    word={`${what}审查通过`}
    variables={() => ({ ...on })}
  />
);

const REASON = [{ kind: 'area', name: 'reason', label: '退回的原因', hint: '写明哪里需要修改。' }] as const;

/** 退回修改, with what is to be mended. */
export const ReturnReview = <Data extends object>({
  form,
  on,
  capability,
  document,
}: ReviewFormProps<Data, { reason: string }>) => (
  <DeedForm
    {...{ form, capability, document }}
    look="quiet"
    word="退回修改"
    fields={REASON}
    variables={({ reason = '' }) => ({ ...on, reason })}
  />
);
