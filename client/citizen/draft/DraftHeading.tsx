import { Heading, type Level } from '#client/ui/Heading.tsx';
import { ClauseBlocks } from './ClauseBlocks.tsx';
import type { ReadClause } from './comparison.ts';

interface DraftHeadingProps {
  clause: Pick<ReadClause, 'anchorId' | 'no' | 'text'>;
  level?: Level | undefined;
}

/** 编、章、节: its number and name; whatever more its author wrote under it. */
export function DraftHeading({ clause: { anchorId, no, text }, level = 2 }: DraftHeadingProps) {
  const [name = '', ...more] = text.split('\n');
  return (
    <div className="draft-heading" id={anchorId}>
      <Heading level={level}>{`${no}　${name}`}</Heading>
      {more.length > 0 ? (
        <div className="clause-text">
          <ClauseBlocks text={more.join('\n')} />
        </div>
      ) : null}
    </div>
  );
}
