// Serves the built atlas and answers /api/v1 on loopback, under the content security policy of the real server.
//   node scripts/serve.mjs [--port 5178] [--live] [--root FOLDER]
// Answers come from e2e/fixtures; --live asks the command line for what is not kept there.
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { answer, keyOf } from './answers.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png' }
export const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors *"

export function serve({ port = 0, live = false, keep = false, root = join(here, '../src/Entente.Web/wwwroot'), fixtures = join(here, 'e2e/fixtures') } = {}) {
  const recorded = existsSync(join(fixtures, 'answers.json')) ? JSON.parse(readFileSync(join(fixtures, 'answers.json'), 'utf8')) : {}
  const record = existsSync(join(fixtures, 'record.json')) ? gzipSync(readFileSync(join(fixtures, 'record.json'))) : null
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1')
    response.setHeader('Content-Security-Policy', POLICY)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    try {
      if (url.pathname.startsWith('/api/')) await api(request, response, url)
      else file(response, url)
    } catch (error) {
      problem(response, 500, String(error.message))
    }
  })

  async function api(request, response, url) {
    if (url.pathname === '/api/v1/atlas/record' && record) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(record)
      return
    }
    const body = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : undefined
    const key = keyOf(request.method, url.pathname + url.search, body)
    const known = keep ? undefined : recorded[key]
    const { answer: given, refusal } = known !== undefined ? { answer: known } : live ? await answer(request.method, url.pathname + url.search, body) : { refusal: 'This question is not among those kept for tests.' }
    if (keep && given !== undefined) keepAnswer(key, given)
    if (given === undefined) problem(response, 404, refusal)
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(given))
  }

  // One answer to a line, in the order of the questions, so that a change is read as a diff.
  function keepAnswer(key, given) {
    recorded[key] = given
    const lines = Object.keys(recorded).sort().map(k => `${JSON.stringify(k)}:${JSON.stringify(recorded[k])}`)
    writeFileSync(join(fixtures, 'answers.json'), `{\n${lines.join(',\n')}\n}\n`)
  }

  function file(response, url) {
    const path = normalize(join(root, decodeURIComponent(url.pathname)))
    const found = path.startsWith(root) && existsSync(path) && statSync(path).isFile()
    const name = found ? path : url.pathname.split('/').at(-1).includes('.') ? null : join(root, 'index.html')
    if (!name || !existsSync(name)) return problem(response, 404, 'No such file.')
    response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
    createReadStream(name).pipe(response)
  }

  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}` })))
}

const problem = (response, status, detail) =>
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ type: 'about:blank', title: 'The question cannot be answered', status, detail }))

async function bodyOf(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise)
  const { address } = await serve({ port: Number(option('--port', 5178)), live: process.argv.includes('--live'), root: option('--root', undefined) })
  console.log(`The atlas stands at ${address}`)
}
