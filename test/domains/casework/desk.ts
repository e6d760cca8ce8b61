import type { Actor } from '#server/ground/kernel/authority.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { caseQuestions, type Receipt, type Told } from './questions.ts';

/** The house on one day, 10 December 2026 unless another is asked for, and case items as far as a test needs them. */
export async function openDesk(at = '2026-12-10T02:00:00Z') {
  const given = await peopledDatabase(at);
  const questions = caseQuestions(given.database);
  const { clerk, lead, govOffice, units } = given.people;
  const { received, list, assign, draft, confirm, draftPublic, publish } = questions;
  /** The one of this receipt, as somebody's desk lists it. */
  const listed = async (actor: Actor, { receiptNo }: { receiptNo: unknown }) =>
    (await list(actor, ', first: 100')).nodes.find((item) => item.receiptNo === receiptNo)!;
  /** One as the office finds it. */
  const waiting = async (more: object = {}): Promise<Told & { receipt: Receipt }> => {
    const receipt = await received(more);
    return { ...(await listed(govOffice, receipt)), receipt };
  };
  const after = async (
    { receipt }: { receipt: Receipt },
    act: Promise<{ result: Told | undefined }>,
  ): Promise<Told & { receipt: Receipt }> => ({ ...(await act).result!, receipt });
  /** One that its unit has to answer. */
  const assigned = async (more: object = {}) => {
    const item = await waiting(more);
    return after(item, assign(govOffice, item, units.housing.id));
  };
  /** One whose answer waits for a second person. */
  const drafted = async (more: object = {}) => {
    const item = await assigned(more);
    return after(item, draft(clerk, item));
  };
  const answered = async (more: object = {}) => {
    const item = await drafted(more);
    return after(item, confirm(lead, item));
  };
  /** One whose public text was written by the clerk. */
  const prepared = async (more: object = {}) => {
    const item = await answered(more);
    return after(item, draftPublic(clerk, item));
  };
  const shown = async (more: object = {}) => {
    const item = await prepared(more);
    return after(item, publish(lead, item));
  };
  return { ...given, ...questions, listed, waiting, assigned, drafted, answered, prepared, shown, after };
}

export const codesOf = ({ result }: { result: Told | undefined }) => result?.findings.map(({ code }) => code);
