import type { ReactNode } from 'react';
import type { FormState } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { AskAgain } from './AskAgain.tsx';
import { ofAnother } from './OfReceipt.tsx';

export interface Opened {
  readonly __typename: string;
  readonly receiptNo?: string;
}

export interface OfHeldProps<Mine extends Opened, Kind extends string> {
  /** Type of record the page is about; a receipt of another kind asks for the codes again. */
  kind: Kind;
  /** Record opened by the two codes; null: the codes are asked for again. */
  mine: Mine | null | undefined;
  form: FormState | null;
  title: string;
  /** The title says by itself whose page it is: without the number. */
  plain?: boolean | undefined;
  children: (mine: Extract<Mine, { __typename: Kind }>) => ReactNode;
}

type Held<Mine extends Opened, Kind extends string> = Mine &
  Extract<Mine, { __typename: Kind }> & { receiptNo: string };

const isOf = <Mine extends Opened, Kind extends string>(mine: Mine, kind: Kind): mine is Held<Mine, Kind> =>
  mine.__typename === kind;

/** How every page about one's own record begins: by the receipt, else by asking for it again. */
export function OfHeld<Mine extends Opened, Kind extends string>(props: OfHeldProps<Mine, Kind>) {
  const { kind, mine, form, title, plain, children } = props;
  if (!mine || !isOf(mine, kind) || ofAnother(form, mine)) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead title={plain ? title : `${title} ${groupedCode(mine.receiptNo)}`} />
      <FormErrors errors={form?.errors ?? []} />
      {children(mine)}
    </Page>
  );
}
