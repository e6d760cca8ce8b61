import { randomUUID } from 'node:crypto';
import { CaseClass, CaseKind } from '#server/law/casework/case-kind.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { assignCase } from '#server/domains/casework/assign-case.ts';
import { confirmCaseAnswer } from '#server/domains/casework/confirm-case-answer.ts';
import { correctCase } from '#server/domains/casework/correct-case.ts';
import { decideExtension } from '#server/domains/casework/decide-extension.ts';
import { draftCaseAnswer } from '#server/domains/casework/draft-case-answer.ts';
import { endCaseStep } from '#server/domains/casework/end-case-step.ts';
import { fileCase } from '#server/domains/casework/file-case.ts';
import { submitCase } from '#server/domains/casework/submit-case.ts';
import { takeCaseStep } from '#server/domains/casework/take-case-step.ts';
import { clerkOf, leadOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { type RequestAct, REQUESTS, type RequestStory } from './story-requests.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';

/** 依申请公开: each as far as its story goes (国令711号). */
export async function tellRequests(teller: Teller): Promise<void> {
  for (const story of REQUESTS) {
    const asked = await apply(teller, story);
    for (const act of story.acts) {
      await teller.clock(act.on, '10:20');
      await tellAct(teller, story.unit, asked, act);
    }
  }
}

interface Asked {
  id: string;
  receiptNo: string;
  lookupCode: string;
}

async function apply(
  teller: Teller,
  { on, unit: _unit, acts: _acts, ...said }: RequestStory,
): Promise<Asked> {
  await teller.clock(on, '20:10');
  const request = {
    ...said,
    idempotencyKey: randomUUID(),
    kind: CaseKind.REQUEST,
    publicWish: false,
    contactKind: ContactKind.PHONE,
    noticeVersion: NOTICE_TOLD,
  };
  const { receiptNo, lookupCode } = kept(await submitCase(teller.as(null), request));
  const [row] = await teller.rows<{ id: string }>('select id from case_item where receipt_no = $1', [
    receiptNo,
  ]);
  return { id: row?.id ?? '', receiptNo, lookupCode };
}

async function tellAct(teller: Teller, unit: string, asked: Asked, act: RequestAct): Promise<void> {
  const { id, receiptNo, lookupCode } = asked;
  const version = await teller.version('case_item', id);
  const [clerk, lead] = [clerkOf(unit), leadOf(unit)];
  switch (act.act) {
    case 'register': {
      const unitId = teller.units.get(unit) ?? '';
      kept(await assignCase(teller.as(OFFICE), id, version, CaseClass.ORDINARY, unitId, ''));
      return;
    }
    case 'step':
      kept(await takeCaseStep(teller.as(clerk), id, version, act));
      return;
    case 'correct':
      kept(await correctCase(teller.as(null), receiptNo, lookupCode, act.text));
      return;
    case 'end':
      kept(await endCaseStep(teller.as(clerk), id, version, act));
      return;
    case 'agree':
      kept(await decideExtension(teller.as(lead), id, version, true, ''));
      return;
    case 'draft':
      kept(await draftCaseAnswer(teller.as(clerk), id, version, act.text, act.outcome));
      return;
    case 'confirm':
      kept(await confirmCaseAnswer(teller.as(lead), id, version));
      return;
    case 'file':
      kept(await fileCase(teller.as(clerk), id, version));
  }
}
