import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { deedsHref } from '../addresses/deed.ts';
import { doneWords } from './done-words.ts';

export const DeedsNoteFragment = graphql(`
  fragment DeedsNote_decision on Decision {
    no
    adopted {
      opinions
      done
    }
  }
`);

/** The way from a decision to what was done about the opinions it adopted. */
export function DeedsNote({ decision }: { decision: FragmentType<typeof DeedsNoteFragment> }) {
  const { no, adopted } = readFragment(DeedsNoteFragment, decision);
  return adopted ? (
    <Section id="luoshi" title={words.deeds} rule>
      <p>{doneWords(adopted)}</p>
      <p>
        <a href={deedsHref(no)}>逐条看采纳的意见办得怎样</a>
      </p>
    </Section>
  ) : null;
}
