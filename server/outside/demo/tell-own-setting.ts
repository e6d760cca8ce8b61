import { proposePolicyChange } from '#server/domains/policy/propose-policy-change.ts';
import { confirmPolicyChange } from '#server/domains/policy/rule-on-policy-change.ts';
import { kept, type Teller } from './teller.ts';

/** 本机关设定 of the town (第四十二条): its office proposes, its head confirms. */
export async function tellOwnSetting(teller: Teller): Promise<void> {
  await teller.clock('2026-02-04');
  const values = [
    { key: 'consultationDays', value: '40' },
    { key: 'decidingMeeting', value: 'LEADERSHIP' },
    { key: 'bodyQuorum', value: 'TWO_THIRDS' },
  ];
  const reason =
    '镇党政联席会议决定：赶集日隔周一次，期限放宽到40日，让各村都赶得上两次集中宣讲；党政联席会议须有三分之二以上的成员到会。';
  const town = teller.units.get('town-qs') ?? '';
  kept(await proposePolicyChange(teller.as('zhenban'), 0, values, reason, town));
  const [proposal] = await teller.rows<{ id: string; version: number }>(
    'select id, version from local_policy_proposal where ruled_at is null',
  );
  kept(await confirmPolicyChange(teller.as('zhenzhang'), proposal?.id ?? '', proposal?.version ?? 0));
}
