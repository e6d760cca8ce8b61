import type { ReactNode } from 'react';
import type { PaperKind } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';

/** A paper at its desk: of which kind, of which record, as it was read. */
export interface PaperAtDesk {
  kind: PaperKind;
  id: string;
  version: number;
}

interface ReviewFormProps {
  paper: PaperAtDesk;
  capability: CapabilityRef;
  onDone?: (() => void) | undefined;
}

/** Storage key of the unsent text of a form. */
const formOf = ({ kind, id }: PaperAtDesk, step: string) => `${kind.toLowerCase()}:${id}:${step}`;

const on = ({ kind, id, version }: PaperAtDesk) => ({ kind, id, version });

/** 提交保密审查: what is prepared goes to somebody who wrote nothing of it. */
export const SubmitReview = ({ paper, capability, onDone }: ReviewFormProps) => (
  <ActionForm
    form={formOf(paper, 'submit')}
    capability={capability}
    onDone={onDone}
    word="提交保密审查"
    document={standard('submitPaper')}
    variables={() => on(paper)}
  />
);

interface PassReviewProps extends ReviewFormProps {
  /** Name of the paper under review: 公告, 纪要; nothing where the desk shows but one. */
  what?: string;
  confirm?: ReactNode;
}

/** 审查通过: by somebody who wrote nothing of it. */
export const PassReview = ({ paper, capability, onDone, what = '', confirm }: PassReviewProps) => (
  <ActionForm
    form={formOf(paper, 'pass')}
    capability={capability}
    onDone={onDone}
    confirm={confirm}
    word={`${what}审查通过`}
    document={standard('passPaper')}
    variables={() => on(paper)}
  />
);

const REASON = [
  {
    kind: 'area',
    name: 'reason',
    label: '退回的原因',
    hint: '写明哪里需要修改，不少于5字；承办人收到通知。',
  },
] as const;

/** 退回修改, with what has to be changed. */
export const ReturnReview = ({ paper, capability, onDone }: ReviewFormProps) => (
  <ActionForm
    form={formOf(paper, 'return')}
    capability={capability}
    onDone={onDone}
    look="quiet"
    word="退回修改"
    fields={REASON}
    document={standard('returnPaper')}
    variables={({ reason = '' }) => ({ ...on(paper), reason })}
  />
);
