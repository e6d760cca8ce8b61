import type { Refusal } from '#server/law/refusal.ts';
import type { AuditHead } from './define-batch-command.ts';
import { BatchQueue, PATIENT } from './batch-queue.ts';
import { perRuntime } from './process/per-runtime.ts';
import { storableTarget } from './record-audit.ts';
import type { Services } from './process/runtime.ts';
import { refusalDetail } from './refusal-detail.ts';

/** A refused request, for the audit. */
export interface RefusedRequest {
  action: string;
  audit: AuditHead;
  refusal: Refusal;
  targetKind: string;
  targetId: string;
}

const lanes = perRuntime(
  (services) =>
    new BatchQueue<RefusedRequest, null>(async (refused) => {
      const rows = refused.map(({ audit, refusal, targetId, ...about }) => ({
        ...audit,
        ...about,
        targetId: storableTarget(targetId),
        detail: refusalDetail(refusal),
      }));
      await services.system.query({
        name: 'record-refusals',
        text: RECORD_REFUSALS,
        values: [JSON.stringify(rows)],
      });
      return refused.map(() => null);
    }, PATIENT),
);

const RECORD_REFUSALS = `
  insert into audit_event (id, action, outcome, actor_id, actor_name, role, unit_id, unit_name, address, target_kind, target_id, detail, at)
  select r.id, r.action, 'REFUSED', r."actorId", r."actorName", r.role, r."unitId", r."unitName", r.address,
    r."targetKind", r."targetId", r.detail, app_now()
  from json_to_recordset($1::json) as r(id uuid, action text, "actorId" uuid, "actorName" text, role text,
    "unitId" uuid, "unitName" text, address text, "targetKind" text, "targetId" text, detail text)`;

/** Records a refusal (不予受理的记录). A flood of them, as after a deadline, is batched and never crowds out accepted requests. */
export const recordRefusal = (services: Services, refused: RefusedRequest): Promise<null> =>
  lanes(services).add(refused);
