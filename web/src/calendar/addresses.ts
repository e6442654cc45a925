/** The address with the scheme that calendar programs subscribe by. */
export function webcalOf(url: string): string {
  return url.replace(/^https?:/, 'webcal:')
}

/** The same path under another address of the server. */
export function underAddress(address: string, url: string): string {
  const { pathname, search } = new URL(url)
  return `${address}${pathname}${search}`
}

/** The address that hands the feed out as a file. */
export function downloadOf(url: string): string {
  return `${url}?download=1`
}

/** True when Google's servers can reach the address: https, and a host that is not of the local network. */
export function isPublic(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  const isLocal =
    !hostname.includes('.') ||
    /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[)|\.(local|lan|internal)$/.test(
      hostname,
    )
  return protocol === 'https:' && !isLocal
}
