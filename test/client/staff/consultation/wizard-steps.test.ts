import { describe, expect, it } from 'vitest';
import type { ConsultationRecord } from '#client/staff/domains/consultation/consultation-record.ts';
import { countAt, placeOf, stepOf, stepsOf } from '#client/staff/domains/consultation/wizard-steps.ts';

type Finding = ConsultationRecord['findings'][number];
const finding = (fields: string[], severity: Finding['severity'] = 'BLOCK') =>
  ({ code: 'X', fields, severity }) as unknown as Finding;
const statesOf = (stage: string, findings: Finding[]) =>
  stepsOf({ stage, findings } as unknown as ConsultationRecord).map(({ state }) => state);

describe('每一处不足都能走到补正的地方', () => {
  it.each([
    ['dossier.draft', 'caoan', 'draftText'],
    ['title', 'caoan', 'title'],
    ['dossier.explanation', 'jiedu', 'interpretation-BACKGROUND'],
    ['interpretation.DIFFERENCES', 'jiedu', 'interpretation-DIFFERENCES'],
    ['dossier.basis', 'yiju', 'basis-add'],
    ['dossier.ways', 'tujing', 'ways-add'],
    ['dossier.contact', 'tujing', 'contact-unit'],
    ['contact.email', 'tujing', 'contact-email'],
    ['channels', 'tujing', 'channels-add'],
    ['closesOn', 'shijian', 'closesOn'],
    ['shortenReason', 'shijian', 'shortenReason'],
    ['basis.0', 'yiju', 'basis-0-title'],
    ['basis.1.clauseIds', 'yiju', 'basis-1-title'],
    ['basis', 'yiju', 'basis-add'],
  ])('%s', (field, step, place) => {
    expect([stepOf({ fields: [field] }), placeOf(field)]).toEqual([step, place]);
  });

  it('说不到哪一处的，在提交审查时回答', () => {
    expect([stepOf({ fields: [] }), placeOf('version')]).toEqual(['songshen', undefined]);
  });

  it('必须补正的和请核对的分开数', () => {
    const findings = [finding(['closesOn']), finding(['closesOn'], 'WARN'), finding(['title'])];
    expect(countAt(findings, 'shijian')).toEqual({ blocks: 1, warns: 1 });
  });
});

describe('办到哪一步', () => {
  it('从第一处不足起是正在办的一步', () => {
    expect(statesOf('DRAFT', [finding(['dossier.basis']), finding(['closesOn'])])).toEqual([
      'done',
      'done',
      'now',
      'done',
      'next',
      'next',
      'next',
      'next',
    ]);
  });

  it('齐备了就该提交审查；只有请核对的也可以提交', () => {
    expect(statesOf('DRAFT', []).slice(6)).toEqual(['now', 'next']);
    expect(statesOf('DRAFT', [finding(['channels'], 'WARN')])[6]).toBe('now');
  });

  it.each([
    ['IN_REVIEW', ['now', 'next']],
    ['APPROVED', ['done', 'now']],
  ])('%s', (stage, last) => {
    expect(statesOf(stage, []).slice(6)).toEqual(last);
  });

  it('不能再改的，步骤不是链接', () => {
    const steps = stepsOf({ stage: 'APPROVED', findings: [] } as unknown as ConsultationRecord);
    expect(steps.filter(({ href }) => href)).toEqual([]);
  });
});
