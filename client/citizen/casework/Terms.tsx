import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';

export const MessageTermsFragment = graphql(`
  fragment MessageTerms_query on Query {
    localPolicy {
      values {
        key
        value
      }
    }
  }
`);

interface TermsProps {
  data: FragmentType<typeof MessageTermsFragment>;
}

/** 答复期限, as the county has set it. */
export function Terms({ data }: TermsProps) {
  const { values } = readFragment(MessageTermsFragment, data).localPolicy;
  const valueOf = (key: string) => values.find((one) => one.key === key)?.value ?? '';
  return (
    <p>
      {`简单咨询${valueOf('simpleReplyDays')}日内答复，其他留言${valueOf('ordinaryReplyWorkingDays')}个工作日内答复，收到当日不计。`}
    </p>
  );
}
