/** 国令713号第十七条: who speaks at a hearing, and as what. */
import { type Presiding, refusePresiding } from '#server/law/hearing/hearing-chair.ts';
import { describe, expect, it } from 'vitest';
import { refuseSpeaker, type Speech } from '#server/law/hearing/hearing-speaker.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('第十七条 参加人陈述意见，进行询问、质证和辩论；承办单位、专家解释说明', () => {
  const keepers = ['王主持', '李记录'];
  const came: Speech = { no: 2, kind: 'STATEMENT', named: true, came: true, speaker: '' };
  const unit: Speech = {
    ...came,
    kind: 'PRESENTATION',
    named: false,
    came: false,
    speaker: '县住建局 李建国',
  };
  const UNKNOWN = ['HEARING_SPEAKER_UNKNOWN'];
  it.each<[string, Speech, string[]]>([
    ['到会的参加人陈述', came, []],
    ['没有到会的参加人陈述', { ...came, came: false }, UNKNOWN],
    ['名单以外的人陈述', { ...came, named: false, came: false, speaker: '路人' }, UNKNOWN],
    ['名单以外的人询问', { ...unit, kind: 'QUESTION' }, UNKNOWN],
    ['名单以外的人辩论', { ...unit, kind: 'DEBATE' }, UNKNOWN],
    ['到会的专家解释', { ...came, kind: 'EXPLANATION' }, []],
    ['承办单位陈述', unit, []],
    ['承办单位解释', { ...unit, kind: 'EXPLANATION' }, []],
    ['没有写谁陈述', { ...unit, speaker: ' ' }, ['HEARING_SPEAKER_UNNAMED']],
    ['主持人自己陈述方案', { ...unit, speaker: '县住建局 王 主持' }, ['HEARING_KEEPER_SPEAKS']],
    ['记录人解释说明', { ...unit, kind: 'EXPLANATION', speaker: '李记录' }, ['HEARING_KEEPER_SPEAKS']],
  ])('%s', (_, speech, expected) => {
    expect(codes(refuseSpeaker(speech, keepers))).toEqual(expected);
  });

  it('没有登记主持人的，另行指出', () => expect(codes(refuseSpeaker(unit, [null, '']))).toEqual([]));
});

describe('第十六条、第十七条 主持人随公告公布，记录由另一人作', () => {
  const PRESIDING: Presiding = { announced: '王主持', chair: '王主持', recorder: '李记录' };
  it.each<[string, Partial<Presiding>, [string, string][]]>([
    ['公告的人主持', {}, []],
    ['名字中间有空格', { chair: '王 主持' }, []],
    ['没有写明', { chair: ' ' }, [['HEARING_CHAIR_UNNAMED', 'BLOCK']]],
    ['另一人主持', { chair: '赵另外' }, [['HEARING_CHAIR_CHANGED', 'WARN']]],
    ['公告没有写明的', { announced: null }, [['HEARING_CHAIR_UNANNOUNCED', 'WARN']]],
    ['主持的人又作记录', { recorder: '王主持' }, [['HEARING_RECORDER_PRESIDES', 'BLOCK']]],
  ])('%s', (_, change, found) => {
    const told = refusePresiding({ ...PRESIDING, ...change });
    expect(told.map(({ code, severity }) => [code, severity])).toEqual(found);
  });
});
