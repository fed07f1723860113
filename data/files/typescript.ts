import { compile } from 'json-schema-to-typescript';
import type { Edition } from '../releases/releases';
import { jsonSchemaText } from './json-schema';
import { TABLES } from './tables';

const BANNER =
  '// The JSON files of the dataset "Russia\'s wartime exodus", and their rows: a row is a line of JSON Lines.\n\n';

/** TypeScript declarations of the JSON files and their rows, made from their JSON Schemas. */
export async function declarations(edition: Edition): Promise<string> {
  const parts = await Promise.all(
    TABLES.map((table) => compile(JSON.parse(jsonSchemaText(table, edition)), table.row, { bannerComment: '' })),
  );
  return BANNER + parts.join('\n');
}
