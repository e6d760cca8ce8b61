import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { heldText } from '../parts/activity-standing.ts';
import { untilText } from '../parts/hearing-times.ts';
import { registerHref } from '../addresses/event.ts';

interface Slot {
  startsAt: string;
  signUpFindings: readonly { message: string; fix?: string | null | undefined }[];
}

interface GivenBackProps {
  title: string;
  tone?: 'care' | undefined;
  /** To whom the seat went. */
  lead: string;
  startsAt: string;
  endsAt: string;
  event: { no: string; signUpClosesAt?: string | null | undefined; slots: readonly Slot[] };
}

/** A seat that is given back (名额已经让出): when the event is, and whether one can sign up again. */
export function GivenBack({ title, tone, lead, startsAt, endsAt, event }: GivenBackProps) {
  const { no, slots, signUpClosesAt } = event;
  const open = slots.some(({ signUpFindings }) => signUpFindings.length === 0);
  const own = slots.find((slot) => slot.startsAt === startsAt) ?? slots[0];
  const until = signUpClosesAt ? `，${untilText(signUpClosesAt)}截止` : '';
  const why = (own?.signUpFindings ?? []).map(({ message, fix }) => `${message}${fix ?? ''}`).join('');
  return (
    <Note title={title} tone={tone}>
      <p>{`${lead}活动时间：${heldText({ startsAt, endsAt })}。`}</p>
      <p>{open ? `报名还没有截止，可以重新报名${until}。` : `现在不能重新报名：${why}`}</p>
      {open ? (
        <p>
          <ButtonLink look="quiet" href={registerHref(no)}>
            重新报名
          </ButtonLink>
        </p>
      ) : null}
    </Note>
  );
}
