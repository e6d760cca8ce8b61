import { graphql } from '#client/graphql/gql.ts';
import type { PaperWordingsQuery as Data } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';

const SetPaperMark = graphql(`
  mutation SetPaperMark($unitId: ID!, $mark: Text!) {
    setPaperMark(unitId: $unitId, mark: $mark) {
      ... on PaperMark {
        unitId
        mark
      }
      ...RefusalPanel_refusal
    }
  }
`);

const FIELDS: readonly RecordField<{ mark: string }>[] = [
  { name: 'mark', kind: 'text', label: '机关代字', optional: true, hint: '如“×司”；留空的用单位名称。' },
];

type Mark = Data['paperMarks'][number];

/** 机关代字: what the numbers of a unit begin with. */
export const PaperMarks = ({ marks, capability }: { marks: readonly Mark[]; capability: CapabilityRef }) => (
  <Panel title="机关代字" aside={`已设定${marks.filter(({ mark }) => mark !== '').length}个单位`}>
    <p className="small soft">没有设定的，文号用单位名称开头。改动只用于以后的文号，新的代字从1号编起。</p>
    <More summary="各单位的机关代字" row>
      <ul className="plain rows">
        {marks.map((one) => (
          <li key={one.unitId} className="row spread">
            <span>
              {one.unitName}：{one.mark === '' ? '用单位名称' : <b>{one.mark}</b>}
            </span>
            <ActionDialog
              form={`mark:${one.unitId}`}
              capability={capability}
              word="设定"
              title={`设定${one.unitName}的机关代字`}
              document={SetPaperMark}
              record={{ mark: one.mark }}
              fields={FIELDS}
              variables={({ mark }) => ({ unitId: one.unitId, mark })}
            />
          </li>
        ))}
      </ul>
    </More>
  </Panel>
);
