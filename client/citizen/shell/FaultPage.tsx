import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Ways } from '#client/ui/Ways.tsx';
import { words } from '#client/words.ts';
import { CATALOGUE, CONSULTATIONS, MY_COMMENT, SEARCH } from '../addresses.ts';
import { SearchBox } from './SearchBox.tsx';

const text = words.errors;

/** A post that could not be accepted: its values and its address. */
export interface Unsent {
  action: string;
  values: Readonly<Record<string, readonly string[]>>;
}

export interface FaultPageProps {
  status: number;
  /** Title of the page; without it, the usual one of its status. */
  title?: string | undefined;
  /** Explanation for the reader; without it, the usual one of the status. */
  message?: string | undefined;
  /** Names the request in the log. */
  requestId?: string | undefined;
  unsent?: Unsent | undefined;
  /** Where the same is asked for once more. */
  again?: string | undefined;
}

/**
 * Statuses of forms that were not accepted as they came: from elsewhere (403), at an address that takes no form (405),
 * too slowly (408), in another format (415).
 */
const NOT_SENT: ReadonlySet<number> = new Set([403, 405, 408, 415]);

/** The form was read and refused: sent again as it is, it is refused again. */
const REFUSED = 422;

/** Title of a page of this status. */
export const faultTitle = (status: number): string => {
  if (status === 404) return text.notFound;
  if (status === 413) return text.tooLarge;
  if (status === 429) return text.tooMany;
  return NOT_SENT.has(status) || status === REFUSED ? text.notSent : text.failed;
};

const adviceOf = (status: number) => (status === 404 ? text.notFoundAdvice : text.failedAdvice);

/** How it is sent all the same; null: by waiting, or by the form below. */
const mendOf = (status: number): string | null => {
  if (status === 413) return text.tooLargeAdvice;
  return NOT_SENT.has(status) ? text.notSentAdvice : null;
};

const LONG = 40;

/** Long texts stay readable and can be corrected, the rest travels along unseen. */
const Sent = ({ name, value }: { name: string; value: string }) =>
  value.length > LONG || value.includes('\n') ? (
    <textarea name={name} defaultValue={value} rows={8} aria-label={text.kept} />
  ) : (
    <input type="hidden" name={name} value={value} />
  );

/** The same form once more: all values stay, and the same key makes it count once. */
const SendAgain = ({ action, values, status }: Unsent & { status: number }) => (
  <Form action={action}>
    <Note tone="care" title={text.kept}>
      {status === REFUSED ? null : text.failedAdvice}
    </Note>
    {Object.entries(values).flatMap(([name, all]) =>
      all.map((value, index) => <Sent key={`${name} ${index}`} name={name} value={value} />),
    )}
    <Button type="submit">{status === REFUSED ? text.mended : words.actions.retry}</Button>
  </Form>
);

const link = (href: string, name: string) => <a href={href}>{name}</a>;

/** Links for visitors who came to a wrong address, to the pages they were most likely looking for. */
const Elsewhere = () => (
  <nav className="stack" aria-label="可以从这里找">
    <SearchBox action={SEARCH} id="search-page" label={`${words.shell.searchSite}（本页）`} />
    <Ways
      items={[
        { name: '征求意见的草案', detail: link(CONSULTATIONS, words.nav.consultations) },
        { name: '今年和历年的决策事项', detail: link(CATALOGUE, words.nav.catalogue) },
        { name: '自己的意见、报名和申请', detail: link(MY_COMMENT, `查询${words.nav.mine}`) },
        { name: '从头看起', detail: link('/', words.nav.home) },
      ]}
    />
  </nav>
);

/** Page of a wrong address or a server's failure: the event, the next action, the contact. */
export function FaultPage({ status, title, message, requestId, unsent, again }: FaultPageProps) {
  return (
    <Page>
      <div className="stack gap-above">
        <Heading level={1}>{title ?? faultTitle(status)}</Heading>
        {(message ?? adviceOf(status)).split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        {mendOf(status) ? <p>{mendOf(status)}</p> : null}
        {requestId ? (
          <p className="small soft">
            {text.requestId} {requestId}（{text.requestIdAdvice}）
          </p>
        ) : null}
        {unsent ? <SendAgain {...unsent} status={status} /> : null}
        {status === 404 ? (
          <Elsewhere />
        ) : (
          <p className="row">
            {again ? <ButtonLink href={again}>{text.lookAgain}</ButtonLink> : null}
            <ButtonLink href="/" look="quiet">
              {words.nav.home}
            </ButtonLink>
          </p>
        )}
      </div>
    </Page>
  );
}
