import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { HEARING_PAPER_LABELS } from '#client/words.ts';
import {
  PassHearingReview,
  PublishHearingNotice,
  ReturnHearingReview,
  SubmitHearingReview,
} from './hearing-documents.ts';
import { formOf, type HearingDeedProps, type HearingRecord, NOTHING } from './hearing-record.ts';

const paperOf = ({ paper }: HearingRecord) => (paper ? HEARING_PAPER_LABELS[paper] : '材料');

/** 提交保密审查: the notice, or after the hearing what is to be published next. */
export function SubmitReview({ hearing, capability }: HearingDeedProps) {
  const { on, ...form } = formOf(hearing, 'submit');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="提交保密审查"
      document={SubmitHearingReview}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}

/** 审查通过: by somebody who wrote nothing of it. */
export function PassReview({ hearing, capability }: HearingDeedProps) {
  const { on, ...form } = formOf(hearing, 'pass');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word={`${paperOf(hearing)}审查通过`}
      document={PassHearingReview}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}

/** 退回修改, with what is to be mended. */
export function ReturnReview({ hearing, capability }: HearingDeedProps) {
  const { on, ...form } = formOf(hearing, 'return');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="退回修改"
      document={ReturnHearingReview}
      record={{ reason: '' }}
      fields={[{ kind: 'area', name: 'reason', label: '退回的原因', hint: '写明哪里需要修改。' }]}
      variables={({ reason }) => ({ ...on, reason })}
    />
  );
}

/** 公布公告: everyone reads it from now on, and the seed of a draw is fixed. */
export function PublishNotice({ hearing, capability }: HearingDeedProps) {
  const { on, ...form } = formOf(hearing, 'notice');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="公布听证会公告"
      document={PublishHearingNotice}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={
        <p>
          公告{hearing.selectionMethod ? '和遴选办法' : ''}立即向社会公布
          {hearing.selectionMode === 'DRAW' ? '，抽取用的种子同时封存' : ''}
          ；公布以后不能修改，只能延期或者取消。
        </p>
      }
    />
  );
}
