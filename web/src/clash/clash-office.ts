import type { ClashSettingsQuery } from '../graphql.generated.ts'

type Office = NonNullable<ClashSettingsQuery['office']>

/** All that an office says of clashes, with the names that it says it of. */
export interface ClashOffice extends Office {
  clashSettings: NonNullable<Office['clashSettings']>
}
