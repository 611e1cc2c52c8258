// Serves the built atlas on loopback under the content security policy of the real server, with the answers kept in e2e/fixtures.
//   node scripts/serve.mjs [--port 5178] [--root FOLDER] [--from http://127.0.0.1:5180]
// --from names a server of Entente that is asked for what is not kept.
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = fileURLToPath(new URL('..', import.meta.url))
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * @param {object} how
 * @param {number} [how.port] 0: any free one
 * @param {string} [how.from] a server that is asked for what is not kept
 * @param {boolean} [how.keep] asks that server for everything, and keeps its answers
 * @param {string} [how.root] folder of the built atlas
 */
export function serve({ port = 0, from, keep = false, root = join(here, '../src/Entente.Web/wwwroot') } = {}) {
  const fixtures = join(here, 'e2e/fixtures')
  const answersFile = join(fixtures, 'answers.json')
  const recordFile = join(fixtures, 'record.json')
  const kept = existsSync(answersFile) && !keep ? JSON.parse(readFileSync(answersFile, 'utf8')) : {}
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
    const body = request.method === 'POST' ? await bodyOf(request) : undefined
    if (url.pathname === '/api/v1/atlas/record') {
      if (keep) writeFileSync(recordFile, `${(await asked(url, request.method)).text.trim()}\n`)
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(recordFile)))
      return
    }
    const key = `${request.method} ${url.pathname.replace('/api/v1/', '')}${url.search}${body ? ` ${body}` : ''}`
    if (kept[key] !== undefined) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(kept[key]))
    else if (!from) problem(response, 404, 'This question is not among those kept for tests.')
    else {
      const { status, type, text } = await asked(url, request.method, body)
      if (keep && status === 200) keepAnswer(key, JSON.parse(text))
      response.writeHead(status, { 'Content-Type': type }).end(text)
    }
  }

  async function asked(url, method, body) {
    const answer = await fetch(from + url.pathname + url.search, { method, body, headers: body ? { 'Content-Type': 'application/json' } : {} })
    return { status: answer.status, type: answer.headers.get('Content-Type') ?? 'text/plain', text: await answer.text() }
  }

  // One answer to a line, by question, so that a change is read as a diff.
  function keepAnswer(key, answer) {
    kept[key] = answer
    const lines = Object.keys(kept)
      .sort()
      .map(k => `${JSON.stringify(k)}:${JSON.stringify(kept[k])}`)
    writeFileSync(answersFile, `{\n${lines.join(',\n')}\n}\n`)
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
  response
    .writeHead(status, { 'Content-Type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', title: 'The question cannot be answered', status, detail }))

async function bodyOf(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = name => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
  const { address } = await serve({ port: Number(option('--port') ?? 5178), from: option('--from'), root: option('--root') })
  console.log(`The atlas stands at ${address}`)
}
