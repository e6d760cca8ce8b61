import { graphql } from '#client/graphql/gql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { BLANK_TYPE_LABELS, CASE_PAPER_LABELS } from '#client/words.ts';
import type { PaperTemplate } from './WordingsPage.tsx';

const ChangePaperTemplate = graphql(`
  mutation ChangePaperTemplate($kind: CasePaperKind!, $edition: Int!, $input: PaperTemplateInput!) {
    changePaperTemplate(kind: $kind, edition: $edition, input: $input) {
      ... on PaperTemplate {
        kind
        editions {
          edition
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Wording {
  title: string;
  body: string;
  reason: string;
}

const FIELDS: readonly RecordField<Wording>[] = [
  { name: 'title', kind: 'text', label: '标题' },
  {
    name: 'body',
    kind: 'area',
    label: '正文',
    hint: '一行是一段；“一、”开头的短行是小标题；表格的空白单独占一行。',
  },
  { name: 'reason', kind: 'area', label: '修改的原因', hint: '不少于5字，随这一版保存。' },
];

/** 修改文本: the blanks it may use stand above the form. */
export const ChangeWording = ({
  template: { kind, blanks, canChange },
  current,
}: {
  template: PaperTemplate;
  current: PaperTemplate['editions'][number];
}) => (
  <RecordForm
    form={`wording:${kind}:${current.edition}`}
    word={`修改${CASE_PAPER_LABELS[kind]}文本`}
    look="quiet"
    capability={canChange}
    document={ChangePaperTemplate}
    record={{ title: current.title, body: current.body, reason: '' }}
    fields={FIELDS}
    variables={(input) => ({ kind, edition: current.edition, input })}
  >
    <p>可以用的空白：</p>
    <ul className="bullets">
      {blanks.map((one) => (
        <li key={one.name}>
          {`{{${one.name}}}`}（{noteOf(one)}）
        </li>
      ))}
    </ul>
  </RecordForm>
);

const noteOf = ({ type, needed, asked }: PaperTemplate['blanks'][number]) =>
  [BLANK_TYPE_LABELS[type], needed ? '必须有' : '可以没有', asked ? '记录里没有时由制作人补写' : '']
    .filter(Boolean)
    .join('，');
