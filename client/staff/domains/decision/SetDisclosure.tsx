import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { DisclosureProperty, WithholdGround } from '#client/graphql/graphql.ts';
import { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';
import { DISCLOSURE_LABELS } from '#server/law/decision/document-header.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { DecisionDocument } from './Documents.tsx';

const SetDocumentDisclosure = graphql(`
  mutation SetDocumentDisclosure($id: ID!, $version: Int!, $input: DisclosureInput!) {
    setDocumentDisclosure(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        ...Documents_decision
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Values {
  disclosure: DisclosureProperty | null;
  ground: WithholdGround | null;
  law: string;
  publicPartId: string;
}

const isKept = ({ disclosure }: Values) => disclosure !== null && disclosure !== 'PROACTIVE';

const fieldsFor = ({ kind }: DecisionDocument): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'disclosure',
    label: '公开属性',
    hint: '送保密审查以前确定；审查以后改动的，重新审查。',
    options: DISCLOSURE_LABELS,
    required: true,
  },
  {
    kind: 'choice',
    name: 'ground',
    label: '不主动公开的理由',
    options: WITHHOLD_GROUND_LABELS,
    none: '请选择',
    when: isKept,
  },
  {
    kind: 'text',
    name: 'law',
    label: '依据',
    hint: '法律、行政法规或者文件的名称和条款。',
    when: isKept,
  },
  {
    kind: 'file',
    name: 'publicPartId',
    label: '公开版',
    hint: '只有部分内容不予公开的，另行上传去除这部分的版本，公布时代替全文（条例第三十七条）。',
    of: [kind],
    optional: true,
    when: isKept,
  },
];

interface SetDisclosureProps {
  document: DecisionDocument;
  ofKind: readonly DecisionDocument[];
}

/** 确定公开属性 (条例第十七条) of one document, by those who keep it. */
export const SetDisclosure = ({ document, ofKind }: SetDisclosureProps) => (
  <RecordForm
    form={`disclosure:${document.id}`}
    documents={ofKind.filter(({ id }) => id !== document.id)}
    capability={offer(document.viewerCan, 'setDisclosure')}
    word={document.disclosure ? '改公开属性' : '确定公开属性'}
    look="text"
    document={SetDocumentDisclosure}
    record={recordOf(document)}
    fields={fieldsFor(document)}
    variables={(values) => ({ id: document.id, version: document.version, input: inputOf(values) })}
  />
);

const recordOf = ({ disclosure, withheldGround, withheldLaw, publicPartId }: DecisionDocument): Values => ({
  disclosure,
  ground: withheldGround,
  law: withheldLaw ?? '',
  publicPartId: publicPartId ?? '',
});

const inputOf = (values: Values) => {
  const disclosure = chosen(values.disclosure);
  return disclosure === 'PROACTIVE'
    ? { disclosure }
    : {
        disclosure,
        ground: values.ground,
        law: values.law,
        publicPartId: values.publicPartId || null,
      };
};
