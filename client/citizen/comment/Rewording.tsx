import { useContext } from 'react';
import { Changed } from '#client/ui/Redline.tsx';
import { rewordingOf } from '#server/law/draft/rewording.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { editable } from './original-words.ts';

interface RewordingProps {
  /** The clause that was consulted; none where the whole draft is spoken of. */
  clauseText: string | null | undefined;
  quote: { words: string } | null | undefined;
  wording: string;
}

/** 建议改成: the suggested words against those they are to replace; words of one's own stand as they are. */
export function Rewording({ clauseText, quote, wording }: RewordingProps) {
  const before = quote?.words ?? clauseText;
  const corrections = useContext(CorrectedContext);
  const spans = before ? rewordingOf(editable(before, corrections), wording) : null;
  if (!spans) return <Paragraphs>{wording}</Paragraphs>;
  return (
    <>
      <p className="redlined">
        <Changed spans={spans} />
      </p>
      <p className="tiny soft">
        与征求意见稿{quote ? '的这段话' : '的这一条'}对照：划线的删去，加底色的新增。
      </p>
    </>
  );
}
