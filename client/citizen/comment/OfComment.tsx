import type { ReactNode } from 'react';
import type { FormState } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MINE } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { AskAgain } from '../receipt/AskAgain.tsx';
import { ofAnother } from '../receipt/OfReceipt.tsx';

interface Opened {
  readonly __typename: string;
  readonly receiptNo?: string;
}
type CommentIn<Mine> = Extract<Mine, { __typename: 'MyComment' }>;

interface OfCommentProps<Mine extends Opened> {
  /** Record opened by the two codes; null, or a receipt of another kind, and the codes are asked for again. */
  mine: Mine | null | undefined;
  form: FormState | null;
  title: string;
  /** The title says by itself whose page it is: without the number. */
  plain?: boolean | undefined;
  children: (comment: CommentIn<Mine>) => ReactNode;
}

const isComment = <Mine extends Opened>(mine: Mine): mine is Mine & CommentIn<Mine> & { receiptNo: string } =>
  mine.__typename === 'MyComment';

/** How every page about one's own opinion begins: by the receipt, else by asking for it again. */
export function OfComment<Mine extends Opened>({ mine, form, title, plain, children }: OfCommentProps<Mine>) {
  if (!mine || !isComment(mine) || ofAnother(form, mine)) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead title={plain ? title : `${title} ${groupedCode(mine.receiptNo)}`} />
      <FormErrors errors={form?.errors ?? []} />
      {children(mine)}
    </Page>
  );
}

interface NotNowProps {
  title: string;
  findings: readonly { message: string; fix?: string | null | undefined }[];
}

/** Why it cannot be done now, and the way back. */
export const NotNow = ({ title, findings }: NotNowProps) => (
  <Note tone="care" title={title}>
    {findings.map(({ message, fix }) => (
      <p key={message}>
        {message}
        {fix}
      </p>
    ))}
    <p>
      <a href={MINE}>回到我的意见</a>
    </p>
  </Note>
);
