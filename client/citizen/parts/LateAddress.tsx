import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { Dial } from '../Dial.tsx';

export const LateAddressFragment = graphql(`
  fragment LateAddress_consultation on Consultation {
    unit {
      name
      phone
    }
    contact {
      unit
      phone
      email
      address
    }
    correctedWords {
      ...CorrectedWords_fields
    }
  }
`);

/** Where to turn when the period is over (逾期意见的去处). */
export function LateAddress({ consultation }: { consultation: FragmentType<typeof LateAddressFragment> }) {
  const { unit, contact, correctedWords } = readFragment(LateAddressFragment, consultation);
  const right = correctedIn('CONTACT', correctedWords);
  const phone = contact?.phone || unit.phone;
  const email = contact?.email;
  return (
    <p>
      错过了时间，可以向{right(contact?.unit || unit.name)}反映
      {phone ? (
        <>
          ，电话<Dial>{right(phone)}</Dial>
        </>
      ) : null}
      {email ? (
        <>
          ，电子邮箱<a href={`mailto:${right(email)}`}>{right(email)}</a>
        </>
      ) : null}
      {contact?.address ? `，地址${right(contact.address)}` : ''}。
    </p>
  );
}
