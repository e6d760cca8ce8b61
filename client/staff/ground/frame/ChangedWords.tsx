import { useMemo } from 'react';
import { Changed } from '#client/ui/Redline.tsx';
import { redline } from '#server/law/draft/redline.ts';

interface ChangedWordsProps {
  before: string;
  after: string;
  /** Name of the version it is compared with: 与第1稿相比. */
  told: string;
}

/** The words of a clause against the version before, in one piece. */
export function ChangedWords({ before, after, told }: ChangedWordsProps) {
  const spans = useMemo(() => redline(before, after), [before, after]);
  return (
    <div className="changed-words">
      <p className="small soft">{told}</p>
      <p className="draft-words">
        <Changed spans={spans} />
      </p>
    </div>
  );
}
