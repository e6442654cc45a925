import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'

/** The longest address that is taken. */
const longest = 300

/** The address as it is kept, scheme, host and port; or the refusal of what phones could not be sent to. */
export function addressFrom(field: string, text: string): string | InvalidInputAnswer {
  const isHttp = /^https?:\/\//i.test(text)
  const way =
    'Write the whole address, such as https://lich.example.vn or http://192.168.1.20:4400.'
  if (text.length > longest || !isHttp || !URL.canParse(text)) {
    return invalid(field, 'NOT_AN_ADDRESS', way)
  }
  const url = new URL(text)
  const hasMore = url.pathname !== '/' || /[?#@]/.test(text)
  if (hasMore) {
    const bare = 'Leave out what follows the host and port: no path, no question mark, no account.'
    return invalid(field, 'ADDRESS_WITH_MORE', bare)
  }
  if (isLoopback(url.hostname)) {
    const other =
      'Only this machine itself reaches that address. Give one that other devices reach.'
    return invalid(field, 'LOOPBACK_ADDRESS', other)
  }
  return isHostAsTyped(text) ? url.origin : invalid(field, 'NOT_AN_ADDRESS', way)
}

/** Some texts are read as another host than they say, such as 192.168.1, or as one that no device can be sent to. */
function isHostAsTyped(text: string): boolean {
  const { hostname, port } = new URL(text)
  const [, typed = ''] = /^https?:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)/i.exec(text) ?? []
  const isNumbers = /^[\d.]+$/.test(hostname)
  const isOnlyHere = /^\[fe[89ab]/.test(hostname)
  return (!isNumbers || typed === hostname) && !isOnlyHere && !/[*_]/.test(hostname) && port !== '0'
}

/** True for a host, as URL gives it, that a machine has for itself alone. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[(::1?|::ffff:7f[\da-f]{2}:[\da-f]+)\])$/.test(
    hostname.replace(/\.$/, ''),
  )
}
