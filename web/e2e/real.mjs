// The real server and the real command line, with a store of their own, for the checks that kept answers cannot make.
// Wants what "dotnet build Entente.slnx --configuration Release" and "npm run build" left.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = (project, file) => join(root, 'artifacts/bin', project, 'release', file)
/** Public data sets beside the checkout; the checks that want them say so where there are none. */
export const DATA = join(root, '../shared/data')

export class RealAtlas {
  store = mkdtempSync(join(tmpdir(), 'entente-e2e-'))
  started = []

  /** What the command line answers. */
  command(...words) {
    return execFileSync('dotnet', [built('Entente.Cli', 'entente.dll'), ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ENTENTE_DATA: this.store },
    })
  }

  /** Brings a data set in; false where it is not beside the checkout. */
  bring(dataset, folder) {
    if (!existsSync(join(DATA, folder))) return false
    this.command('data', 'add', dataset, join(DATA, folder))
    return true
  }

  /** Starts a server and gives its address. */
  async serve(options = [], store = this.store) {
    const server = spawn(
      built('Entente.Web', 'entente-web'),
      ['atlas', '--port', '0', '--rate', '0', '--root', join(root, 'src/Entente.Web/wwwroot'), ...options],
      {
        env: { ...process.env, ENTENTE_DATA: store },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    this.started.push(server)
    for await (const line of createInterface({ input: server.stdout })) {
      const address = /http:\/\/[^ /]+/.exec(line)
      if (address) return address[0]
    }
    throw new Error('The server ended before it said where it answers.')
  }

  close() {
    for (const server of this.started) server.kill()
    rmSync(this.store, { recursive: true, force: true })
  }
}
