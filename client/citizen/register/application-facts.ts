import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { categoriesText } from '../parts/category-words.ts';

export const ApplicationFactsFragment = graphql(`
  fragment ApplicationFacts_application on MyRepresentativeApplication {
    displayName
    nameConsent
    categories
    unitPost
    fields
    region
    village
    declaredInterests
    applied
  }
`);

/** Term by term, for the receipt and for later (申请的内容); the contact stays sealed. */
export function applicationFacts(masked: FragmentType<typeof ApplicationFactsFragment>): Fact[] {
  const application = readFragment(ApplicationFactsFragment, masked);
  return [
    { term: '姓名', detail: application.displayName },
    { term: '身份', detail: categoriesText(application.categories) },
    { term: '单位和职务', detail: application.unitPost },
    { term: '熟悉的领域', detail: application.fields.join('、') },
    { term: '所在地', detail: `${application.region}${application.village}` },
    { term: '有利害关系的事项', detail: application.declaredInterests.join('；') || '没有' },
    { term: '申请理由', detail: application.applied },
    { term: '公开姓名', detail: application.nameConsent ? '同意' : '不同意，只计人数' },
  ];
}
