import { type ReactElement, useEffect } from 'react'

const product = document.title

/** The page's one main heading; the browser's tab and history carry it too. */
export function PageTitle({ children }: { children: string }): ReactElement {
  useEffect(() => {
    document.title = `${children} · ${product}`
  }, [children])
  return <h1>{children}</h1>
}
