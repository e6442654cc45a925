import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The forms in which a feed's bytes are sent, the one we like best first. */
export const encodings = ['br', 'gzip', 'identity'] as const
/** One of those forms, as Content-Encoding names it. */
export type Encoding = (typeof encodings)[number]

/**
 * The form to send by an Accept-Encoding (RFC 9110 §12.5.3): of those accepted the one with the highest weight, the
 * smallest of equals. Without the header, and where none is accepted, the bytes as they are.
 */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const weights = new Map(accepted.toLowerCase().split(',').map(weighted))
  const any = weights.get('*')
  const weightOf = (name: Encoding) =>
    weights.get(name) ??
    (name === 'gzip' ? weights.get('x-gzip') : undefined) ??
    // Only `identity` is accepted without being named.
    (name === 'identity' ? (any ?? leastWeight) : (any ?? 0))
  const [first] = [...encodings].sort((one, other) => weightOf(other) - weightOf(one))
  return first === undefined || weightOf(first) === 0 ? 'identity' : first
}

// Below all that may be asked for: what is named is wanted more.
const leastWeight = 0.0001

function weighted(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((text) => text.startsWith('q='))
  const value = weight === undefined ? 1 : Number(weight.slice(2))
  return [name, value >= 0 && value <= 1 ? value : 0]
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** The bytes in one of the forms, compressed outside the event loop. */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzipped(body)
  return brotlied(body, {
    params: {
      // Quality 11 would take a hundred times as long for a tenth less.
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
