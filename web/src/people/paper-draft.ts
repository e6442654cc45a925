/** The paper's words as they stand in the fields; the recipients one a line. */
export interface PaperDraft {
  superiorBody: string
  issuingBody: string
  placeName: string
  title: string
  partyHeader: boolean
  signerAuthority: string
  signerTitle: string
  signerName: string
  recipients: string
  note: string
}

/** The recipients of a draft, empty lines left out. */
export const recipientsOf = ({ recipients }: PaperDraft): string[] =>
  recipients
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
