import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports run one way; each folder may only import from those before it. */
const order = ['facts', 'languages', 'question', 'matching', 'answer', 'render', 'discord', 'terminal'];

const oneWay = order.map((folder, position) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...order.slice(position + 1).map((later) => ({
            group: [`**/${later}/**`],
            message: `src/${folder} comes before src/${later}: imports run ${order.join(' <- ')}.`,
          })),
          ...(folder === 'discord' || folder === 'render'
            ? []
            : [{ group: ['discord.js'], message: 'Only src/discord, src/render/discord* and commands know Discord.' }]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['coverage/']),
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
