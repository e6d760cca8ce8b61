import type { FormState } from '#client/form.ts';
import { ErrorSummary } from '#client/ui/ErrorSummary.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';

import { LookUpForm } from './LookUpForm.tsx';

/** A link from a message that opens nothing (回执链接打不开): the two codes stand in the same message. */
export const LinkPage = ({ form }: { form: FormState | null }) => (
  <Page>
    <PageHead title={words.nav.mine} lead="从告知里的链接，打开您自己的那一份。" />
    <div className="stack-6">
      <ErrorSummary errors={form?.errors ?? []} title="这个链接打不开" />
      <LookUpForm />
    </div>
  </Page>
);
