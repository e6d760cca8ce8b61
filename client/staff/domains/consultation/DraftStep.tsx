import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { ClauseSplit } from './ClauseSplit.tsx';
import { ImportText } from '#client/staff/engines/draft/ImportText.tsx';
import { DossierFiles } from './DossierFiles.tsx';
import { PlainWordsField } from './PlainWordsField.tsx';
import { UnsureClauses } from './UnsureClauses.tsx';
import type { DossierWork } from './use-dossier.ts';

/** 草案: its title, its text, the clauses made of it, the files beside it. */
export function DraftStep({ work }: { work: DossierWork }) {
  const { draft, command, clauses, warnings } = work;
  const { values, set } = draft;
  return (
    <>
      <TextInput
        name="title"
        label="公告标题"
        hint="如：关于公开征求《××县城区公共交通票价调整方案（征求意见稿）》意见的公告"
        value={values.title}
        error={command.fieldError('title')}
        onChange={({ target }) => set('title', target.value)}
      />
      <PlainWordsField work={work} />
      <ImportText
        name="draft-import"
        summary="从Word或者文本文件导入草案"
        hint="docx或者txt，不超过700KB。自动编号会还原，表格、附件保留，目录略去；导入以后逐条核对再保存。"
        text={draft.values.draftText}
        onText={(text) => draft.set('draftText', text)}
      />
      <TextArea
        name="draftText"
        label="草案正文"
        hint="从文件导入，或者把全文粘贴在这里，每条一段。按“第…条”切分；没有条的，按“一、二、三、”切分。"
        value={values.draftText}
        error={command.fieldError('draftText')}
        onChange={({ target }) => set('draftText', target.value)}
      />
      <ClauseSplit clauses={clauses} warnings={warnings} />
      <UnsureClauses work={work} />
      <DossierFiles work={work} kind="DRAFT" hint="供下载的草案原件，可不传；与正文不一致的，以正文为准。" />
    </>
  );
}
