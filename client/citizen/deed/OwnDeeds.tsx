import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { words } from '#client/words.ts';
import { deedsHref } from '../addresses/deed.ts';
import { DeedLineFragment, Deeds } from './DeedLine.tsx';

interface OwnDeedsProps {
  no: string;
  line: FragmentType<typeof DeedLineFragment> | null | undefined;
}

/** 落实情况 of somebody's own adopted opinion, beside its outcome. */
export function OwnDeeds({ no, line }: OwnDeedsProps) {
  const own = readFragment(DeedLineFragment, line);
  return own ? (
    <div className="gap-top">
      <Deeds {...own} />
      <p>
        <a href={deedsHref(no, own)}>{words.deeds}：这项决策采纳的全部意见</a>
      </p>
    </div>
  ) : null;
}
