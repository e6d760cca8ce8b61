import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { STATEMENTS } from '../addresses/statement.ts';
import { Statement } from './Statement.tsx';

export const StatementsPartFragment = graphql(`
  fragment StatementsPart_statement on AttendeeStatement {
    id
    ...Statement_statement
  }
`);

interface Props {
  statements: readonly FragmentType<typeof StatementsPartFragment>[];
}

/** 列席意见, each with its answer. */
export const StatementList = ({ statements }: Props) => (
  <Ruled>
    {statements
      .map((one) => readFragment(StatementsPartFragment, one))
      .map((one) => (
        <Statement key={one.id} statement={one} />
      ))}
  </Ruled>
);

/** 列席意见 beside the decision they are about; nothing before one is answered. */
export const StatementsPart = ({ statements }: Props) =>
  statements.length === 0 ? null : (
    <Section
      id={STATEMENTS}
      title="列席意见"
      rule
      aside={<p className="small soft">{`${statements.length}条；本人同意的才写姓名`}</p>}
    >
      <StatementList statements={statements} />
    </Section>
  );
