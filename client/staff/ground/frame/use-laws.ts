import { graphql } from '#client/graphql/gql.ts';
import type { LawsOfDay, SpecialRule } from '#server/law/catalogue/special-law.ts';
import { useDesk } from './use-desk.ts';

export const SpecialLawFragment = graphql(`
  fragment SpecialLaw_law on SpecialLaw {
    ...SpecialLaw_fields
  }
`);

const LawsQuery = graphql(`
  query LawsInForce {
    specialLaws {
      ...SpecialLaw_law
    }
  }
`);

/** 专门规定 as the contract gives them, in the law's form. */
export const asLaws = (laws: readonly unknown[] | undefined): readonly SpecialRule[] =>
  (laws ?? []) as readonly SpecialRule[];

/** 专门规定 in force today; none until they are known. All of them hold today, so they hold on the latest of their first days too. */
export function useLaws(): LawsOfDay {
  const { data } = useDesk(LawsQuery, {});
  const laws = asLaws(data?.specialLaws);
  const today =
    laws
      .map(({ from }) => from)
      .toSorted()
      .at(-1) ?? '1949-10-01';
  return { laws, today };
}
