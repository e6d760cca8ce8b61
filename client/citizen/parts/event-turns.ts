/** The instants at which a page about an event says something else. */
export const turnsOf = (event: {
  signUpOpensAt?: string | null | undefined;
  signUpClosesAt?: string | null | undefined;
  slots: readonly { startsAt: string; endsAt: string }[];
}) => [
  event.signUpOpensAt,
  event.signUpClosesAt,
  ...event.slots.flatMap(({ startsAt, endsAt }) => [
    new Date(Date.parse(startsAt) - 2 * 3_600_000).toISOString(),
    startsAt,
    endsAt,
  ]),
];
