import { clauseName } from '#client/citizen/names.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CHANGE_SOURCE_LABELS } from '#client/words.ts';
import { redline } from '#server/law/draft/redline.ts';
import type { Change } from './draft-record.ts';
import { changedNo, RELATION_LABELS, reworded } from './draft-words.ts';

interface ChangeListProps {
  changes: readonly Change[];
  /** The number of the version it is compared with. */
  against: number;
  /** Whether it says what each change came from: against the version it was made from. */
  sourced: boolean;
}

/** 修改对照: what differs between two versions, word by word. */
export function ChangeList({ changes, against, sourced }: ChangeListProps) {
  const shown = reworded(changes);
  const moved = changes.filter(({ relation }) => relation === 'RENUMBERED');
  if (shown.length + moved.length === 0)
    return <Empty title={`与第${against}稿没有不同`}>文字和条序都一样。</Empty>;
  return (
    <>
      <p>
        与第{against}稿相比，修改{shown.length}处{moved.length > 0 ? `，条序变更${moved.length}条` : ''}。
      </p>
      <div className="draft-clauses">
        {shown.map((change) => (
          <article key={change.anchorId} className="draft-clause">
            <Heading level={3} className="clause-no">
              {changedNo(change)}
            </Heading>
            <div className="stack">
              <p>
                <Tag>{RELATION_LABELS[change.relation]}</Tag>
              </p>
              <p className="draft-words">
                <Changed spans={redline(change.before, change.after)} />
              </p>
              {sourced ? <Source change={change} /> : null}
            </div>
          </article>
        ))}
      </div>
      {moved.length > 0 ? <Moved moved={moved} /> : null}
    </>
  );
}

/** Source of a change, as the unit stated it. */
export const Source = ({
  change: { source, note, point, groundName },
}: {
  change: Pick<Change, 'source' | 'note' | 'point' | 'groundName'>;
}) => (
  <p className="small soft">
    {source
      ? `来源：${CHANGE_SOURCE_LABELS[source]}${point === null ? '' : `第${point}点`}${groundName ? `　${groundName}` : ''}${note ? `　${note}` : ''}`
      : '还没有说明来源'}
  </p>
);

const Moved = ({ moved }: { moved: readonly Change[] }) => (
  <More row summary={`条序变更${moved.length}条`}>
    <ul className="plain">
      {moved.map(({ anchorId, noBefore, noAfter }) => (
        <li key={anchorId}>
          {clauseName(noBefore ?? '')} → {clauseName(noAfter ?? '')}
        </li>
      ))}
    </ul>
  </More>
);
