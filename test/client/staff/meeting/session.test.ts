/** 会场上的时间、文件和环节. */
import { describe, expect, it } from 'vitest';
import { base64Of } from '#client/staff/ground/frame/base64.ts';
import { wrongFile } from '#client/staff/domains/meeting/minutes-file.ts';
import { elapsedText } from '#client/staff/domains/meeting/use-elapsed.ts';
import { stepsOf } from '#client/staff/domains/meeting/MeetingSteps.tsx';
import { planInput, planTyped } from '#client/staff/domains/meeting/plan-form.ts';
import type { MeetingRecord } from '#client/staff/domains/meeting/meeting-record.ts';

describe('已进行多久', () => {
  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [754, '12:34'],
    [3600, '1:00:00'],
    [4505, '1:15:05'],
  ])('%s秒：%s', (seconds, text) => {
    expect(elapsedText(seconds)).toBe(text);
  });
});

describe('导入的文件', () => {
  it('任何字节都原样送出，多少都行', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
    expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
  });

  it.each([
    ['纪要.doc', 10, '请选择docx文件'],
    ['纪要.docx', 0, '空的'],
    ['纪要.docx', 700 * 1024 + 1, '超过700KB'],
  ])('%s %s字节：%s', (name, size, said) => {
    expect(wrongFile({ name, size })).toContain(said);
  });

  it('合用的不说什么', () => {
    expect(wrongFile({ name: '纪要.DOCX', size: 700 * 1024 })).toBeUndefined();
  });
});

const at = (stage: string, agenda: object[] = []) =>
  stepsOf({
    stage,
    agenda,
    startsAt: '2026-12-11T06:30:00.000Z',
    openedAt: null,
    closedAt: null,
    minutesPublishedAt: null,
  } as unknown as MeetingRecord);

describe('会议环节', () => {
  it('没有重大民生、社会关注度高的议题，没有邀请这一步（R-63）', () => {
    expect(at('AGENDA_SET').map(({ name }) => name)).not.toContain('邀请列席');
    expect(at('AGENDA_SET', [{ livelihood: true }]).map(({ name }) => name)).toContain('邀请列席');
  });

  it('定于哪一天开会', () => {
    expect(at('PLANNED').find(({ name }) => name === '正在召开')?.note).toBe('定于12月11日');
  });

  it('公布以后没有还在进行的一步', () => {
    expect(at('ARCHIVED').every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('会议方案', () => {
  const record = {
    kind: 'EXECUTIVE',
    name: '第38次常务会议',
    term: null,
    sessionNo: 38,
    startsAt: '2026-12-11T06:30:00.000Z',
    endsAt: '2026-12-11T08:40:00.000Z',
    place: '一号会议室',
    chair: '县长',
  } as const;

  it('时间照北京时间写，送出的是同一时刻', () => {
    const typed = planTyped(record);
    expect(typed).toMatchObject({
      heldOn: '2026-12-11',
      startsAt: '14:30',
      endsAt: '16:40',
      sessionNo: '38',
    });
    const input = planInput(typed);
    expect(new Date(input.startsAt).toISOString()).toBe(record.startsAt);
    expect(new Date(input.endsAt).toISOString()).toBe(record.endsAt);
    expect(input).toMatchObject({ term: null, sessionNo: 38 });
  });
});
