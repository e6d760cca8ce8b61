import type { DeedsPanel_DecisionFragment as Told } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Note } from '#client/ui/Note.tsx';

const LinkDeedDocument = standard('linkDeed');

type Desk = NonNullable<Told['deedDesk']>;

interface Values {
  /** Round and position of the line. */
  line: string | null;
  proofId: string | null;
  words: string;
}

const EMPTY: Values = { line: null, proofId: null, words: '' };

const keyOf = ({ consultationId, position }: Desk['lines'][number]) => `${consultationId}:${position}`;

const fieldsOf = ({ lines, proofs }: Desk): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'line',
    label: '采纳的意见',
    options: Object.fromEntries(lines.map((line) => [keyOf(line), line.asked])),
    find: '找一条意见',
    required: true,
  },
  {
    kind: 'choice',
    name: 'proofId',
    label: '哪一份执行记录',
    options: Object.fromEntries(proofs.map(({ id, label }) => [id, label])),
    hints: Object.fromEntries(proofs.map(({ id, text }) => [id, text])),
    required: true,
  },
  {
    kind: 'area',
    name: 'words',
    label: '报告里的原话',
    hint: '从所选报告里照原文摘出与这条意见有关的一句，一字不改；审查以后公开。',
  },
];

interface LinkDeedProps {
  told: Told;
  desk: Desk;
  capability: CapabilityRef;
}

/** 关联执行记录: an adopted opinion, a report, and the report's own words. */
export const LinkDeed = ({ told: { id, version }, desk, capability }: LinkDeedProps) =>
  desk.proofs.length === 0 ? (
    <Note small>报告执行情况以后，在这里把报告与采纳的意见关联起来。</Note>
  ) : (
    <RecordForm
      form={`deed:${id}`}
      capability={capability}
      word="关联执行记录"
      look="quiet"
      document={LinkDeedDocument}
      record={EMPTY}
      fields={fieldsOf(desk)}
      variables={({ line, proofId, words }) => {
        const [consultationId = '', position = ''] = chosen(line).split(':');
        return {
          id,
          version,
          input: { consultationId, position: Number(position), proofId: chosen(proofId), words },
        };
      }}
    />
  );
