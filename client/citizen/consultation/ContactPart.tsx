import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { contactFacts } from '../contact.tsx';
import { interpreterFacts } from '../interpreter/Interpreters.tsx';

export const ContactPartFragment = graphql(`
  fragment ContactPart_consultation on Consultation {
    contact {
      ...ContactPoint_fields
    }
    unit {
      ...Interpreters_unit
    }
  }
`);

interface ContactPartProps {
  consultation: FragmentType<typeof ContactPartFragment>;
  /** Nothing folded, for whoever reviews it. */
  whole?: boolean | undefined;
}

/** 联系方式: whom to ask. */
export function ContactPart({ consultation, whole }: ContactPartProps) {
  const { contact, unit } = readFragment(ContactPartFragment, consultation);
  if (!contact) return null;
  return (
    <div id="lianxi">
      <More row open={whole} summary="联系方式">
        <Facts items={[...contactFacts(contact), ...interpreterFacts(unit)]} small />
      </More>
    </div>
  );
}
