import { groupedCode } from '#client/format.ts';
import type { FormState } from '#client/form.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { Beside } from './GivenReceiptPage.tsx';
import type { AnyReceiptPart, Held } from './receipt-part.ts';

interface MinePageProps {
  part: AnyReceiptPart;
  mine: Held;
  form: FormState | null;
}

/** 我的…: where it stands, what was handed in, and what its author can still do. */
export function MinePage({ part, mine, form }: MinePageProps) {
  const { title, Body, Actions } = part;
  const { tag, lead, facts } = part.head(mine);
  return (
    <Page>
      <PageHead tags={tag} title={`${title} ${groupedCode(mine.receiptNo)}`} lead={lead}>
        <Facts inline items={facts} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <Beside part={part} mine={mine}>
        <div>
          <Body mine={mine} />
          <form method="post" className="row screen-only gap-above" data-island="print" data-wake="idle">
            {Actions ? <Actions mine={mine} /> : null}
            <Button type="submit" look="text" name="step" value="leave">
              退出查询
            </Button>
          </form>
        </div>
      </Beside>
    </Page>
  );
}

interface ReasonsProps {
  findings: readonly { message: string; fix?: string | null | undefined }[];
}

/** Why something can no longer be done. */
export const Reasons = ({ findings }: ReasonsProps) =>
  findings.map(({ message, fix }) => (
    <p key={message} className="small soft gap-top">
      {message}
      {fix}
    </p>
  ));
