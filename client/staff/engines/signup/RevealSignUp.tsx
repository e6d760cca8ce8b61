import { graphql } from '#client/graphql/gql.ts';
import type { RevealSignUpMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealSignUp($id: ID!, $reason: Text!) {
    revealSignUp(id: $id, reason: $reason) {
      ...RevealedSignUp_fields
    }
  }
`);

/** Who signed up and how to reach them: for a reason, on record. `about` is the masked name, or that of an outlet. */
export const RevealSignUp = ({ id, about }: { id: string; about: string }) => (
  <RevealButton
    id={id}
    form={`reveal-sign-up:${id}`}
    about={about}
    word="查看联系方式"
    title={`查看${about}的姓名和联系方式`}
    document={Reveal}
  >
    {(seen) => (
      <span>
        {wordsOf(seen)}
        <span className="num">{seen.contact}</span>
      </span>
    )}
  </RevealButton>
);

const wordsOf = ({
  name,
  guardian,
  organisation,
  cardNo,
  contactKind,
}: RevealSignUpMutation['revealSignUp']): string =>
  [
    name,
    guardian ? `监护人${guardian}` : '',
    organisation,
    cardNo ? `记者证${cardNo}` : '',
    CONTACT_KIND_LABELS[contactKind],
  ]
    .filter(Boolean)
    .join('，');
