import { useMemo } from 'react';
import { Changed } from '#client/ui/Redline.tsx';
import { redline } from '#server/law/draft/redline.ts';

interface ChangedWordsProps {
  before: string;
  after: string;
  /** The number of the version before. */
  since: number | null;
}

/** The words of a clause against the version before, in one piece. */
export function ChangedWords({ before, after, since }: ChangedWordsProps) {
  const spans = useMemo(() => redline(before, after), [before, after]);
  return (
    <div className="changed-words">
      <p className="small soft">与第{since}稿相比</p>
      <p className="draft-words">
        <Changed spans={spans} />
      </p>
    </div>
  );
}
