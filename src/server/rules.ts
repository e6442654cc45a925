import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'

/** The longest address that is taken. */
const longest = 300

/** The address as it is kept, scheme, host and port; or the refusal of what phones could not be sent to. */
export function addressFrom(field: string, text: string): string | InvalidInputAnswer {
  const isHttp = /^https?:\/\//i.test(text)
  if (text.length > longest || !isHttp || !URL.canParse(text)) {
    const way =
      'Write the whole address, such as https://lich.example.vn or http://192.168.1.20:4400.'
    return invalid(field, 'NOT_AN_ADDRESS', way)
  }
  const url = new URL(text)
  const hasMore = url.pathname !== '/' || /[?#@]/.test(text)
  if (hasMore) {
    const way = 'Leave out what follows the host and port: no path, no question mark, no account.'
    return invalid(field, 'ADDRESS_WITH_MORE', way)
  }
  if (isLoopback(url.hostname)) {
    const way = 'Only this machine itself reaches that address. Give one that other devices reach.'
    return invalid(field, 'LOOPBACK_ADDRESS', way)
  }
  return url.origin
}

/** True for a host, as URL gives it, that a machine has for itself alone. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[(::1?|::ffff:7f[\da-f]{2}:[\da-f]+)\])$/.test(
    hostname.replace(/\.$/, ''),
  )
}
