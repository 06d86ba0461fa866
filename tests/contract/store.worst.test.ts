import { worstStore } from '#tests/support/worst-store.ts';
import { storeContract } from './store.ts';

for (const seed of [1, 2, 3])
  storeContract(
    `the worst legal store, seed ${seed}`,
    async () => ({ store: worstStore({ seed }) }),
    {
      skip: [
        {
          reason: 'It is in memory: nothing outlives it.',
          tests: ['what was written is there after the store was closed and opened again'],
        },
      ],
    },
  );

storeContract('the calm store', async () => ({ store: worstStore({ seed: 1, calm: true }) }), {
  skip: [
    {
      reason: 'It is in memory: nothing outlives it.',
      tests: ['what was written is there after the store was closed and opened again'],
    },
  ],
});
