import type { ReactNode } from 'react';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import type { Sent } from './form-state.ts';
import { FormTrap, PrivacyNote } from './FormTrap.tsx';

interface OnceFormProps {
  /**
   * Its address, and a fresh key; a form that came back keeps the one it had, so that it is taken once. On a page that is
   * the same for everybody the key is empty, and a script fetches one.
   */
  at: { path: string; key: string };
  sent: Sent;
  /** Hidden fields sent along, by the contract's names. */
  hidden?: Readonly<Record<string, string | number>>;
  /** Verb first: "提交报名". */
  word: string;
  /** Absent: the form is a part of that page. */
  back?: { href: string; word: string } | undefined;
  children: ReactNode;
}

const NOTHING = {};

/** A form of the public that is taken once, however often it is sent; it works as a plain post. */
export const OnceForm = ({ at, sent, hidden = NOTHING, word, back, children }: OnceFormProps) => (
  <Form action={at.path} {...(at.key ? {} : { 'data-island': 'form-key', 'data-wake': 'visible' })}>
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || at.key} />
    <FormTrap />
    {children}
    <p className="row">
      <Button type="submit">{word}</Button>
      {back ? (
        <ButtonLink look="text" href={back.href}>
          {back.word}
        </ButtonLink>
      ) : null}
    </p>
  </Form>
);

type Part = readonly [title: string, fields: ReactNode];

interface PartsFormProps extends Omit<OnceFormProps, 'children'> {
  parts: readonly Part[];
  privacyNotice: { version: number; text: string };
  /** Purpose for which personal data is used here, in plain words. */
  use: string;
  /** Title and fields shown beside the privacy notice, where consent to anything is asked for. */
  consent?: Part;
}

const NUMBERS = ['一', '二', '三', '四', '五'];
const NO_CONSENT: Part = ['隐私', null];

/** The same in numbered parts; the last states the use of personal data (个人信息处理告知, R-84). */
export function PartsForm({
  parts,
  privacyNotice,
  use,
  consent = NO_CONSENT,
  hidden,
  ...form
}: PartsFormProps) {
  const [title, fields] = consent;
  const last = (
    <>
      {fields}
      <PrivacyNote {...privacyNotice} use={use} />
    </>
  );
  return (
    <OnceForm {...form} hidden={{ ...hidden, noticeVersion: privacyNotice.version }}>
      {[...parts, [title, last] as const].map(([name, part], index) => (
        <FormPart key={name} id={`part-${index + 1}`} title={`${NUMBERS[index]}　${name}`}>
          {part}
        </FormPart>
      ))}
    </OnceForm>
  );
}
