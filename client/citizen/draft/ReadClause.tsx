import { Clause } from '#client/ui/Clause.tsx';
import { words } from '#client/words.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { clauseHref, commentHref, draftHref, redlineHref } from '../addresses.ts';
import { ClauseBasis, supporting } from '../BasisEntries.tsx';
import { clauseMark, clauseName } from '../names.ts';
import { ClauseBlocks } from './ClauseBlocks.tsx';
import type { ReadClause as Read } from './comparison.ts';
import { OpinionsBeside, type OpinionsBesideProps } from './OpinionsBeside.tsx';
import { versionNo } from './version-name.ts';

interface ReadClauseProps {
  clause: Read;
  of: { no: string; version: number };
  /** All public versions of the draft. */
  versions: readonly { no: number }[];
  /** The round that put this version to the public. */
  round: { no: string; round: number; open: boolean } | undefined;
  counted: { no: string; commentCount: number } | undefined;
  /** Entries of the basis of the draft (依据). */
  basis: readonly BasisEntry[];
  /** Opinions to show beside it. */
  opinions: OpinionsBesideProps['opinions'];
  /** Duties under the clause (the unit, the task, the beneficiary, the deadline), of a text in force. */
  duties: readonly Duty[];
}

interface Duty {
  unitName: string;
  task: string;
  beneficiary: string;
  due: string;
}

/** One clause of a version: its text, the opinions on it, its place in the other versions. */
export function ReadClause({ clause, of, versions, round, counted, ...beside }: ReadClauseProps) {
  const { anchorId, no, text } = clause;
  const about = <span className="visually-hidden">（{clauseName(no)}）</span>;
  return (
    <Clause
      id={anchorId}
      level={3}
      no={clauseMark(no)}
      text={<ClauseBlocks text={text} />}
      say={
        <>
          {round && counted ? (
            <a href={clauseHref(round, counted.no)}>
              <b className="num">{counted.commentCount}</b> 条意见{about}
            </a>
          ) : null}
          {round?.open && counted ? (
            <a href={commentHref(round, counted.no)}>
              {words.actions.commentClause}
              {about}
            </a>
          ) : null}
          <a href={draftHref(of.no, of.version, anchorId)}>本条网址{about}</a>
          {versions
            .filter((other) => other.no !== of.version)
            .map((other) => (
              <a key={other.no} href={versionsHref(of, other.no, anchorId)}>
                对照{versionNo(other.no)}
                {about}
              </a>
            ))}
        </>
      }
    >
      <Foot entries={supporting(beside.basis, anchorId)} duties={beside.duties} />
      <OpinionsBeside opinions={beside.opinions} of={round} clauseNo={counted?.no} />
    </Clause>
  );
}

/** Duties under the clause, and the entries of its basis. */
const Foot = ({ entries, duties }: { entries: readonly BasisEntry[]; duties: readonly Duty[] }) => (
  <>
    {duties.map((duty, index) => (
      <OneDuty key={index} {...duty} />
    ))}
    {entries.length > 0 ? <ClauseBasis entries={entries} /> : null}
  </>
);

/** 谁要做什么, in one sentence. */
const OneDuty = ({ unitName, task, beneficiary, due }: Duty) => (
  <p>
    <b>{unitName}</b>：
    {[task, beneficiary && `受益的人：${beneficiary}`, due && `期限：${due}`].filter(Boolean).join('；')}
  </p>
);

/** The later of two versions is shown against the earlier one. */
const versionsHref = ({ no, version }: { no: string; version: number }, other: number, anchorId: string) =>
  redlineHref(no, Math.max(version, other), Math.min(version, other), anchorId);
