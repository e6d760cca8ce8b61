import { clauseName } from '#client/citizen/names.ts';
import { percent } from '#client/format.ts';
import { GROUND_LABELS } from '#server/law/draft/material-change.ts';
import type { Version } from './draft-record.ts';

type Measure = Version['measure'];

/** 修改幅度: how much changed since the public saw the draft, and where it may matter to people. */
export const MeasureOfChange = ({ measure }: { measure: Measure }) => {
  const { share, added, removed, edited, clauses } = measure;
  return (
    <div className="stack small">
      <p>
        与公开征求意见的稿相比，修改了{share > 0 && share < 0.01 ? '不到1%' : percent(share, 1)}的文字：新增
        {added}
        条，删去{removed}条，修改{edited}条。
      </p>
      {clauses.length > 0 ? (
        <ul className="plain">
          {clauses.map((clause) => (
            <li key={clause.anchorId}>{wordsOf(clause)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};

/** 第二条（数额或者期限）：2元 → 1.5元. */
function wordsOf({ no, grounds, gone, came }: Measure['clauses'][number]): string {
  const why = grounds.map((ground) => GROUND_LABELS[ground]).join('、');
  const said = [gone, came].map((words) => words.join('、') || '无');
  return `${clauseName(no)}（${why}）${gone.length + came.length > 0 ? `：${said.join(' → ')}` : ''}`;
}
