// Installs the server's own packages on first use and builds it; `--build` stops there, otherwise it starts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

if (!existsSync('server/node_modules')) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'server', stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

await build({
  entryPoints: ['server/src/main.ts', 'server/src/health.ts'],
  outdir: 'server/dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['fastify', 'libsql', 'pg'],
  logLevel: 'warning',
});

if (!process.argv.includes('--build')) {
  const server = spawn(process.execPath, ['server/dist/main.js'], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}
