import { PrivacyNotice } from '#schema/site/privacy-notice.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { withYearsKept } from '#server/law/people/privacy-notice.ts';

/**
 * 告知随设定更新 (个人信息保护法第十七条): where the retention period of contacts is changed, the notice in force and future ones state
 * it in new versions; a person who was shown the old one is asked to read the new one.
 */
export async function renewPrivacyNotice({ em, today }: CommandContext, years: number): Promise<void> {
  const all = await em.find(PrivacyNotice, {}, { orderBy: { version: 'asc' } });
  const inForce = all.findLast(({ effectiveOn }) => effectiveOn <= today);
  const told = all.filter((one) => one === inForce || one.effectiveOn > today);
  if (told.every(({ text }) => withYearsKept(text, years) === text)) return;
  const last = all.at(-1)?.version ?? 0;
  for (const [index, { text, effectiveOn }] of told.entries())
    em.create(PrivacyNotice, {
      version: last + 1 + index,
      text: withYearsKept(text, years),
      effectiveOn: effectiveOn > today ? effectiveOn : today,
    });
}
