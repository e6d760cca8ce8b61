import { Button } from '#client/ui/Button.tsx';
import { type ClauseQuote, reworded } from '#server/law/draft/clause-quote.ts';

/** The wording an opinion suggests for a clause, or for words of it. */
export interface Suggested {
  clauseNo: string;
  quote: ClauseQuote | null;
  wording: string;
}

interface TakeWordingProps {
  suggested: Suggested;
  /** The clause as it is worded now. */
  now: string;
  onTake: (text: string) => void;
}

/** 代入建议的文字: puts it where one edits, never further; the officer may change it before it is saved. */
export function TakeWording({ suggested: { quote, wording }, now, onTake }: TakeWordingProps) {
  if (now.includes(wording.trim()))
    return <p className="tiny soft">已代入意见人建议的文字，保存前可以再改。</p>;
  const text = reworded(now, quote, wording.trim());
  if (text === null)
    return <p className="tiny soft">修改稿里已没有意见所指的这段话，建议的文字不能直接代入，请对照填写。</p>;
  return (
    <p>
      <Button look="quiet" mini onClick={() => onTake(text)}>
        代入意见人建议的文字{quote ? '（只换所指的一段话）' : ''}
      </Button>
    </p>
  );
}
