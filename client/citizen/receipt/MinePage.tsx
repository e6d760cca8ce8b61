import { groupedCode } from '#client/format.ts';
import type { FormState } from '#client/form.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { Beside } from './GivenReceiptPage.tsx';
import type { Credential } from './credential.ts';
import { Deeds } from './Deeds.tsx';
import { OfReceipt } from './OfReceipt.tsx';
import { Further } from './Further.tsx';
import { type AnyReceiptPart, type Held, titleOf } from './receipt-part.ts';

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
  const { Body, File } = part;
  const { tag, lead, facts } = part.head(mine);
  return (
    <Page>
      <PageHead tags={tag} title={`${titleOf(part, mine)} ${groupedCode(mine.receiptNo)}`} lead={lead}>
        <Facts inline items={facts} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <Beside part={part} mine={mine}>
        <div>
          <Body mine={mine} />
          <form method="post" className="stack screen-only gap-above">
            <OfReceipt no={mine.receiptNo} />
            <Deeds deeds={(part.deeds?.(mine) ?? []).filter(({ inBody }) => !inBody)} />
            <Further credential={credential} kept={kept}>
              {File ? <File mine={mine} /> : null}
            </Further>
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
