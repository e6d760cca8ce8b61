import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { words } from '#client/words.ts';
import { deedsHref } from '../addresses/deed.ts';

export const DeedsNoteFragment = graphql(`
  fragment DeedsNote_decision on Decision {
    no
    adopted {
      opinions
      done
    }
  }
`);

/** The way from a decision to what was done about the opinions it adopted: one line, the page is long already. */
export function DeedsNote({ decision }: { decision: FragmentType<typeof DeedsNoteFragment> }) {
  const { no, adopted } = readFragment(DeedsNoteFragment, decision);
  return adopted ? (
    <p className="small gap-top">
      <a href={deedsHref(no)}>{words.deeds}</a>：采纳{adopted.opinions}条，{adopted.done}条有记录
    </p>
  ) : null;
}
