import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openDesk } from './desk.ts';
import type { Told } from './questions.ts';
import { REQUEST, requestQuestions } from './request-questions.ts';

/** The house on Monday 2 November 2026, with applications for information as far as a test needs them. */
export async function openRequests() {
  const desk = await openDesk('2026-11-02T02:00:00Z');
  const { database, people, received, list, assign } = desk;
  const { govOffice, units } = people;
  const secondInOffice = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '第二人');
  const on = (day: string) => database.setClock(`${day}T02:00:00Z`);
  const listed = async (receiptNo: string) =>
    (await list(govOffice, ', first: 100', 'REQUEST')).nodes.find((item) => item.receiptNo === receiptNo)!;
  /** One that the office has registered and given to the housing unit, on that Monday. */
  const registered = async (more: object = {}) => {
    await on('2026-11-02');
    const receipt = await received({ ...REQUEST, ...more });
    const { result } = await assign(govOffice, await listed(receipt.receiptNo), units.housing.id);
    return { ...result!, receipt };
  };
  return { ...desk, requests: requestQuestions(desk), secondInOffice, on, listedRequest: listed, registered };
}

export const next = async (act: Promise<{ result: Told | undefined }>) => (await act).result!;
