import type { ComponentProps, ReactNode } from 'react';
import type { FormState } from '#client/form.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Dial } from './Dial.tsx';
import { FormErrors } from './FormErrors.tsx';

interface FormPageProps {
  title: string;
  lead?: string | undefined;
  /** Facts under the title: the occasion, its place, its deadline. */
  facts: ComponentProps<typeof Facts>['items'];
  form: FormState | null;
  /** The form, or why nothing is taken now. */
  children: ReactNode;
}

/** Page of a single form: its head, the errors to correct, the form. */
export const FormPage = ({ title, lead, facts, form, children }: FormPageProps) => (
  <Page>
    <PageHead title={title} lead={lead}>
      <Facts inline items={facts} />
    </PageHead>
    <FormErrors errors={form?.errors ?? []} />
    {children}
  </Page>
);

interface ClosedProps {
  findings: readonly { code: string; message: string; fix?: string | null | undefined }[];
  contact: string;
  back: { href: string; word: string };
  /** Another way on. */
  children?: ReactNode;
}

/** Why nothing is taken at this moment, whom to ask, and where one can go on. */
export const FormClosed = ({ findings, contact, back, children }: ClosedProps) => (
  <div className="stack-6">
    {findings.map(({ code, message, fix }) => (
      <Note key={code} tone="care" title={message}>
        <p>
          {fix ?? ''}联系方式：<Dial>{contact}</Dial>
        </p>
      </Note>
    ))}
    <p className="row">
      <ButtonLink look="quiet" href={back.href}>
        {back.word}
      </ButtonLink>
      {children}
    </p>
  </div>
);
