import { FINDING_BASIS_LABELS } from '#client/words.ts';
import type { Need } from './needs.ts';

/** Why a step is taken or not, with each duty that belongs to it (为什么). */
export const Why = ({ need, duties }: { need: Need; duties: readonly Need[] }) => (
  <>
    <Ground {...need} />
    {duties.map((duty) => (
      <span key={duty.name}>
        <br />
        <b>
          {duty.name}：{duty.word}。
        </b>
        <Ground {...duty} />
      </span>
    ))}
  </>
);

/** A reason with what it rests on; what is no statute is never called one. */
const Ground = ({ reason, article, basis }: Need) => (
  <>
    {reason}
    <br />
    <small className="soft">
      {basis === 'LAW' ? null : `${FINDING_BASIS_LABELS[basis]}，`}
      {article}
    </small>
  </>
);
