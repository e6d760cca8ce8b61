import { groupedCode } from '#client/format.ts';
import type { FormState } from '#client/form.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { MY_DATA } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { Beside } from './GivenReceiptPage.tsx';
import type { Credential } from './credential.ts';
import { Deeds } from './Deeds.tsx';
import { OfReceipt } from './OfReceipt.tsx';
import { OnThisDevice } from './Remembered.tsx';
import type { AnyReceiptPart, Held } from './receipt-part.ts';

interface MinePageProps {
  part: AnyReceiptPart;
  mine: Held;
  form: FormState | null;
  /** Opened by these codes; whether this device remembers them. */
  credential: Credential | null;
  kept: boolean;
}

/** 我的…: where it stands, what was handed in, and what its author can still do. */
export function MinePage({ part, mine, form, credential, kept }: MinePageProps) {
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
          <form method="post" className="stack screen-only gap-above">
            <OfReceipt no={mine.receiptNo} />
            {Actions ? <Actions mine={mine} /> : <Deeds deeds={part.deeds?.(mine) ?? []} />}
            <p className="row" data-island="print" data-wake="idle">
              <Button type="submit" look="text" name="step" value="leave">
                退出查询
              </Button>
            </p>
          </form>
          <p className="row gap-above screen-only">
            <ButtonLink look="quiet" href={MY_DATA}>
              {words.actions.ownData}
            </ButtonLink>
          </p>
          {credential ? <OnThisDevice {...{ credential, kept }} /> : null}
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
