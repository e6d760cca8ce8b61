import { figures, mutualRooms } from './figures.ts';

// npm run figures: how often the house says a fact.

for (const [name, figure] of Object.entries(figures())) console.log(`${String(figure).padStart(7)}  ${name}`);
console.log(`\n${mutualRooms().join('\n')}`);
