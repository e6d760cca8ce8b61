/** How the days of a consultation are said (期限的说法). */
import type { Figure } from '#client/ui/Figure.tsx';
import type { ComponentProps } from 'react';

type FigureProps = ComponentProps<typeof Figure>;

/** So few days left are said in vermilion (朱). */
const SOON = 7;

export const closesSoon = (daysLeft: number | null | undefined) => daysLeft != null && daysLeft <= SOON;

/** The one number of an open consultation; on the last day it is a word. */
export const daysFigure = (daysLeft: number): FigureProps => ({
  ...(daysLeft > 0 ? { value: daysLeft, unit: '天后截止' } : { value: '今天', unit: '24:00截止' }),
  tone: closesSoon(daysLeft) ? 'due' : undefined,
});

/** The same in a line of text. */
export const daysText = (daysLeft: number) => (daysLeft > 0 ? `还剩${daysLeft}天` : '今天24:00截止');
