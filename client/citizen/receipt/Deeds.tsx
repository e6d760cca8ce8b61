import { Button, ButtonLink } from '#client/ui/Button.tsx';
import type { Deed } from './receipt-part.ts';

/** What its author can do now, on the page of what was looked up; within its form. */
export const Deeds = ({ deeds }: { deeds: readonly Deed[] }) =>
  deeds.map((deed) => {
    const look = deed.quiet ? 'quiet' : 'solid';
    return 'href' in deed ? (
      <ButtonLink key={deed.label} look={look} href={deed.href}>
        {deed.label}
      </ButtonLink>
    ) : (
      <Button key={deed.label} type="submit" look={look} name="step" value={deed.step}>
        {deed.label}
      </Button>
    );
  });
