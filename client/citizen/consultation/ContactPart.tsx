import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Part } from '#client/ui/Part.tsx';
import { contactFacts } from '../contact.tsx';
import { PARTS } from './Reading.tsx';

export const ContactPartFragment = graphql(`
  fragment ContactPart_consultation on Consultation {
    contact {
      ...ContactPoint_fields
    }
  }
`);

/** 五、联系方式: whom to ask. */
export function ContactPart({ consultation }: { consultation: FragmentType<typeof ContactPartFragment> }) {
  const { contact } = readFragment(ContactPartFragment, consultation);
  return <Part {...PARTS.contact}>{contact ? <Facts items={contactFacts(contact)} /> : null}</Part>;
}
