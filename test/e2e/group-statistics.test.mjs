// Counting a group stays fast: as a ratio in one run, because time itself is about the machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../bench/group-statistics.mjs';

const AT_LEAST = 20;

test(`a group is counted at least ${AT_LEAST} times as fast as with lists`, () => {
  const { typed, naive } = measure(10_000);
  assert.ok(
    naive / typed >= AT_LEAST,
    `${(naive / typed).toFixed(1)} times: ${typed.toFixed(2)} against ${naive.toFixed(1)} ms`,
  );
});
