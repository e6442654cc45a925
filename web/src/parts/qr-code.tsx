import { create } from 'qrcode'
import type { ReactElement } from 'react'

/** A text as a QR code, drawn as one path: dark on white in either scheme, for cameras need it so. */
export function QrCode({ text, label }: { text: string; label: string }): ReactElement {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const squares = [...data]
    .map((isDark, at) => (isDark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''))
    .join('')
  // The standard asks for four empty squares around the code.
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  )
}
