import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import type { Deed } from './receipt-part.ts';

/** Actions open to the author now, on the page of their receipt; within its form. */
export const Deeds = ({ deeds }: { deeds: readonly Deed[] }) => {
  const [asking, plain] = [deeds.filter(asksFirst), deeds.filter((deed) => !asksFirst(deed))];
  return (
    <>
      {plain.length > 0 ? (
        <p className="row">
          {plain.map((deed) => (
            <Plain key={deed.label} {...deed} />
          ))}
        </p>
      ) : null}
      {asking.map((deed) => (
        <Asking key={deed.label} {...deed} />
      ))}
    </>
  );
};

type AskedDeed = Extract<Deed, { step: string }> & { asks: string };

const asksFirst = (deed: Deed): deed is AskedDeed => 'asks' in deed && deed.asks !== undefined;

function Plain(deed: Deed) {
  const look = deed.quiet ? 'text' : 'solid';
  return 'href' in deed ? (
    <ButtonLink look={look} href={deed.href}>
      {deed.label}
    </ButtonLink>
  ) : (
    <Button type="submit" look={look} name="step" value={deed.step}>
      {deed.label}
    </Button>
  );
}

/** Asked once more before it is done; without a script the fold asks. */
const Asking = ({ label, step, asks }: AskedDeed) => (
  <More row summary={label}>
    <div className="stack">
      <p>{asks}</p>
      <p>
        <Button type="submit" name="step" value={step} look="quiet">
          确认{label}
        </Button>
      </p>
    </div>
  </More>
);
