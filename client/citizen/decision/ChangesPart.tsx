import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { consultationHref } from '../addresses.ts';
import { Impacts } from '../consultation/InterpretationForms.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';

export const ChangesPartFragment = graphql(`
  fragment ChangesPart_decision on Decision {
    consultations {
      no
      round
      stage
      impacts {
        ...Impact_fields
      }
      correctedWords {
        ...CorrectedWords_fields
      }
    }
  }
`);

/** 拟作的改变: what the draft last put to the public would change, and for whom; nothing before a draft is public. */
export function ChangesPart({ decision }: { decision: FragmentType<typeof ChangesPartFragment> }) {
  const { consultations } = readFragment(ChangesPartFragment, decision);
  const last = consultations.findLast(({ stage, impacts }) => stage !== 'WITHDRAWN' && impacts.length > 0);
  if (!last) return null;
  return (
    <Section
      id="bianhua"
      title="草案要改变什么"
      rule
      aside={
        <a className="small" href={consultationHref(last)}>
          草案全文和说明
        </a>
      }
    >
      <WithCorrections words={last.correctedWords}>
        <Impacts impacts={last.impacts} part="INTERPRETATION" />
      </WithCorrections>
    </Section>
  );
}
