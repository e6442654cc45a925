import { spawn } from 'node:child_process'

// The server, restarted at each change; the page, rebuilt at each change; the types, made again after SDL edits.
const commands = [
  ['npx', 'tsx', 'watch', '--clear-screen=false', 'src/main.ts'],
  ['npm', 'run', 'dev', '--workspace', 'web'],
  [
    'npx',
    'tsx',
    'watch',
    '--clear-screen=false',
    '--include',
    'graphql/*.graphql',
    'scripts/codegen.ts',
  ],
] as const

const children = commands.map(([command, ...args]) =>
  spawn(command, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } }),
)
for (const child of children) {
  child.on('exit', () => {
    for (const other of children) other.kill()
  })
}
