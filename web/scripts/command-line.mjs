// Asks the command line. The HTTP interface answers with the same JSON, so whatever is made from these answers is what the server gives.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const built = fileURLToPath(new URL('../../artifacts/bin/Entente.Cli/release/entente', import.meta.url))

/** The program: ENTENTE names it, else the one that the repository's build leaves under artifacts. */
export const program = process.env.ENTENTE ?? built

export const hasProgram = () => existsSync(program)

export async function ask(args, format = 'json') {
  const { stdout } = await run(program, [...args, '--format', format], { maxBuffer: 1 << 28 })
  return format === 'json' ? JSON.parse(stdout) : stdout
}

/** Like {@link ask}, but a question the program cannot answer gives its sentence instead of an exception. */
export async function tryAsk(args) {
  try {
    return { answer: await ask(args) }
  } catch (error) {
    return { refusal: String(error.stderr ?? error.message).replace(/^error: /, '').trim() }
  }
}
