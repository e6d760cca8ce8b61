import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { shortDate } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { askHref, messageHref } from '../addresses/casework.ts';

export const AnswersPartFragment = graphql(`
  fragment AnswersPart_decision on Decision {
    no
    answeredQuestions {
      receiptNo
      title
      unitName
      answeredOn
    }
  }
`);

/** 问答: what was asked about it and answered, where whoever asked agreed that it is published. */
export function AnswersPart({ decision }: { decision: FragmentType<typeof AnswersPartFragment> }) {
  const { no, answeredQuestions } = readFragment(AnswersPartFragment, decision);
  if (answeredQuestions.length === 0) return null;
  return (
    <Section id="wenda" title="问答" rule>
      <Ruled>
        {answeredQuestions.map(({ receiptNo, title, unitName, answeredOn }) => (
          <RuledItem
            key={receiptNo}
            margin={<Daymark mark={shortDate(answeredOn)} note="答复" dateTime={answeredOn} />}
          >
            <ItemTitle href={messageHref(receiptNo)}>{title}</ItemTitle>
            <ItemMeta items={[`${unitName}答复`]} />
          </RuledItem>
        ))}
      </Ruled>
      <p className="gap-above">
        <ButtonLink look="text" href={askHref(no)}>
          还有别的要问
        </ButtonLink>
      </p>
    </Section>
  );
}
