import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { errorsOf, type Posted } from '#client/form.ts';

const Refused = graphql(`
  fragment Refused_form on Refusal {
    findings {
      message
      fields
      fix
    }
  }
`);

/** The form again with what a refusal says at its fields (退回表单); `nameOf` where the form calls a field otherwise. */
export const refused = (
  done: FragmentType<typeof Refused>,
  nameOf?: (field: string) => string,
): Extract<Posted, { errors: unknown }> => errorsOf(readFragment(Refused, done), nameOf);
