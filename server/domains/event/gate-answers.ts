import type { GateAnswerView } from '#schema/event/gate-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { GateVerdict } from '#server/law/event/gate.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refusedBefore, secondScan } from '#server/law/event/registration-course.ts';
import { type ScanRow, scansOf, verdictOf } from './gate-scans.queries.ts';

/** Answers to the scans (核验结果), in the order in which they were sent. */
export async function gateAnswers(
  db: Db,
  ids: readonly string[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): Promise<GateAnswerView[]> {
  const found = new Map((await scansOf(db, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [answerOf(row, findings.get(id))] : [];
  });
}

function answerOf(row: ScanRow, findings: readonly Finding[] = [refusedBefore]): GateAnswerView {
  const { id, registrationId, firstAt, firstDevice } = row;
  const verdict = verdictOf(row);
  const said: Readonly<Record<GateVerdict, readonly Finding[]>> = {
    [GateVerdict.ADMITTED]: [],
    [GateVerdict.SECOND]: firstAt ? [secondScan(firstAt, firstDevice)] : [],
    [GateVerdict.REFUSED]: findings,
  };
  return { id, verdict, registrationId, firstAt, firstDevice, findings: said[verdict] };
}
