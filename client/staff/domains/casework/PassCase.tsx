import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { longDate } from '#client/format.ts';
import { subjectOf } from '#server/law/sentence.ts';
import type { ActProps } from './case-act.ts';

const Pass = standard('passCase');

/** 转为意见: to one of the unit's rounds that asked the public when it came. */
export const PassCase = ({ capability, item: { id, version, receivingRounds } }: ActProps) => (
  <RecordForm
    form={`case:${id}:pass`}
    capability={capability}
    word="转为意见"
    look="quiet"
    few
    document={Pass}
    record={{ consultationId: receivingRounds.length === 1 ? (receivingRounds[0]?.id ?? '') : '' }}
    fields={[
      {
        name: 'consultationId',
        label: '对哪份征求意见稿的意见',
        kind: 'choice',
        inView: true,
        hint: '照原文登记为意见，按收到之日计入，和其他意见一起研究、公布采纳情况；来件人凭回执看得到。转入以后不能改回。',
        options: Object.fromEntries(
          receivingRounds.map((one) => [
            one.id,
            `${subjectOf(one.title)}（第${one.round}轮，征求意见到${longDate(one.closesOn)}）`,
          ]),
        ),
      },
    ]}
    variables={({ consultationId }) => ({ id, version, consultationId: consultationId ?? '' })}
  />
);
