import { ImportText } from '#client/staff/engines/draft/ImportText.tsx';

/** The text of a law from a file. */
export const StatuteFile = ({ text, onText }: { text: string; onText: (text: string) => void }) => (
  <ImportText
    name="statute-import"
    summary="从Word或者文本文件导入正文"
    hint="docx或者txt，不超过700KB。只留正文；公布令、修改决定另存。导入以后逐条核对再登记。"
    text={text}
    onText={onText}
  />
);
