import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { MY_COMMENT, suggestHref } from '../addresses.ts';

export const SuggestionPartFragment = graphql(`
  fragment SuggestionPart_decision on Decision {
    no
    suggestionStanding {
      ...SuggestionStanding_fields
      findings {
        code
        message
      }
    }
  }
`);

/**
 * 对执行情况提意见建议: always open while the decision is in force; afterwards the numbers received and answered stay published.
 */
export function SuggestionPart({ decision }: { decision: FragmentType<typeof SuggestionPartFragment> }) {
  const { no, suggestionStanding } = readFragment(SuggestionPartFragment, decision);
  const { open, findings, received, answered } = suggestionStanding;
  if (!open && received === 0) return null;
  return (
    <Section id="fanying" title="对执行情况提意见建议" rule>
      <div className="stack">
        <p>
          {open
            ? '随时可以提出，不用注册（国令713号第三十五条）。'
            : findings.map(({ message }) => message).join('')}
          {received > 0 ? `已收到${received}件，答复${answered}件。` : ''}
        </p>
        <p className="row">
          {open ? <ButtonLink href={suggestHref(no)}>提意见建议</ButtonLink> : null}
          <ButtonLink look="text" href={MY_COMMENT}>
            查询答复
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}
