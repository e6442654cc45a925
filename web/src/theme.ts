import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const azure: MantineColorsTuple = [
  '#edf3fc',
  '#d6e4f8',
  '#adc8f0',
  '#82abe8',
  '#6ea3f2',
  '#3d79d8',
  '#2966c8',
  '#1f5ab5',
  '#184a99',
  '#103879',
]

// Mantine's dark grey, in the blue-grey of tokens.css.
const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#c3ccd8',
  '#a8b3c2',
  '#7a8798',
  '#4a5563',
  '#343d4a',
  '#232a34',
  '#1b2028',
  '#14181f',
  '#0e1116',
]

/** The look of every Mantine part: dense, one accent, the office's typeface. */
export const theme = createTheme({
  primaryColor: 'azure',
  primaryShade: { light: 7, dark: 6 },
  colors: { azure, dark },
  fontFamily: '"Be Vietnam Pro", "Noto Sans", system-ui, sans-serif',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400 } },
    Modal: { defaultProps: { centered: true } },
  },
})

// Mantine's own dimmed, placeholder and error colours miss a contrast of 4.5 in one scheme or the other.
const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--blocked-ink)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
}

/** Ties Mantine's colour variables to the tokens in `tokens.css`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
