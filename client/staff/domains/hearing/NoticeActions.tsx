import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { PublishHearingNotice } from './hearing-documents.ts';
import { formOf, type HearingActionProps, NOTHING } from './hearing-record.ts';

/** 公布公告: everyone reads it from now on, and the seed of a draw is fixed. */
export function PublishNotice({ hearing, capability }: HearingActionProps) {
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
