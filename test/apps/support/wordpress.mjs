// Debian's WordPress in a temporary folder, with a database server of its own and PHP's built-in web server.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const WORDPRESS = '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
const install = fileURLToPath(new URL('wordpress.php', import.meta.url));
const PATIENCE_MS = 60_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(works, what) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await works())) {
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms for: ${what}`);
    await sleep(100);
  }
}

const succeeds = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Debian's own wp-config.php looks in /etc: this one has everything in it. Nobody may write HTML that is not filtered. */
const configuration = (socket, url) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('AUTH_KEY', 'a');
define('SECURE_AUTH_KEY', 'b');
define('LOGGED_IN_KEY', 'c');
define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e');
define('SECURE_AUTH_SALT', 'f');
define('LOGGED_IN_SALT', 'g');
define('NONCE_SALT', 'h');
define('DISALLOW_UNFILTERED_HTML', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a database server that only this test can reach. */
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = `--user=${process.getuid?.() === 0 ? 'root' : process.env.USER}`;
  const auth = '--auth-root-authentication-method=normal';
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, user, auth, '--skip-test-db'], {
    stdio: 'ignore',
  });
  const paths = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'database.pid')}`];
  const quick = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M'];
  const server = spawn('mariadbd', ['--no-defaults', user, ...paths, ...quick], { stdio: 'ignore' });
  await until(() => succeeds('mariadb-admin', ['--no-defaults', `--socket=${socket}`, '-uroot', 'ping']), 'database');
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress']);
  return { socket, server };
}

/** Ends a process that we started, and waits until it is gone. */
const end = (server) =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once('exit', resolve).kill();
  });

/** A WordPress with a plugin and posts (content by name). `query(sql)` asks its database. Close it afterwards. */
export async function startWordPress({ plugin, posts }) {
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-wordpress-'));
  const running = [];
  const close = async () => {
    for (const server of running.reverse()) await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    cpSync(THEMES, join(site, 'wp-content/themes'), { recursive: true, dereference: true });
    mkdirSync(join(site, 'wp-content/plugins'), { recursive: true });
    plugin(join(site, 'wp-content/plugins'));
    const { socket, server } = await startDatabase(folder);
    running.push(server);
    const host = `127.0.0.1:${await freePort()}`;
    const url = `http://${host}`;
    writeFileSync(join(site, 'wp-config.php'), configuration(socket, url));
    cpSync(install, join(site, 'install.php'));
    writeFileSync(join(site, 'favicon.ico'), ''); // browsers ask for it by themselves
    const env = { ...process.env, SITE_HOST: host, SITE_POSTS: JSON.stringify(posts) };
    const said = execFileSync('php', ['-d', 'sendmail_path=/bin/true', 'install.php'], {
      cwd: site,
      env,
      encoding: 'utf8',
    });
    const ids = JSON.parse(said.slice(said.lastIndexOf('{')));
    running.push(
      spawn('php', ['-S', host, '-t', site], { stdio: 'ignore', env: { ...env, PHP_CLI_SERVER_WORKERS: '4' } }),
    );
    await until(async () => (await fetch(`${url}/wp-login.php`).catch(() => null))?.ok, 'WordPress');
    const query = (sql) =>
      execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-B', 'wordpress', '-e', sql], {
        encoding: 'utf8',
      });
    return { url, ids, query, close };
  } catch (error) {
    await close();
    throw error;
  }
}
