import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: a dark blue-green ink. */
const ink: MantineColorsTuple = [
  '#eef4f7',
  '#dbe6ec',
  '#b4ccd8',
  '#8ab0c3',
  '#6698b1',
  '#4f89a6',
  '#4080a0',
  '#316d8c',
  '#25617e',
  '#0d5470',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 4 },
  colors: { ink },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '600',
    sizes: { h1: { fontSize: '19px' }, h2: { fontSize: '15px' }, h3: { fontSize: '13px' } },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  autoContrast: true,
  // Mantine picks the letters of a filled button once for both schemes; on the accent of the dark one white has 3.1 : 1.
  variantColorResolver: input => {
    const colors = defaultVariantColorsResolver(input);
    const isAccent = (input.color ?? input.theme.primaryColor) === input.theme.primaryColor;
    return isAccent && input.variant === 'filled' ? { ...colors, color: 'var(--accent-letters)' } : colors;
  },
  components: {
    Button: { defaultProps: { size: 'xs', fw: 500 }, vars: () => ({ root: { '--button-fz': '13px' } }) },
    Input: { vars: () => ({ wrapper: { '--input-fz': '13px' } }) },
    InputWrapper: {
      vars: () => ({
        label: { '--input-label-size': '12px' },
        description: { '--input-description-size': '12px' },
        error: { '--input-error-size': '12px' },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right' } },
    Checkbox: { defaultProps: { size: 'xs' }, styles: { label: { fontSize: '13px' } } },
    SegmentedControl: {
      defaultProps: { size: 'xs' },
      vars: () => ({ root: { '--sc-font-size': '12px', '--sc-shadow': 'none' } }),
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    Modal: {
      defaultProps: { transitionProps: { duration: 100 }, overlayProps: { backgroundOpacity: 0.3 } },
      styles: { title: { fontSize: '15px', fontWeight: 600 } },
    },
    // The placeholder would be a child that a menu may not have.
    Menu: { defaultProps: { transitionProps: { duration: 80 }, withInitialFocusPlaceholder: false } },
  },
});

/**
 * Our own tokens, named by meaning, light and dark beside each other. Hue is kept for meaning; every meaning has a second
 * sign (underline, strike, letter), so none hangs on colour alone.
 */
export const resolver: CSSVariablesResolver = () => ({
  variables: {
    '--text-font': "'Source Serif 4 Variable', Georgia, serif",
    '--text-size': '17px',
    '--text-leading': '1.55',
    '--text-measure': '70ch',
  },
  light: {
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-dimmed': '#5f5c55',
    '--mantine-color-placeholder': '#6b675f',
    '--accent-letters': '#ffffff',
    '--paper': '#fffefb',
    '--line': '#dedbd3',
    '--ink-strong': '#1c1b19',
    '--ink-quiet': '#5f5c55',
    '--review-inserted': '#d9ecd9',
    '--review-deleted': '#f6d8d5',
    '--review-number': '#8a4b00',
    '--review-name': '#7a1f6b',
    '--review-date': '#00559b',
    '--review-wording': '#4b5b2a',
    '--review-finding': '#8a6d00',
    '--review-selection': '#cfe3f7',
    '--review-aligned': '#e6eef2',
    '--review-altered': '#fbe8c8',
    '--review-highlight': '#ffe89a',
    '--label-lightness': '90%',
    '--label-ink-lightness': '32%',
    '--label-line-lightness': '58%',
    '--flag': '#a8321f',
  },
  dark: {
    '--mantine-color-body': '#1a1b1c',
    '--mantine-color-dimmed': '#a8a59d',
    '--mantine-color-placeholder': '#a09d95',
    '--accent-letters': '#0e1b22',
    '--paper': '#202122',
    '--line': '#3a3b3d',
    '--ink-strong': '#ecebe7',
    '--ink-quiet': '#a8a59d',
    '--review-inserted': '#24402a',
    '--review-deleted': '#502a28',
    '--review-number': '#f0b060',
    '--review-name': '#e49ad6',
    '--review-date': '#84bdf5',
    '--review-wording': '#b9cc8a',
    '--review-finding': '#dcc35a',
    '--review-selection': '#2b4763',
    '--review-aligned': '#28343a',
    '--review-altered': '#4a3a1c',
    '--review-highlight': '#5d4d10',
    '--label-lightness': '26%',
    '--label-ink-lightness': '78%',
    '--label-line-lightness': '68%',
    '--flag': '#f08a76',
  },
});
