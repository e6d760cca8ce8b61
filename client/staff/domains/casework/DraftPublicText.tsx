import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { ActProps } from './case-act.ts';

const AskedDecisionsQuery = graphql(`
  query AskedDecisions($unitId: ID) {
    decisions(unitId: $unitId) {
      no
      title
    }
  }
`);

const Draft = standard('draftPublicText');

/** 拟写公开的内容: the question as the public is to read it, and the decision on whose page it is to stand. */
export function DraftPublicText({ capability, item }: ActProps) {
  const { id, version, title, text, publicText, about } = item;
  const { unit } = useViewer();
  const { data } = useDesk(AskedDecisionsQuery, { unitId: unit.id });
  return (
    <RecordForm
      form={`case:${id}:public-text`}
      capability={capability}
      word={publicText ? '改写公开的内容' : '拟写公开的内容'}
      few
      document={Draft}
      record={{ publicText: publicText ?? text, decisionNo: about?.no ?? '' }}
      fields={[
        {
          name: 'publicText',
          label: '公开的问题',
          kind: 'area',
          required: true,
          hint: `照原意写，删去能认出本人的内容。标题“${title}”和答复照原文公开。由另一个人审核以后才公开。`,
        },
        {
          name: 'decisionNo',
          label: '问的是哪项决策',
          kind: 'choice',
          optional: true,
          none: '不是问某项决策的',
          hint: '公开以后也列在这项决策页面的“问答”里。',
          options: Object.fromEntries((data?.decisions ?? []).map(({ no, title: named }) => [no, named])),
        },
      ]}
      variables={(values) => ({
        id,
        version,
        publicText: values.publicText ?? '',
        decisionNo: values.decisionNo || null,
      })}
    />
  );
}
