import type { ContactKind } from '#client/graphql/graphql.ts';
import type { SentForm } from '#client/form.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { useChannels } from './channels.ts';
import type { Sent } from './form-state.ts';
import { OutboxWarning } from './outbox/OutboxNote.tsx';

const WAYS = [
  { value: 'NONE', label: '不需要单独告诉我', hint: '我凭受理编号和查询码来查' },
  { value: 'PHONE', label: '打电话' },
  { value: 'EMAIL', label: '发电子邮件' },
];

interface ReachFieldsProps {
  sent: Sent;
  /** The question above the ways. */
  label: string;
  /** Purpose of the contact and who sees it, shown beside the field that is filled in. */
  hint?: string | undefined;
  /** The same note beside the question itself, where there is little to choose. */
  lead?: string | undefined;
  /** One way has to be chosen. */
  needed?: boolean | undefined;
}

/** At most one way to reach somebody, and none is needed (个人信息保护法第六条). */
export const ReachFields = ({ sent, hint, lead, label, needed }: ReachFieldsProps) => (
  <>
    <ChoiceGroup
      row={lead !== undefined}
      name="contactKind"
      label={label}
      hint={lead}
      error={sent.error('contactKind')}
      choices={useWays(sent).filter(({ value }) => !needed || value !== 'NONE')}
      defaultValue={sent.value('contactKind', needed ? 'PHONE' : 'NONE')}
    />
    <WayField sent={sent} hint={hint} name="phone" type="tel" />
    <WayField sent={sent} hint={hint} name="email" type="email" />
    <OutboxWarning />
  </>
);

/** A mail address is asked for where the county sends mail, or where one was left before. */
function useWays(sent: Sent) {
  const { mail } = useChannels();
  return mail || sent.value('contactKind') === 'EMAIL' ? WAYS : WAYS.filter(({ value }) => value !== 'EMAIL');
}

interface WayFieldProps extends Pick<ReachFieldsProps, 'sent' | 'hint'> {
  name: 'phone' | 'email';
  type: 'tel' | 'email';
}

/** Only the one that was chosen is shown, and taken. */
const WayField = ({ sent, hint, name, type }: WayFieldProps) => (
  <div className={`if-${name}`}>
    <TextInput
      width="mid"
      name={name}
      type={type}
      inputMode={type}
      label={words.form[name]}
      hint={hint}
      error={sent.error(name)}
      autoComplete={type}
      defaultValue={sent.value(name)}
    />
  </div>
);

const KINDS: Readonly<Record<string, ContactKind>> = { PHONE: 'PHONE', EMAIL: 'EMAIL' };
const fieldOf = (kind: ContactKind) => (kind === 'EMAIL' ? 'email' : 'phone');

/** Contact by the one way that was chosen, as the contract takes it; the content of the other field is not sent. */
export function reachIn(form: SentForm): { contactKind: ContactKind | null; contact: string | null } {
  const contactKind = KINDS[form.text('contactKind')] ?? null;
  return { contactKind, contact: contactKind ? form.text(fieldOf(contactKind)) || null : null };
}

/** Contact of a form in which one way has to be chosen. */
export function neededReachIn(form: SentForm): { contactKind: ContactKind; contact: string } {
  const { contactKind, contact } = reachIn(form);
  return { contactKind: contactKind ?? 'PHONE', contact: contact ?? '' };
}

/** Finding against a form whose author asked for notification but gave no contact. */
export function refuseUnreached(form: SentForm): { field: string; message: string }[] {
  const { contactKind, contact } = reachIn(form);
  if (!contactKind || contact) return [];
  const what = contactKind === 'EMAIL' ? '电子邮箱' : '手机号码';
  return [{ field: fieldOf(contactKind), message: `请填写${what}，或者选择不需要单独告诉。` }];
}

/** Where a field of the contract stands in the form. */
export const reachField =
  (form: SentForm) =>
  (field: string): string => {
    if (field !== 'contact') return field;
    const { contactKind } = reachIn(form);
    return contactKind ? fieldOf(contactKind) : 'contactKind';
  };
