import { Note } from '#client/ui/Note.tsx';
import { UNSOUND_FILE_MEND, type UnsoundPaper, unsoundPaperWords } from '#server/law/archive/file-fault.ts';

interface FileGapsProps {
  title: string;
  gaps: readonly UnsoundPaper[];
  /** Where it comes as the answer to a button. */
  live?: boolean;
}

/** 缺失或者不符的材料 of a file, and what is done about them. */
export const FileGaps = ({ title, gaps, live }: FileGapsProps) => (
  <Note tone="due" level={3} title={title} live={live}>
    <ul className="bullets">
      {gaps.map((one) => (
        <li key={one.path}>{unsoundPaperWords(one)}</li>
      ))}
    </ul>
    <p>{UNSOUND_FILE_MEND}，再重新下载。</p>
  </Note>
);
