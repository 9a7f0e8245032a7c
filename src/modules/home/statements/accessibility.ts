/** What the accessibility statement says, as data: the page and `docs/accessibility.md` are made from it. */
export const accessibility = {
  /** Of the model statement: A and B need an evaluation by WCAG-EM, which is not there. */
  status: 'C',
  drawnUp: '2026-11-24',
  tests: [
    { code: 'axe', tool: 'axe-core', file: 'test/journeys/school-to-place.test.ts' },
    { code: 'parts', tool: 'axe-core', file: 'src/ui/styleguide.test.ts' },
    { code: 'no-script', tool: 'playwright-core', file: 'test/journeys/school-to-place.test.ts' },
    { code: 'contrast', tool: 'WCAG 2.2, 1.4.3 en 1.4.11', file: 'src/ui/contrast.test.ts' },
    { code: 'pdf', tool: 'PDF/UA-1 (Typst)', file: 'src/platform/pdf/index.test.ts' },
  ],
  gaps: ['research', 'uploads', 'map', 'languages', 'glyphs'],
} as const
