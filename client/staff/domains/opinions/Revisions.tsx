import { unsaid } from '#client/citizen/names.ts';
import { shortMoment } from '#client/format.ts';
import { More } from '#client/ui/More.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import { aboutOf } from './opinion-words.ts';

/** Earlier versions by the author; the last version is the one that counts. */
export function Revisions({ opinion: { revisions } }: { opinion: Opinion }) {
  const earlier = revisions.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <More summary={`本人修改过${earlier.length}次，看以前的内容`} row>
      <ol className="plain stack">
        {earlier.map((revision) => (
          <li key={revision.no}>
            <p className="small soft">
              第{revision.no}稿　{shortMoment(revision.at)}　{STANCE_LABELS[revision.stance]}　
              {aboutOf(revision)}
            </p>
            <p className="said">{revision.text || unsaid(revision.suggestedText)}</p>
            {revision.suggestedText ? <p className="said small">建议改成：{revision.suggestedText}</p> : null}
          </li>
        ))}
      </ol>
    </More>
  );
}
