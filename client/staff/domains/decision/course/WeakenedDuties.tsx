import { aimOf } from '#client/citizen/names.ts';
import { STATUTES } from '#client/citizen/addresses.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { redline } from '#server/law/draft/redline.ts';
import type { DraftReview } from './draft-review.ts';

type Weakened = DraftReview['weakened'][number];

const addressOf = ({ code, no, anchor }: Weakened) =>
  `${STATUTES}/${code}?ban=${no}${anchor ? `#${anchor}` : ''}`;

interface WeakenedDutiesProps {
  review: Pick<DraftReview, 'weakened' | 'clauses'>;
  /** Begins a remark on this clause. */
  onMark: (anchorId: string) => void;
}

/** Clauses that bind less than the articles they cite (要求减弱), sentence beside sentence; whether it matters is the reviewer's to say. */
export const WeakenedDuties = ({ review: { weakened, clauses }, onMark }: WeakenedDutiesProps) => {
  const nameOf = ({ anchorId }: Weakened) => aimOf(clauses.find((one) => one.anchorId === anchorId)?.no);
  return weakened.length > 0 ? (
    <Note tone="care" level={3} title={`比所引条文的要求弱：${weakened.length}处`}>
      <p className="small">
        条文写应当、必须、不得，草案用相近的话写得弱。这里只比对用词；有没有依据放宽，由审查人判断。
      </p>
      <ul className="plain rows" aria-label="比所引条文的要求弱">
        {weakened.map((one) => (
          <li key={`${one.anchorId}:${one.draftSays}`}>
            <div className="row spread">
              <a href={addressOf(one)} target="_blank" rel="noopener">
                {one.article}
              </a>
              <Button look="text" mini about={nameOf(one)} onClick={() => onMark(one.anchorId)}>
                对这一条提意见
              </Button>
            </div>
            <Redline
              before="条文"
              after={`草案：${nameOf(one)}`}
              spans={redline(one.lawSays, one.draftSays)}
            />
          </li>
        ))}
      </ul>
    </Note>
  ) : null;
};
