/** The meanings of colours; each tone has one accent in `tokens.css` and a sign, so that no meaning hangs on colour alone. */
export type Tone = 'neutral' | 'info' | 'added' | 'changed' | 'cancelled' | 'warning' | 'blocked'
