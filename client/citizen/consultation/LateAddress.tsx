import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';

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
  }
`);

/** Where to turn when the period is over (逾期意见的去处). */
export function LateAddress({ consultation }: { consultation: FragmentType<typeof LateAddressFragment> }) {
  const { unit, contact } = readFragment(LateAddressFragment, consultation);
  const phone = contact?.phone || unit.phone;
  const email = contact?.email;
  return (
    <p>
      错过了时间，可以向{contact?.unit || unit.name}反映
      {phone ? (
        <>
          ，电话<span className="whole">{phone}</span>
        </>
      ) : null}
      {email ? (
        <>
          ，电子邮箱<a href={`mailto:${email}`}>{email}</a>
        </>
      ) : null}
      {contact?.address ? `，地址${contact.address}` : ''}。
    </p>
  );
}
