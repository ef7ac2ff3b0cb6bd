/** Colours and distances have one home: src/renderer/ui/tokens.css. */
export default {
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
    // A sheet that is written right to left mirrors by itself when it says start and end.
    'property-disallowed-list': [
      'left',
      'right',
      '/^(margin|padding|border)-(left|right)(-|$)/',
      '/^border-(top|bottom)-(left|right)-radius$/',
    ],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
    },
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['src/renderer/ui/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
    {
      // Paper has no dark theme: its sheets name black, white and greys where they print them.
      files: ['src/renderer/print/**/*.css'],
      rules: { 'color-named': null, 'function-disallowed-list': null },
    },
  ],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
};
