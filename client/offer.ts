interface Answer {
  readonly allowed: boolean;
  readonly findings?: readonly unknown[];
}

/**
 * Offer of an action among those listed for the viewer (可办事项).
 *
 * @returns neither allowed nor refused for a reason, where it is another post's
 */
export const offer = <O extends Answer & { readonly action: string }>(
  offers: readonly O[],
  action: O['action'],
): O => offers.find((one) => one.action === action) ?? ({ action, allowed: false, findings: [] } as never);
