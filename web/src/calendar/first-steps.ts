/** Makes the first steps that were read stale: every kind of thing that they count. */
export const stepTypes = {
  additionalTypenames: [
    'Person',
    'Room',
    'ProgrammeItem',
    'ImportAccepted',
    'Release',
    'ProgrammeReleased',
    'Feed',
    'FeedRevoked',
  ],
}
