import { Icon } from '#client/ui/Icon.tsx';
import { isHeading, type ClauseKind } from '#server/law/draft/draft-tree.ts';
import { clauseId } from '../addresses.ts';
import { clauseName } from '../names.ts';

interface Sought {
  kind: `${ClauseKind}`;
  no: string;
  text: string;
  position: number;
}

/** The clauses in which the words stand; none while nothing is looked for. */
export const sought = <C extends Sought>(clauses: readonly C[], seek: string): C[] =>
  seek === ''
    ? []
    : clauses.filter(({ kind, no, text }) => !isHeading(kind) && (no === seek || text.includes(seek)));

interface SearchDraftProps {
  clauses: readonly Sought[];
  seek: string;
  anchor: string;
}

/** 在草案中查找: which clauses have the words; their chapters are open below. */
export const SearchDraft = ({ clauses, seek, anchor }: SearchDraftProps) => (
  <>
    <form className="search" role="search" action={`#${anchor}`} aria-label="在草案中查找">
      <input
        name="cha"
        type="search"
        maxLength={LONGEST}
        aria-label="在草案中查找"
        placeholder="在草案中查找"
        defaultValue={seek}
      />
      <button type="submit" aria-label="查找">
        <Icon name="search" />
      </button>
    </form>
    {seek ? <Found clauses={sought(clauses, seek)} seek={seek} /> : null}
  </>
);

/** Letters (字) of what is looked for. */
const LONGEST = 50;

const Found = ({ clauses, seek }: Omit<SearchDraftProps, 'anchor'>) => (
  <p role="status">
    {clauses.length === 0 ? `草案中没有“${seek}”，换个说法试试。` : `${clauses.length}条写有“${seek}”：`}
    {clauses.map((clause, index) => (
      <span key={clause.no}>
        {index > 0 ? '、' : ''}
        <a href={`#${clauseId(clause)}`}>{clauseName(clause.no)}</a>
      </span>
    ))}
  </p>
);

/** Words looked for, as the address has them (cha). */
export const seekIn = ({ cha }: Record<string, string | undefined>) => (cha ?? '').trim().slice(0, LONGEST);
