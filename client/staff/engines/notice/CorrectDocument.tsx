import type { DocumentKind } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { fileInputOf } from './correction-fields.ts';

const DraftCorrection = standard('draftCorrection');

interface Document {
  id: string;
  kind: DocumentKind;
  name: string;
  published: boolean;
}

interface CorrectDocumentProps {
  decisionId: string;
  /** The published document that was found wrong. */
  wrong: Document;
  documents: readonly Document[];
}

interface Typed {
  fileId: string | null;
  reason: string;
}

const NOTHING: Typed = { fileId: null, reason: '' };

const fieldsOf = (documents: readonly Document[], { kind }: Document): readonly RecordField<Typed>[] => [
  {
    kind: 'choice',
    name: 'fileId',
    label: '正确的文件',
    hint: '先在决策材料中上传，公开属性确定为主动公开。正式文本由系统与审定稿逐字比对，一致的才能更正。',
    options: Object.fromEntries(
      documents.filter((one) => one.kind === kind && !one.published).map(({ id, name }) => [id, name]),
    ),
    none: '请选择',
  },
  { kind: 'area', name: 'reason', label: '为什么更正', hint: '向社会公布。' },
];

/** 更正决策文件: back to what was approved, beside the wrong one, which stays. */
export const CorrectDocument = ({ decisionId, wrong, documents }: CorrectDocumentProps) => (
  <ActionDialog
    form={`correct-document:${wrong.id}`}
    about={wrong.name}
    opener="更正文件"
    word="拟更正"
    title={`更正文件：${wrong.name}`}
    document={DraftCorrection}
    record={NOTHING}
    fields={fieldsOf(documents, wrong)}
    variables={({ fileId, reason }) => ({
      subject: 'PUBLICATION' as const,
      subjectId: decisionId,
      input: fileInputOf({ reason, material: false }, wrong.id, fileId ?? undefined, 'PUBLICATION'),
    })}
  >
    <p className="small">原文件保留，标明已经更正。决策的内容不能用更正改变。</p>
  </ActionDialog>
);
