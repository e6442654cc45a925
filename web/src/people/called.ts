/**
 * Tells how programmes call who has this name and short title, when nobody else is called the same: the short title and
 * the given name, which in a Vietnamese name stands last; the short title alone where it ends in that name.
 */
export function calledAs(name: string, shortTitle: string): string {
  const given = name.trim().split(/\s+/).at(-1) ?? ''
  const short = shortTitle.trim()
  if (short === '' || given === '') return name.trim()
  const isNamed = ` ${short}`.toLocaleLowerCase('vi').endsWith(` ${given}`.toLocaleLowerCase('vi'))
  return isNamed ? short : `${short} ${given}`
}
