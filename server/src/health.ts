// Whether the server beside this one answers and reaches its database: for the health check of a container.
const { PORT = '8787' } = process.env;

void fetch(`http://127.0.0.1:${PORT}/api/health`, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => (process.exitCode = ok ? 0 : 1),
  () => (process.exitCode = 1),
);
