import type { MessagesPageQuery as Data } from '#client/graphql/graphql.ts';
import { personsWords } from '#client/words/persons-words.ts';
import { More } from '#client/ui/More.tsx';

/** 关注人数: how many follow what by mail; who they are is read by nobody. */
export function FollowCounts({ counts }: { counts: Data['followCounts'] }) {
  if (counts.length === 0) return null;
  const all = counts.reduce((sum, { followers }) => sum + (followers ?? 0), 0);
  return (
    <More row summary={`用邮箱关注的：${counts.length}项，${all}人次`}>
      <ul className="plain">
        {counts.map(({ kind, subject, name, followers }) => (
          <li key={`${kind}:${subject}`}>{`${name}：${personsWords(followers)}`}</li>
        ))}
      </ul>
    </More>
  );
}
