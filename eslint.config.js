import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports run one way; each folder may only import from those before it. */
const order = [
  'facts',
  'languages',
  'opening',
  'question',
  'matching',
  'answer',
  'store',
  'render',
  'discord',
  'terminal',
];

/**
 * What must not be imported: whatever comes later, and, but by those who speak to Discord, discord.js.
 *
 * @type {(folder: string, knowsDiscord: boolean) => import('eslint').Linter.RulesRecord}
 */
const restricted = (folder, knowsDiscord) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        ...order.slice(order.indexOf(folder) + 1).map((later) => ({
          group: [`**/${later}/**`],
          message: `src/${folder} comes before src/${later}: imports run ${order.join(' <- ')}.`,
        })),
        ...(order.indexOf(folder) <= order.indexOf('answer')
          ? [
              {
                group: [
                  '../ask.ts',
                  '../check-claims.ts',
                  '../warm-up.ts',
                  '../practice.ts',
                  '../engine.ts',
                  '../main.ts',
                  '**/commands/**',
                ],
                message: `src/${folder} comes before the flow that is put together of it.`,
              },
            ]
          : []),
        ...(knowsDiscord
          ? []
          : [{ group: ['discord.js'], message: 'Only src/discord, src/render/discord* and commands know Discord.' }]),
      ],
    },
  ],
});

const oneWay = [
  ...order.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restricted(folder, folder === 'discord'),
  })),
  { files: ['src/render/discord*.ts'], rules: restricted('render', true) },
  { files: ['src/*.ts'], rules: restricted('terminal', false) },
];

export default defineConfig(
  globalIgnores(['coverage/', 'dist/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  oneWay,
);
