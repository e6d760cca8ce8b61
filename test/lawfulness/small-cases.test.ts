/** Cases that were once let through, each refused with its article: titled in the statute's language. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { openRoom } from '#test/domains/procedure/steps.ts';
import { EXPERT_RECORD, EXPERTS, UNITS } from '#test/domains/procedure/samples.ts';
import { recordExpertReview, recordUnitConsultation } from '#test/domains/procedure/steps.ts';
import { openReview, PASS, SENT } from '#test/domains/procedure/review-room.ts';
import { buildExpert } from '#test/kernel/build-experts.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { resultOf } from '#test/domains/decision/questions.ts';

const room = await openRoom();
const review = await openReview();
const { people } = room;
const codes = async (actor: Actor, question: Question) =>
  (resultOf(await ask(room.database, actor, question)).findings ?? []).map(({ code }) => code);

describe('第十三条 决策事项涉及决策机关所属部门、下级人民政府等单位的职责，应当与其充分协商', () => {
  const none = { noUnitConcerned: true, fileIds: [] };

  it('目录列有配合单位的，不得注明不涉及其他单位', async () => {
    const { id } = await room.matter({ coUnits: [people.units.health] });
    expect(await codes(people.clerk, recordUnitConsultation(id, none))).toEqual(['CO_UNITS_NOT_ASKED']);
    const { id: alone } = await room.matter();
    expect(await codes(people.clerk, recordUnitConsultation(alone, none))).toEqual([]);
  });

  it('承办单位代填的答复不是该单位的意见：登记时只读取征求意见函', async () => {
    const { id } = await room.matter();
    expect(await codes(people.clerk, recordUnitConsultation(id, UNITS))).toEqual([
      'UNIT_CONSULTATION_MISSING',
    ]);
  });
});

describe('第二十条 选择专家、专业机构参与论证', () => {
  it('承办单位代填的意见不是专家的意见：登记时只读取专家论证函', async () => {
    const { id } = await room.matter();
    const meeting = { ...EXPERTS, fileIds: [await room.paper(id, DocumentKind.EXPERT_OPINION)] };
    expect(await codes(people.clerk, recordExpertReview(id, meeting))).toContain('EXPERT_PANEL_EMPTY');
    const typed = recordExpertReview(id, { ...meeting, opinions: EXPERT_RECORD.opinions });
    const { errors } = await ask(room.database, people.clerk, typed);
    expect(errors?.[0]?.message).toContain('opinions');
  });

  it('声明有直接利害关系的不得参加论证；没有答复的不算数', async () => {
    const { id } = await room.matter();
    const meeting = { ...EXPERTS, fileIds: [await room.paper(id, DocumentKind.EXPERT_OPINION)] };
    const none = { reply: null } as const;
    await buildExpert(room.database, people, id, { ...none, interest: InterestDeclaration.DIRECT });
    await buildExpert(room.database, people, id, { ...none, name: '李敏', interest: null });
    expect(await codes(people.clerk, recordExpertReview(id, meeting))).toContain('EXPERTS_UNHEARD');
  });
});

describe('第二十五条 由负责合法性审查的部门进行合法性审查；不合法的不得提交决策机关讨论', () => {
  const fail = { ...PASS, content: 'FAIL', outcome: 'FAIL' };

  it('承办单位的人兼任审查人员的，不得审查本单位的草案', async () => {
    const matter = await review.sent();
    expect(await matter.codes('giveLegalityOpinion', review.both, PASS)).toEqual(['REVIEWER_OF_OWN_UNIT']);
  });

  it('审查不合法，没有修改的草案不得再次送审；改了的可以', async () => {
    const matter = await review.sent();
    await matter.done('giveLegalityOpinion', review.reviewer, fail);
    expect(await matter.codes('submitLegality', review.people.lead, SENT)).toEqual([
      'FAILED_DRAFT_UNCHANGED',
    ]);
    await review.paper(matter.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    expect((await matter.done('submitLegality', review.people.lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });
});
