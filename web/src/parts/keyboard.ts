import { useMediaQuery } from '@mantine/hooks'

/** True where one types on glass or on a narrow screen: a hint of keys says nothing there, a button has to say it. */
export function useIsTouch(): boolean {
  return useMediaQuery('(pointer: coarse), (max-width: 800px)') ?? false
}
