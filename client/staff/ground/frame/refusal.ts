import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

/** Fields that every command selects of a refusal: `... on Refusal { ...RefusalPanel_refusal }`. */
export const RefusalFragment = graphql(`
  fragment RefusalPanel_refusal on Refusal {
    findings {
      ...Finding_fields
    }
  }
`);

/** One reason, from the server's refusal or from the law itself while one types. */
export interface Finding {
  basis: 'LAW' | 'POLICY' | 'DESIGN';
  article: string;
  code: string;
  severity: 'BLOCK' | 'WARN';
  message: string;
  fields: readonly string[];
  fix?: string | null | undefined;
}

export const findingsOf = (refusal: FragmentType<typeof RefusalFragment>): readonly Finding[] =>
  readFragment(RefusalFragment, refusal).findings;

/** Whether it can be taken upon oneself with a reason: nothing in it is forbidden. */
export const onlyWarns = (findings: readonly Finding[]) =>
  findings.length > 0 && findings.every(({ severity }) => severity === 'WARN');

const plain = (field: string) => field.replace(/^input\./, '');

/** Messages about one field, as one text; undefined when there are none. */
export function fieldError(findings: readonly Finding[], name: string): string | undefined {
  const own = findings.filter(({ fields }) => fields.some((field) => plain(field) === name));
  return own.length > 0 ? own.map(({ message, fix }) => message + (fix ?? '')).join('') : undefined;
}
