import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';

const text = words.errors;

/** A post that could not be taken: what was written, and where it goes. */
export interface Unsent {
  action: string;
  values: Readonly<Record<string, readonly string[]>>;
}

export interface FaultPageProps {
  status: number;
  /** What happened, in words for the reader; without it, what the status says. */
  message?: string | undefined;
  /** Names the request in the log. */
  requestId?: string | undefined;
  unsent?: Unsent | undefined;
}

/** What a page of this status is called. */
export const faultTitle = (status: number): string => {
  if (status === 404) return text.notFound;
  return status === 429 ? text.tooMany : text.failed;
};

const adviceOf = (status: number) => (status === 404 ? text.notFoundAdvice : text.failedAdvice);

const LONG = 40;

/** Long texts stay readable and can be corrected, the rest travels along unseen. */
const Sent = ({ name, value }: { name: string; value: string }) =>
  value.length > LONG || value.includes('\n') ? (
    <textarea name={name} defaultValue={value} rows={8} aria-label={text.kept} />
  ) : (
    <input type="hidden" name={name} value={value} />
  );

/** The same form once more: nothing that was typed is lost, and the same key makes it count once. */
const SendAgain = ({ action, values }: Unsent) => (
  <Form action={action}>
    <Note tone="care" title={text.kept}>
      {text.failedAdvice}
    </Note>
    {Object.entries(values).flatMap(([name, all]) =>
      all.map((value, index) => <Sent key={`${name} ${index}`} name={name} value={value} />),
    )}
    <Button type="submit">{words.actions.retry}</Button>
  </Form>
);

/** A page that is not there, or a server that failed: what happened, what one can do, whom to tell. */
export function FaultPage({ status, message, requestId, unsent }: FaultPageProps) {
  return (
    <Page>
      <div className="stack gap-above">
        <Heading level={1}>{faultTitle(status)}</Heading>
        <p>{message ?? adviceOf(status)}</p>
        {requestId ? (
          <p className="small soft">
            {text.requestId} {requestId}（{text.requestIdAdvice}）
          </p>
        ) : null}
        {unsent ? <SendAgain {...unsent} /> : null}
        <p>
          <ButtonLink href="/" look="quiet">
            {words.nav.home}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
