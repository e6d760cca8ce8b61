import type { House } from '#test/kernel/load-house.ts';

/** The consultation that is written to (受试的征求意见). */
export interface Consultation {
  id: string;
  closesAt: Date;
}

/** The one of the demonstration county that stays open longest. */
export async function openConsultation(house: House): Promise<Consultation> {
  const [row] = await house.sql<Consultation>(
    `select id, closes_at as "closesAt" from consultation
     where opens_at <= app_now() and closes_at > app_now() and withdrawn_at is null order by closes_at desc limit 1`,
  );
  if (!row) throw new Error('the demonstration has no open consultation');
  return row;
}
